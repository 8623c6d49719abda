import { formatHundredths } from '../../../src/scoring/hundredths';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { grid, type Cell } from '../../support/sheets/grid';
import { codes, recognise, rowTexts, SCORES, SCORES_TEXT } from '../../support/sheets/matrix';

const DIMENSIONS = STANDARD_TEMPLATE.dimensions.map(({ name }) => name);
const CAPS = STANDARD_TEMPLATE.dimensions.map(({ cap }) => formatHundredths(cap));
const NUMBERS = CAPS.map(Number);
const ENTRY: Cell[] = [1, '一班', '甲公司', ...SCORES];
const READ = [`一班|甲公司|${SCORES_TEXT}`];
const WRONG = [15, 25, 35, 15, 10];

describe('the cap in the heading', () => {
  const spellings: [name: string, spell: (name: string, cap: string) => string][] = [
    ['（15分）', (name, cap) => `${name}（${cap}分）`],
    ['(15分)', (name, cap) => `${name}(${cap}分)`],
    ['a line break and 15分', (name, cap) => `${name}\n${cap}分`],
    ['a line break and (15 分)', (name, cap) => `${name}\r\n(${cap} 分)`],
    ['(满分15分)', (name, cap) => `${name}(满分${cap}分)`],
    ['（满分：15分）', (name, cap) => `${name}（满分：${cap}分）`],
    ['满分15', (name, cap) => `${name} 满分${cap}`],
    ['15', (name, cap) => `${name}${cap}`],
    [' / 15', (name, cap) => `${name} / ${cap}`],
    ['：15分', (name, cap) => `${name}：${cap}分`],
    ['（0-15分）', (name, cap) => `${name}（0-${cap}分）`],
    ['（0～15）', (name, cap) => `${name}（0～${cap}）`],
    ['full-width digits', (name, cap) => `${name}（${cap.normalize('NFKC').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}分）`],
    ['15.0', (name, cap) => `${name}（${cap}.0分）`],
    ['(15 points)', (name, cap) => `${name} (${cap} points)`],
    ['【15分】', (name, cap) => `${name}【${cap}分】`],
  ];

  test.each(spellings)('may be written as %s', (_how, spell) => {
    const headings = DIMENSIONS.map((name, at) => spell(name, CAPS[at]!));
    expect(rowTexts(grid('评分表', [['序号', '班组名称', '企业名称', ...headings], ENTRY]))).toEqual(READ);
  });

  test.each(spellings)('is checked where it is written as %s', (_how, spell) => {
    const headings = DIMENSIONS.map((name, at) => spell(name, String(WRONG[at])));
    const { scoreSheets, findings } = recognise(grid('评分表', [['序号', '班组名称', '企业名称', ...headings], ENTRY]));
    expect([scoreSheets, codes(findings)]).toEqual([[], ['template-mismatch.cap@F1', 'template-mismatch.cap@H1']]);
  });
});

describe('the caps in a row of their own', () => {
  test.each<[string, Cell[]]>([
    ['numbers', [null, null, null, ...NUMBERS]],
    ['texts', [null, null, null, ...CAPS.map((cap) => `${cap}分`)]],
    ['满分 in the column of teams', [null, '满分', null, ...NUMBERS, 100]],
    ['分值 in the first column', ['分值', null, null, ...NUMBERS, 100]],
    ['texts in brackets', ['满分', null, null, ...CAPS.map((cap) => `（${cap}分）`)]],
  ])('may be %s and are no entry', (_how, caps) => {
    expect(rowTexts(grid('评分表', [['序号', '班组名称', '企业名称', ...DIMENSIONS, '总分'], caps, ENTRY]))).toEqual(READ);
  });

  test('are checked', () => {
    const { scoreSheets, findings } = recognise(grid('评分表', [['序号', '班组名称', '企业名称', ...DIMENSIONS], [null, '满分', null, ...WRONG], ENTRY]));
    expect([scoreSheets, codes(findings)]).toEqual([[], ['template-mismatch.cap@F2', 'template-mismatch.cap@H2']]);
  });

  test('an entry with the highest score everywhere is no row of caps', () => {
    expect(rowTexts(grid('评分表', [['序号', '班组名称', '企业名称', ...DIMENSIONS], [1, '一班', '甲公司', ...NUMBERS]]))).toEqual(['一班|甲公司|15 25 30 15 15']);
  });
});

describe('several rows of headings', () => {
  test('two, the columns beside the dimensions merged down', () => {
    const rows = [['序号', '班组名称', '企业名称', '评价项目', null, null, null, null, '总分'], [null, null, null, ...DIMENSIONS], ENTRY];
    expect(rowTexts(grid('评分表', rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:H1', 'I1:I2'] }))).toEqual(READ);
  });

  test('three, with a row of caps', () => {
    const rows = [['专家姓名：乙'], ['序号', '班组', '单位', '评价项目及分值', null, null, null, null, '合计'], [null, null, null, ...DIMENSIONS], [null, null, null, ...NUMBERS], ENTRY];
    expect(rowTexts(grid('Sheet1', rows, { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:H2', 'I2:I4'] }))).toEqual(READ);
  });

  test('the dimensions above, the others below them', () => {
    const rows = [['序号', '班组名称', '企业名称', ...DIMENSIONS], [null, null, null, ...CAPS.map((cap) => `${cap}分`)], ENTRY];
    expect(rowTexts(grid('评分表', rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2'] }))).toEqual(READ);
  });

  test('not merged, the upper row left empty below', () => {
    const rows = [['序号', '班组名称', '企业名称', null, null, null, null, null, '总分', '备注'], [null, null, null, ...DIMENSIONS], [...ENTRY, 84.5, '好']];
    expect(rowTexts(grid('评分表', rows))).toEqual(READ);
  });
});
