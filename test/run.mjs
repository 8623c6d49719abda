/** The whole test command, step by step: types, lint, architecture, unused code, tests without and with a browser, builds. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { install, PROJECT } from '../src/cli/install.mjs';
import { findBrowser } from './browser.mjs';

install();

const SAMPLES = 'assets/samples/seven-reviewers';
const BROWSER_TESTS = '\\.browser\\.test\\.ts$';
const STEPS = [
  ['types', ['tsc', '--noEmit', '-p', '.']],
  ['types of the scoring room, without DOM and Office', ['tsc', '--noEmit', '-p', 'src/scoring']],
  ['lint', ['eslint', '.']],
  ['architecture', ['depcruise', 'src', 'test', '--config', '.dependency-cruiser.cjs']],
  ['unused files, exports and packages', ['knip', '--config', '.knip.json']],
  ['unit tests, and the Excel room through office.js', ['jest', '--maxWorkers=100%', '--testPathIgnorePatterns', '/node_modules/', BROWSER_TESTS]],
  ['build', ['node', 'src/cli/build.mjs']],
  ['the built command line', ['node', 'dist/consolidate.cjs', 'consolidate', '--json', SAMPLES], 'quiet'],
  ['manifest', ['node', 'src/cli/launch.mjs', 'validate', 'manifest.xml']],
  ['the pages as they are served', ['node', 'src/cli/build.mjs', '--dev']],
  // One after the other: each drives a browser of its own, and waits in it are bounded.
  ['in the browser', ['jest', '--runInBand', '--testPathPatterns', BROWSER_TESTS]],
];

const browser = findBrowser();
const path = resolve(PROJECT, 'node_modules/.bin') + delimiter + process.env.PATH;
const env = { ...process.env, PATH: path, ...(browser === undefined ? {} : { CHROMIUM: browser }) };
const failed = [];
for (const [name, [command, ...args], quiet] of STEPS) {
  console.log(`\n── ${name}`);
  const stdio = ['ignore', quiet === undefined ? 'inherit' : 'ignore', 'inherit'];
  const { status } = spawnSync(command, args, { cwd: PROJECT, stdio, env, shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${String(STEPS.length - failed.length)} passed, ${String(failed.length)} failed`);
process.exit(failed.length === 0 ? 0 : 1);
