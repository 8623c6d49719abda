import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
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
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { ...reactHooks.configs.flat.recommended, files: ['src/taskpane/**/*.{ts,tsx}'] },
  {
    ...jsxA11y.flatConfigs.strict,
    files: ['**/*.tsx'],
    // What scrolls by itself must be reachable by keyboard (axe: scrollable-region-focusable).
    rules: { ...jsxA11y.flatConfigs.strict.rules, 'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }] },
  },
  // It has to parse in the oldest browser component: ECMAScript 5, no module.
  { files: ['src/taskpane/guard.js'], languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
  {
    // Locale catalogues are data, as long as they need to be; tests may hold long tables.
    files: ['src/locales/*.ts', 'test/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  // Tests get the host's names from the client that they load, and its types from @types/office-js.
  { files: ['test/**'], rules: { 'no-restricted-globals': 'off' } },
);
