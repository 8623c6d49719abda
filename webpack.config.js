import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2023', transform: { react: { runtime: 'automatic' } } } },
  },
};

/** The command line as one file that runs with Node alone: `node dist/consolidate.cjs consolidate …`. */
const commandLine = {
  name: 'command-line',
  target: 'node20',
  entry: { consolidate: './src/cli/entry.ts' },
  output: { path: resolve(here, 'dist'), filename: '[name].cjs' },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

export default [
  {
    ...commandLine,
    context: here,
    mode: 'production',
    devtool: false,
    optimization: { minimize: false },
    module: { rules: [typescript] },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    performance: false,
    stats: 'errors-warnings',
  },
];
