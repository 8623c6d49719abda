/** `npm run build`: the command line and the folder to publish. `npm run build:dev`: what `npm start` serves. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install, PROJECT } from './install.mjs';

const USAGE = `npm run build -- [--base https://…/] [--support https://…] [--office global|21vianet|self]
npm run build:dev`;

function options() {
  try {
    return parseArgs({ options: { dev: { type: 'boolean' }, base: { type: 'string' }, support: { type: 'string' }, office: { type: 'string' } } }).values;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

/** Says here what is wrong, in one sentence; webpack would print where it found it. */
async function check({ base, support, office }) {
  const [{ OFFICE_SOURCES }, { tsImport }] = await Promise.all([import('./addinBuild.mjs'), import('tsx/esm/api')]);
  const { buildManifest } = await tsImport('./buildManifest.ts', import.meta.url);
  try {
    if (office !== undefined && !Object.hasOwn(OFFICE_SOURCES, office)) throw new Error(`--office: ${Object.keys(OFFICE_SOURCES).join(' | ')}`);
    buildManifest({ base, support, office });
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

const { dev = false, ...asked } = options();
install();
await check(asked);
const workbench = existsSync(resolve(PROJECT, 'src/workbench/webpack.workbench.mjs')) ? ['workbench'] : [];
const names = dev ? ['addin-dev', ...workbench] : ['command-line', 'addin'];
const args = names.flatMap((name) => ['--config-name', name]);
// Through the environment: a value on a command line would have to be quoted for Windows.
const env = { ...process.env, ...Object.fromEntries(Object.entries(asked).map(([option, value]) => [`ADDIN_${option.toUpperCase()}`, value])) };
const { status } = spawnSync(process.execPath, [resolve(PROJECT, 'node_modules/webpack/bin/webpack.js'), ...args], { cwd: PROJECT, stdio: 'inherit', env });
process.exitCode = status ?? 1;
