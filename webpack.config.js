import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';
import { addinConfig, typescriptRule } from './src/cli/addinBuild.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { buildManifest } = await tsImport('./src/cli/buildManifest.ts', import.meta.url);

/** The command line as one file that runs with Node alone: `node dist/consolidate.cjs consolidate …`. */
const commandLine = {
  name: 'command-line',
  context: here,
  mode: 'production',
  target: 'node20',
  entry: { consolidate: './src/cli/entry.ts' },
  output: { path: resolve(here, 'dist'), filename: '[name].cjs' },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  devtool: false,
  optimization: { minimize: false },
  // Only those who develop the add-in call for these; the one file runs without them.
  externals: { 'office-addin-dev-certs': 'commonjs office-addin-dev-certs', 'xmllint-wasm': 'commonjs xmllint-wasm' },
  module: { rules: [typescriptRule('es2023')] },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  performance: false,
  stats: 'errors-warnings',
};

const entries = { taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts', notice: './src/commands/notice.ts' };

/** The folder to publish, dist/addin, made for the address and the Office.js that were asked for. */
function addin() {
  const { ADDIN_BASE: base, ADDIN_SUPPORT: support, ADDIN_OFFICE: office = 'global' } = process.env;
  const { manifest, notices } = buildManifest({ base, support, office });
  return addinConfig({ root: here, name: 'addin', path: resolve(here, 'dist/addin'), production: true, office, entries, manifest, notices });
}

/** What `npm start` and the tests serve, dist/dev. */
const addinDev = addinConfig({ root: here, name: 'addin-dev', path: resolve(here, 'dist/dev'), production: false, office: 'dev', entries });

/** The embedded workbook beside it in dist/dev. */
async function workbench() {
  const path = resolve(here, 'src/workbench/webpack.workbench.mjs');
  if (!existsSync(path)) return [];
  const { default: config } = await import(pathToFileURL(path).href);
  return [config({ root: here, path: resolve(here, 'dist/dev'), typescriptRule })];
}

/** By name: command-line, addin, addin-dev, workbench. `npm run build` and `npm run build:dev` choose. */
export default async () => [commandLine, addin(), addinDev, ...(await workbench())];
