/** Starts a command of the command line from its TypeScript source, installing first what is missing. */
import { install } from './install.mjs';

install();
const { register } = await import('tsx/esm/api');
register();
await import('./entry.ts');
