const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2023', transform: { react: { runtime: 'automatic' } } } }];

/** Packages that ship ES modules only: those we use, those under Univer, those under jsdom. */
const ES_MODULES = [
  'hucre', 'read-excel-file', 'unzipper-esm', 'fflate',
  'lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'cjk-regex', 'regexp-util', 'unicode-regex', 'franc-min', 'trigram-utils', 'collapse-white-space', 'n-gram',
  '@exodus/bytes', '@asamuzakjp/[^/]+', '@csstools/[^/]+', '@bramus/specificity', 'parse5', 'entities',
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Loading Univer and office.js alone takes seconds; on a busy machine many.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|tsx|mjs|js)$': swc },
  // Only packages that ship nothing but ES modules are translated.
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${ES_MODULES.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
