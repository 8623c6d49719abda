import { findPlace } from '../../src/review/findPlace';
import type { SheetRole } from '../../src/workbook/sheetDocument';
import { grid } from '../support/sheets/grid';
import { entry, HEADINGS } from '../support/sheets/matrix';

const SHEET = (name: string) => grid(name, [['评委：', name], HEADINGS, entry('一班', [12, 20, 25, 13, 14])]);
const standing = (...roles: SheetRole[]) => new Map(roles.map((role) => [role, role]));

describe('where a review stands follows from the workbook alone', () => {
  it.each([
    ['a workbook that says nothing of a review', [grid('预算', [['项目', '金额']])], standing(), undefined],
    ['an empty workbook', [], standing(), undefined],
    ['one reviewer’s sheet', [SHEET('张三')], standing(), 'score'],
    ['several reviewers’ sheets', [SHEET('张三'), SHEET('李四')], standing(), 'consolidate'],
    ['a score sheet of ours that lists nothing yet', [], standing('scores', 'criteria'), 'score'],
    ['one reviewer’s sheet beside a ranking', [SHEET('张三')], standing('ranking', 'summary'), 'consolidate'],
    ['a recommendation list, which comes last', [SHEET('张三'), SHEET('李四')], standing('ranking', 'recommendation'), 'recommend'],
  ] as const)('%s', (_, grids, sheets, place) => {
    expect(findPlace(grids, sheets)).toBe(place);
  });
});
