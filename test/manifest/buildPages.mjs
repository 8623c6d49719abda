/** Builds the add-in's pages around small programs of a test: `node buildPages.mjs OUT production|development OFFICE BASE PROGRAMS`. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';
import { addinConfig } from '../../src/cli/addinBuild.mjs';

const [path, mode, office, base, programs] = process.argv.slice(2);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { buildManifest } = await tsImport('../../src/cli/buildManifest.ts', import.meta.url);
const entries = { taskpane: resolve(programs, 'taskpane.js'), commands: resolve(programs, 'commands.js') };
const config = addinConfig({ root, name: 'test', path, production: mode === 'production', office, entries, ...buildManifest({ base, office }) });
webpack({ ...config, cache: false }, (error, stats) => {
  if (error ?? stats.hasErrors()) {
    console.error(error ?? stats.toString('errors-only'));
    process.exitCode = 1;
  }
});
