/** Office.js's names of what a protected sheet may allow, by the attribute of the file that forbids it, and whether it is forbidden where the attribute is missing. */
export const PROTECTION_OPTIONS = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
] as const;
