/** Who may import whom (design.md, "The rooms"). Everything not named below is forbidden. */
const ROOMS = {
  scoring: [],
  workbook: [],
  // Sentences are data: a leaf that knows only the types it puts into words.
  locales: ['scoring'],
  sheets: ['scoring', 'workbook', 'locales'],
  review: ['scoring', 'workbook', 'locales', 'sheets'],
  xlsx: ['workbook'],
  excel: ['workbook'],
  taskpane: ['scoring', 'workbook', 'locales', 'sheets', 'review', 'xlsx', 'excel'],
  commands: ['scoring', 'workbook', 'locales', 'sheets', 'review', 'xlsx', 'excel'],
  cli: ['scoring', 'workbook', 'locales', 'sheets', 'review', 'xlsx'],
  workbench: ['workbook', 'locales', 'xlsx'],
};

/** Packages a room may use; rooms not named here use none. */
const PACKAGES = {
  xlsx: ['fflate', 'hucre'],
  taskpane: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  // React only for what Univer shows as a component of ours.
  workbench: ['@univerjs/[^/]+', 'hucre', 'fflate', 'rxjs', 'react'],
  cli: ['sirv', 'tsx', 'office-addin-dev-certs', 'xmllint-wasm'],
};

/** What the build itself uses, in its own files alone. */
const BUILD_FILES = '^src/(cli/addinBuild|[a-z]+/webpack\\.[a-z]+)\\.mjs$';
const BUILD_PACKAGES = ['webpack', 'html-webpack-plugin', 'copy-webpack-plugin'];

const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

const packages = Object.keys(ROOMS).map((room) => ({
  name: `${room}-packages`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: BUILD_FILES },
  to: { path: 'node_modules/', pathNot: `node_modules/(${(PACKAGES[room] ?? ['-']).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...packages,
    {
      name: 'locales-types-only',
      comment: 'The catalogues need no rule of a review at run time.',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/(?!locales/)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'build-packages', severity: 'error', from: { path: BUILD_FILES }, to: { path: 'node_modules/', pathNot: `node_modules/(${BUILD_PACKAGES.join('|')})/` } },
    { name: 'node-only-in-cli', severity: 'error', from: { path: '^src/(?!cli/)', pathNot: BUILD_FILES }, to: { dependencyTypes: ['core'] } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'rooms-only', comment: 'Every file of src lives in a room.', severity: 'error', from: { path: `^src/(?!(${Object.keys(ROOMS).join('|')})/)` }, to: {} },
    { name: 'no-tests-in-product', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
};
