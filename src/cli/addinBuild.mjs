/** How webpack makes the add-in: its pages, the program, the icons, and the manifest for the address it will be served from. */
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';

/** Where a page may take Office.js from. The file's name has to stay `office.js`; it finds the others beside itself. */
export const OFFICE_SOURCES = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  // Whoever deploys copies the folder `dist` of the npm package @microsoft/office-js there; its licence forbids us to.
  self: './office/office.js',
  // `npm start` serves node_modules/@microsoft/office-js/dist there.
  dev: '/office/office.js',
};

const PAGES = ['src/taskpane/taskpane.html', 'src/taskpane/help.html', 'src/commands/commands.html', 'src/commands/notice.html'];

/** Griffel, which styles Fluent UI, makes an empty style element and adds its rules by script: this is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Returns the content security policy of the pages, as a meta element can state it, for an Office.js address.
 * Office.js would also open a frame for its telemetry, elsewhere; it works without, and nothing is to leave the workbook.
 * `frame-ancestors` is not valid there and must not be set at all: Excel on the web frames the page from addresses of its own.
 */
export function contentPolicy(officeJs) {
  const office = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${office}`,
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** Returns the rule that compiles our TypeScript for a target such as `es2022`. */
export function typescriptRule(target) {
  const jsc = { parser: { syntax: 'typescript', tsx: true }, target, transform: { react: { runtime: 'automatic' } } };
  return { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } };
}

/** Warns at the end of a build. */
class Notice {
  constructor(sentence) {
    this.sentence = sentence;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notice', (compilation) => {
      const notice = new Error(this.sentence);
      notice.stack = '';
      compilation.warnings.push(notice);
    });
  }
}

/** Returns what a file of `src/taskpane` is called in the built folder, by its content where names are hashed. */
function builtName(root, file, production) {
  if (!production) return file;
  const hash = createHash('sha256').update(readFileSync(resolve(root, 'src/taskpane', file))).digest('hex');
  return `assets/${basename(file, extname(file))}.${hash.slice(0, 10)}${extname(file)}`;
}

/** The program of a page has the page's name; the help has none. */
function page(root, template, values) {
  const name = basename(template, '.html');
  return new HtmlPlugin({ ...values, filename: `${name}.html`, template: resolve(root, template), chunks: [name], scriptLoading: 'defer', inject: 'head', minify: false });
}

/**
 * Returns the configuration that builds the add-in.
 * @param root the project's folder
 * @param path the folder that is written
 * @param production whether to minify, to name files by their content and to empty the folder first
 * @param office one of `OFFICE_SOURCES`
 * @param entries the pages' programs, by the page's name
 * @param manifest makes the text of the folder's manifest from the development one; without it the folder gets none
 * @param notices what is to be said of the build
 */
export function addinConfig({ root, name, path, production, office, entries, manifest, notices = [] }) {
  const officeJs = OFFICE_SOURCES[office];
  if (officeJs === undefined) throw new Error(`--office: ${Object.keys(OFFICE_SOURCES).join(' | ')}`);
  const hashed = production ? 'assets/[name].[contenthash:10]' : '[name]';
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(officeJs)}">`;
  const [guard, styles] = ['guard.js', 'plain.css'].map((file) => builtName(root, file, production));
  const values = { policy, officeJs, guard, styles };
  const copies = [
    { from: 'assets/icons/*.png', context: root },
    // Marked as minified so that it is left alone: a minifier writes newer JavaScript than the guard may use.
    { from: 'src/taskpane/guard.js', context: root, to: guard, info: { minimized: true } },
    { from: 'src/taskpane/plain.css', context: root, to: styles },
  ];
  if (manifest !== undefined) copies.push({ from: 'manifest.xml', context: root, transform: (content) => manifest(content.toString('utf8')) });
  return {
    name,
    context: root,
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    entry: entries,
    output: { path, filename: `${hashed}.js`, chunkFilename: `${hashed}.js`, publicPath: 'auto', clean: production },
    // Never eval: the pages forbid it.
    devtool: production ? false : 'source-map',
    cache: production ? false : { type: 'filesystem', name },
    module: { rules: [typescriptRule('es2022')] },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    plugins: [
      ...PAGES.map((template) => page(root, template, values)),
      new CopyPlugin({ patterns: copies }),
      ...notices.map((sentence) => new Notice(sentence)),
    ],
    performance: false,
    stats: 'errors-warnings',
  };
}
