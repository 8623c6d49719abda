import tseslint from 'typescript-eslint';

/** Names of other realms that pure rooms must not reach for. */
const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({ name, message: 'Only src/excel speaks to the host.' }));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-control-regex': 'off',
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      // Indexes that a loop or a plan guarantees are asserted; noUncheckedIndexedAccess catches the others.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      '@typescript-eslint/prefer-literal-enum-member': 'error',
    },
  },
  { files: ['src/excel/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    // Locale catalogues are data, as long as they need to be; tests may hold long tables.
    files: ['src/locales/*.ts', 'test/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
