import { draftScoreSheet, EMPTY_FORM, entriesInForm, isSameDraft, lackOfDraft } from '../../src/review/startForm';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { readRosters } from '../../src/sheets/recognise/readRoster';
import { grid } from '../support/sheets/grid';

const LIST = grid('名单', [['班组名称', '企业名称'], ['一班', '甲公司'], ['二班', '乙公司']]);
const OTHER = grid('复审', [['班组名称'], ['三班']]);
const FORM = { ...EMPTY_FORM, reviewer: ' 张 三 ' };

describe('the form that starts a score sheet', () => {
  test('takes the entries of the first list until another is chosen', () => {
    const teams = (sheet: string | undefined) => draftScoreSheet({ ...FORM, sheet }, [LIST, OTHER]).entries.map(({ team }) => team);
    expect([teams(undefined), teams('复审'), teams('没有了')]).toEqual([['一班', '二班'], ['三班'], ['一班', '二班']]);
  });

  test('takes what is pasted where that is chosen, and where the workbook has no list', () => {
    const pasted = { ...FORM, pasted: '五班，丁公司' };
    expect(entriesInForm({ ...pasted, source: 'paste' }, readRosters([LIST]))).toMatchObject({ source: 'paste', entries: [{ team: '五班', enterprise: '丁公司' }] });
    expect(entriesInForm({ ...pasted, source: 'sheet' }, [])).toMatchObject({ source: 'paste', entries: [{ team: '五班', enterprise: '丁公司' }] });
    expect(entriesInForm(pasted, readRosters([LIST])).source).toBe('sheet');
  });

  test('scores by the criteria of the workbook, else by the standard ones', () => {
    const own = grid('评分标准', [['序号', '评价项目', '评价内容', '分值'], [1, '安全', '制度', 40], [2, '质量', '记录', 60]]);
    expect(draftScoreSheet(FORM, [LIST])).toMatchObject({ template: STANDARD_TEMPLATE, templateFrom: 'standard', reviewer: '张 三' });
    expect(draftScoreSheet(FORM, [LIST, own]).template.dimensions.map(({ name }) => name)).toEqual(['安全', '质量']);
  });

  test('lacks a name first, then entries', () => {
    const draft = draftScoreSheet(FORM, [LIST]);
    expect([lackOfDraft({ reviewer: '', entries: [] }), lackOfDraft({ ...draft, entries: [] }), lackOfDraft(draft)]).toEqual(['reviewer', 'entries', undefined]);
  });

  test('makes another sheet once the list or the criteria have changed, and not when anything else has', () => {
    const draft = draftScoreSheet(FORM, [LIST]);
    const longer = grid('名单', [['班组名称', '企业名称'], ['一班', '甲公司'], ['二班', '乙公司'], ['三班', '']]);
    expect([[LIST, OTHER], [LIST, grid('说明', [['请核对']])], [longer]].map((grids) => isSameDraft(draft, draftScoreSheet(FORM, grids)))).toEqual([true, true, false]);
  });
});
