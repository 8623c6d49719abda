import { allowingOption, commandKind } from '../../../src/workbench/page/commandKinds';

describe('commandKind', () => {
  it.each([
    ['sheet.command.set-range-values', 'values'],
    ['sheet.command.clear-selection-content', 'values'],
    ['sheet.command.set-bold', 'formatCells'],
    ['sheet.command.numfmt.set.percent', 'formatCells'],
    ['sheet.command.set-worksheet-col-width', 'formatColumns'],
    ['sheet.command.insert-row', 'insertRows'],
    ['sheet.command.add-worksheet-merge', 'never'],
    ['sheet.command.remove-sheet', 'structure'],
  ])('knows that %s is of the kind %s', (id, kind) => {
    expect(commandKind(id)).toBe(kind);
  });

  it.each(['sheet.command.scroll-view', 'sheet.command.copy', 'sheet.operation.set-selections', 'doc.command.insert-text'])('leaves %s alone', (id) => {
    expect(commandKind(id)).toBeUndefined();
  });
});

describe('allowingOption', () => {
  it('gives the names that Office.js has for what a protected sheet may allow', () => {
    expect(allowingOption('formatColumns')).toBe('allowFormatColumns');
    expect(allowingOption('sort')).toBe('allowSort');
  });

  it('gives none for what no option allows', () => {
    expect(allowingOption('values')).toBeUndefined();
    expect(allowingOption('never')).toBeUndefined();
    expect(allowingOption('structure')).toBeUndefined();
  });
});
