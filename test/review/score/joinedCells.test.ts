import { joinedCells } from '../../../src/review/score/joinedCells';

describe('cells that are named together', () => {
  it.each([
    [['D8'], ['D8']],
    [['D8', 'E8', 'F8', 'G8', 'H8', 'J8'], ['D8:H8', 'J8']],
    [['D8', 'D9'], ['D8', 'D9']],
    [['Z8', 'AA8'], ['Z8:AA8']],
    [[], []],
  ])('%j are %j', (cells, named) => {
    expect(joinedCells(cells)).toEqual(named);
  });
});
