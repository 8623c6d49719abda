/** The whole test command, step by step: types, lint, architecture, unused code, build, unit tests. Needs nothing but Node and npm. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { install, PROJECT } from '../src/cli/install.mjs';

install();

const SAMPLES = 'assets/samples/seven-reviewers';
const STEPS = [
  ['types', ['tsc', '--noEmit', '-p', '.']],
  ['types of the scoring room, without DOM and Office', ['tsc', '--noEmit', '-p', 'src/scoring']],
  ['lint', ['eslint', '.']],
  ['architecture', ['depcruise', 'src', 'test', '--config', '.dependency-cruiser.cjs']],
  ['unused files, exports and packages', ['knip', '--config', '.knip.json']],
  ['unit tests', ['jest']],
  ['build', ['webpack']],
  ['the built command line', ['node', 'dist/consolidate.cjs', 'consolidate', '--json', SAMPLES], 'quiet'],
];

const path = resolve(PROJECT, 'node_modules/.bin') + delimiter + process.env.PATH;
const failed = [];
for (const [name, [command, ...args], quiet] of STEPS) {
  console.log(`\n── ${name}`);
  const stdio = ['ignore', quiet === undefined ? 'inherit' : 'ignore', 'inherit'];
  const { status } = spawnSync(command, args, { cwd: PROJECT, stdio, env: { ...process.env, PATH: path }, shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\nAll steps passed.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${String(STEPS.length - failed.length)} passed, ${String(failed.length)} failed`);
process.exit(failed.length === 0 ? 0 : 1);
