const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2023', transform: { react: { runtime: 'automatic' } } } }];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|tsx|mjs|js)$': swc },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|read-excel-file|unzipper-esm|fflate)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json', 'node'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
