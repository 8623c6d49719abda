/** Starts a command of the command line from its TypeScript source, installing first what is missing. */
import { dirname } from 'node:path';
import { install, PROJECT } from './install.mjs';

install();
// npm changes to the project's folder; paths are meant from where the command was typed.
const { INIT_CWD, npm_package_json: manifest } = process.env;
if (INIT_CWD !== undefined && manifest !== undefined && dirname(manifest) === PROJECT) process.chdir(INIT_CWD);
const { register } = await import('tsx/esm/api');
register();
await import('./entry.ts');
