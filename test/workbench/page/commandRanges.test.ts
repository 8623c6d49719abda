import { cellRange, commandRanges, pastedRange, pastedSize } from '../../../src/workbench/page/commandRanges';

describe('commandRanges', () => {
  it('returns the range that a command names', () => {
    expect(commandRanges({ range: cellRange(1, 2) })).toEqual([cellRange(1, 2)]);
    expect(commandRanges({ ranges: [cellRange(1, 2), cellRange(3, 4)] })).toEqual([cellRange(1, 2), cellRange(3, 4)]);
  });

  it('returns both ends of a move, for the one is emptied and the other written over', () => {
    expect(commandRanges({ fromRange: cellRange(0, 0), toRange: cellRange(5, 5) })).toEqual([cellRange(0, 0), cellRange(5, 5)]);
  });

  it('returns the cells of a matrix of values', () => {
    expect(commandRanges({ value: { 3: { 1: { v: 1 }, 2: { v: 2 } } } })).toEqual([cellRange(3, 1), cellRange(3, 2)]);
  });

  it('returns none where the command writes to the selection', () => {
    expect(commandRanges(undefined)).toEqual([]);
    expect(commandRanges({ value: { v: 5 } })).toEqual([]);
  });
});

describe('pastedSize', () => {
  it.each([
    ['7', 1, 1],
    ['1\t2\n3\t4\n', 2, 2],
    ['1\r\n2\r\n', 2, 1],
    ['"两行\n一格"\t2', 1, 2],
    ['"他说""好""\n了"\n3', 2, 1],
    ['', 1, 1],
  ])('counts %j as %d by %d', (text, rows, columns) => {
    expect(pastedSize(text)).toEqual({ rows, columns });
  });
});

describe('pastedRange', () => {
  it('grows from the selected cell to the size of what is pasted', () => {
    expect(pastedRange(cellRange(4, 3), { rows: 2, columns: 3 })).toEqual({ startRow: 4, endRow: 5, startColumn: 3, endColumn: 5 });
  });

  it('covers the whole selection where that is larger', () => {
    const selected = { startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 };
    expect(pastedRange(selected, { rows: 1, columns: 1 })).toEqual(selected);
  });
});
