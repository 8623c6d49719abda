import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import { GridView } from '../../../../src/sheets/recognise/gridView';
import { guessHeading } from '../../../../src/sheets/recognise/mapping/guessHeading';
import { draftOfHeadings, draftOfMapping, mappingOfDraft, type ColumnRole, type MappingDraft } from '../../../../src/sheets/recognise/mapping/mappingDraft';
import { grid } from '../../../support/sheets/grid';
import { entry, HEADINGS, matrix, SCORES } from '../../../support/sheets/matrix';

const SHEET = new GridView(matrix([entry('一班'), entry('二班')]));
const READ = draftOfHeadings(SHEET, { first: 1, last: 1 }, STANDARD_TEMPLATE);

function problems(draft: MappingDraft, view = SHEET): unknown {
  const result = mappingOfDraft(view, draft, STANDARD_TEMPLATE);
  return 'problems' in result ? result.problems : 'none';
}

function withRole(column: number, role: ColumnRole): MappingDraft {
  return { ...READ, roles: new Map(READ.roles).set(column, role) };
}

describe('a draft of a mapping', () => {
  it('begins with what the headings say', () => {
    expect([...READ.roles].sort(([a], [b]) => a - b)).toEqual([
      [1, 'team'], [2, 'enterprise'], [3, 'dimension-0'], [4, 'dimension-1'], [5, 'dimension-2'], [6, 'dimension-3'], [7, 'dimension-4'], [8, 'total'], [9, 'remark'],
    ]);
  });

  it('begins with the one row pointed at where its words say nothing: what stands below may be entries', () => {
    const sheet = new GridView(grid('表', [['名', '甲项', '特色'], ['一班', 12, 14], ['二班', 13, 15]]));
    expect(draftOfHeadings(sheet, { first: 0, last: 0 }, STANDARD_TEMPLATE)).toEqual({ header: { first: 0, last: 0 }, roles: new Map([[2, 'dimension-4']]) });
  });

  it('is a mapping where it is complete, and the mapping gives it back', () => {
    const result = mappingOfDraft(SHEET, { ...READ, reviewer: { row: 0, column: 1 } }, STANDARD_TEMPLATE);
    expect('mapping' in result && draftOfMapping(result.mapping)).toEqual({ ...READ, reviewer: { row: 0, column: 1 } });
  });

  it('lacks what no column was said to be', () => {
    expect(problems(withRole(1, 'unused'))).toEqual([{ code: 'no-column', role: 'team' }]);
    expect(problems({ ...READ, roles: new Map([[1, 'team']]) })).toEqual(SCORES.map((_, at) => ({ code: 'no-column', role: `dimension-${String(at)}` })));
  });

  it('needs neither enterprises nor a total', () => {
    expect(problems({ ...READ, roles: new Map([...READ.roles].filter(([, role]) => role !== 'enterprise' && role !== 'total')) })).toBe('none');
  });

  it.each<[ColumnRole, readonly string[]]>([['team', ['A', 'B']], ['enterprise', ['A', 'C']], ['dimension-2', ['A', 'F']], ['total', ['A', 'I']]])('has %s in one column only', (role, columns) => {
    expect(problems(withRole(0, role))).toEqual([{ code: 'several-columns', role, columns }]);
  });

  it('may have several columns of remarks', () => {
    expect(problems(withRole(0, 'remark'))).toBe('none');
  });

  it('has heading rows that begin before they end, with enough words to know the sheet by', () => {
    expect(problems({ ...READ, header: { first: 2, last: 1 } })).toEqual([{ code: 'heading-order' }]);
    expect(problems({ ...READ, header: { first: 0, last: 0 } })).toEqual([{ code: 'few-headings' }]);
  });

  it('does not leave other headings below its own', () => {
    const twice = new GridView(grid('表', [['说明', '见', '下'], HEADINGS, [null, '一班', '甲公司', ...SCORES]]));
    expect(problems({ ...READ, header: { first: 0, last: 0 } }, twice)).toEqual([{ code: 'further-heading', row: 1 }]);
    expect(problems({ ...READ, header: { first: 0, last: 1 } }, twice)).toBe('none');
  });
});

describe('where a person begins to look for the headings', () => {
  const guess = (rows: Parameters<typeof grid>[1]): number => guessHeading(new GridView(grid('表', rows)), STANDARD_TEMPLATE).first + 1;

  it('is the row that names the dimensions', () => {
    expect(guess([['一', '二', '三', '四', '五', '六', '七', '八'], [null, ...HEADINGS.slice(3, 8)]])).toBe(2);
  });

  it('else is the first row with the most short texts', () => {
    expect(guess([['标题'], ['名', '甲', '乙'], ['一班', 3, 4], ['备', '注', '栏']])).toBe(2);
    expect(guess([['很长的说明'.repeat(20), '很长的说明'.repeat(20)], ['名', 1]])).toBe(2);
  });

  it('is the first row with content in a sheet without any', () => {
    expect(guess([[], [1, 2, 3]])).toBe(2);
  });
});
