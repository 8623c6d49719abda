import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

/** Univer's own styles, in the order in which they build on each other. */
const UNIVER_STYLES = ['preset-sheets-core', 'preset-sheets-data-validation', 'preset-sheets-conditional-formatting'];

/**
 * Returns webpack's configuration for the workbench: `workbench.html`, and below `workbench/` its scripts, styles and samples, and the small
 * script that the server gives the hosted pages. Never minified: that takes Univer 100 seconds, and this page is not shipped.
 */
export default function workbench({ root, path, typescriptRule }) {
  const page = `${root}/src/workbench/page`;
  return {
    name: 'workbench',
    context: root,
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { workbench: `${page}/main.ts`, external: `${page}/external.ts` },
    output: { path, filename: 'workbench/[name].js', chunkFilename: 'workbench/chunks/[name].js', publicPath: '/' },
    module: { rules: [typescriptRule('es2022')] },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    cache: { type: 'filesystem', name: 'workbench', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    plugins: [
      new HtmlPlugin({ template: `${page}/workbench.html`, filename: 'workbench.html', chunks: ['workbench'], minify: false }),
      new CopyPlugin({
        patterns: [
          ...UNIVER_STYLES.map((name) => ({ from: `${root}/node_modules/@univerjs/${name}/lib/index.css`, to: `workbench/${name}.css` })),
          { from: `${page}/workbench.css`, to: 'workbench/workbench.css' },
          { from: `${root}/assets/samples`, to: 'workbench/samples' },
        ],
      }),
    ],
    performance: false,
    stats: 'errors-warnings',
  };
}
