import type { Cell } from '../../support/sheets/grid';
import { grid } from '../../support/sheets/grid';
import { codes, entry, HEADINGS, matrix, recognise, SCORES } from '../../support/sheets/matrix';

const BLANK_FORM: Cell[][] = [
  ['质量信得过班组建设评分表'],
  ['班组名称', null, '企业名称'],
  ['专家签字'],
  ['序号', '评价项目', '评价内容', '分值', '得分'],
  [1, '需求确定', '（1）班组定位明确', '15 分'],
  [2, '建设策划', '（1）识别差距', '25 分'],
  [3, '建设过程', '（1）能力提升', '30 分'],
  [4, '建设成效', '（1）目标达成', '15 分'],
  [5, '特色', '（1）最佳实践', '15 分'],
];
/** Words of a form that nobody can read scores from: the dimensions stand nowhere below or beside each other. */
const SCATTERED: Cell[][] = [
  ['需求确定'], [null, '建设策划'], [null, null, '建设过程'], [null, null, null, '建设成效'], ['得分'],
];

function unrecognised(...sheets: Cell[][][]) {
  const { scoreSheets, findings } = recognise(sheets.map((rows, at) => grid(`表${String(at + 1)}`, rows)));
  expect(scoreSheets).toEqual([]);
  return findings;
}

describe('a layout that is not recognised gives no scores and says what was looked for and found', () => {
  test('a blank form of annex 2', () => {
    const [finding, second] = unrecognised(BLANK_FORM);
    expect(finding).toMatchObject({ code: 'unrecognised-layout', reason: 'blank-form', severity: 'error', sheet: '表1' });
    expect(second).toBeUndefined();
  });

  test('words of a score sheet without its order', () => {
    const [finding] = unrecognised(SCATTERED);
    expect(codes([finding!])).toEqual(['unrecognised-layout']);
    for (const name of HEADINGS.slice(3, 8)) expect(finding!.expected).toContain(name);
    expect(finding!.found).toContain('建设策划');
  });

  test('a sheet without a column of teams', () => {
    const [finding] = unrecognised([['序号', ...HEADINGS.slice(3, 8)], [1, ...SCORES]]);
    expect(codes([finding!])).toEqual(['unrecognised-layout.no-team']);
  });

  test.each<[name: string, headings: string[]]>([
    ['our own ranking', ['名次', '班组名称', '企业名称', ...HEADINGS.slice(3, 8), '平均分', '有效评委数', '备注']],
    ['a ranking with averages', ['排名', '班组名称', ...HEADINGS.slice(3, 8), '平均得分']],
    ['our own details, a row for each reviewer', ['班组名称', '企业名称', '评委', ...HEADINGS.slice(3, 8), '合计']],
  ])('%s', (_name, headings) => {
    const [finding, second] = unrecognised([['结果'], headings, headings.map((_, at) => at)]);
    expect([finding!.code, finding!.reason, second]).toEqual(['unrecognised-layout', 'results', undefined]);
  });

  test('a roster without dimensions', () => {
    expect(codes(unrecognised([['序号', '班组名称', '企业名称'], [1, '一班', '甲公司']]))).toEqual(['unrecognised-layout']);
  });

  test('a workbook without content', () => {
    expect(codes(unrecognised([]))).toEqual(['unrecognised-layout.empty']);
    expect(codes(unrecognised([], [[], [null, null]]))).toEqual(['unrecognised-layout.empty']);
    expect(codes(unrecognised())).toEqual(['unrecognised-layout.empty']);
  });

  test('a header without entries', () => {
    expect(codes(unrecognised([['评委：张三'], [...HEADINGS], [], ['专家签字：']]))).toEqual(['unrecognised-layout.no-entries']);
  });

  test('is one finding for a workbook of several such sheets', () => {
    expect(unrecognised([['通知']], SCATTERED, [['名单'], ['班组名称']])).toMatchObject([{ sheet: '表2' }]);
  });
});

describe('beside a score sheet', () => {
  test('other sheets are left alone', () => {
    const others = [grid('说明', [['请于10月20日前交回']]), grid('评分标准', [['序号', '评价项目', '评价内容', '分值'], [1, '需求确定', '（1）', 15]]), grid('Sheet3', [])];
    expect(codes(recognise([matrix([entry('一班')]), ...others]).findings)).toEqual([]);
  });

  test('a sheet that looks like a form of scores is a warning', () => {
    const { scoreSheets, findings } = recognise([matrix([entry('一班')]), grid('附表', SCATTERED)]);
    expect([scoreSheets.length, findings.map(({ code, severity, sheet }) => [code, severity, sheet])]).toEqual([1, [['unrecognised-layout', 'warning', '附表']]]);
  });

  test('every sheet that does not count is named with what it seems to be', () => {
    const others = [grid('说明', [['请于10月20日前交回']]), grid('评分标准', [['序号', '评价项目', '评价内容', '分值'], [1, '需求确定', '（1）', 15]]), grid('附件2', BLANK_FORM), grid('附表', SCATTERED), grid('Sheet3', []), grid('旧表', [HEADINGS, entry('一班')], { visibility: 'hidden' })];
    expect(recognise([matrix([entry('一班')]), ...others]).others).toEqual([
      { sheet: '说明', reason: 'unrelated' }, { sheet: '评分标准', reason: 'template' }, { sheet: '附件2', reason: 'blank-form' },
      { sheet: '附表', reason: 'score-like' }, { sheet: 'Sheet3', reason: 'empty' }, { sheet: '旧表', reason: 'hidden' },
    ]);
  });
});
