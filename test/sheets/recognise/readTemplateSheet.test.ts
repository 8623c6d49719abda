import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { readTemplateSheet, type TemplateReading } from '../../../src/sheets/recognise/readTemplateSheet';
import { grid, type Cell, type GridOptions } from '../../support/sheets/grid';

const HEADING = ['序号', '评价项目', '评价内容', '分值'];

function read(rows: readonly (readonly Cell[])[], options?: GridOptions): TemplateReading {
  return readTemplateSheet([grid('说明', [['评价项目', '分值'], ['不是标准', 1]]), grid('评分标准', rows, options)]);
}

/** The dimensions as texts: name, cap, number of criteria. */
function dimensions(reading: TemplateReading): string[] {
  if (reading.kind !== 'template') throw new Error(JSON.stringify(reading));
  return reading.template.dimensions.map(({ name, cap, criteria }) => `${name} ${String(cap / 100)} ${String(criteria.length)}`);
}

function problems(rows: readonly (readonly Cell[])[]): unknown {
  const reading = read(rows);
  return reading.kind === 'invalid' ? reading.problems : reading;
}

describe('a template sheet', () => {
  test('with the criteria of a dimension in one cell, numbered', () => {
    const rows = STANDARD_TEMPLATE.dimensions.map(({ name, cap, criteria }, at): Cell[] => [at + 1, name, criteria.map((text, index) => `（${String(index + 1)}）${text}`).join('\n'), cap / 100]);
    expect(read([[STANDARD_TEMPLATE.name], HEADING, ...rows, ['合计', null, null, 100]])).toEqual({ kind: 'template', template: STANDARD_TEMPLATE });
  });

  test('with a criterion a row, the dimension and its cap merged down', () => {
    const rows = [HEADING, [1, '安全', '（1）制度', 60], [null, null, '（2）培训'], [null, null, '（3）检查'], [2, '质量', '（1）工艺', '40 分'], [null, null, '（2）验收']];
    expect(dimensions(read(rows, { merges: ['A2:A4', 'B2:B4', 'D2:D4', 'B5:B6', 'D5:D6'] }))).toEqual(['安全 60 3', '质量 40 2']);
    expect(dimensions(read(rows))).toEqual(['安全 60 3', '质量 40 2']);
  });

  test.each(['15 分', '15分', '１５', ' 15 ', '15.00', 15])('with the cap %j', (cap) => {
    expect(dimensions(read([HEADING, [1, '安全', null, cap]]))).toEqual(['安全 15 0']);
  });

  test('with a cap of two decimals, and criteria left out', () => {
    expect(dimensions(read([['评价项目', '分值'], ['安全', 33.35], ['质量', 66.65], ['总分', 100]]))).toEqual(['安全 33.35 0', '质量 66.65 0']);
  });

  test('with columns in another order and other headings', () => {
    expect(dimensions(read([['满分', '评分细则', '评分项目'], [10, '（1）甲', '安全']]))).toEqual(['安全 10 1']);
  });

  test('gives its title as the template’s name, or else its own', () => {
    const named = read([['安全质量评分标准'], HEADING, [1, '安全', null, 10]]);
    const unnamed = read([HEADING, [1, '安全', null, 10]]);
    expect([named, unnamed].map((reading) => (reading.kind === 'template' ? reading.template.name : reading))).toEqual(['安全质量评分标准', '评分标准']);
  });

  test.each<[rows: Cell[][]]>([[[['评分步长：0.5']]], [[['评分步长', 0.5]]], [[['步长：', '0.5 分']]], [[['最小评分单位：０.５分']]]])('states the step in %j', (rows) => {
    const table = [HEADING, [1, '安全', null, 10]];
    for (const order of [[...rows, ...table], [...table, ['合计', null, null, 10], ...rows]]) expect(read(order)).toMatchObject({ kind: 'template', template: { step: 50 } });
  });

  test('without a step has none', () => {
    expect(read([HEADING, [1, '安全', null, 10]])).not.toHaveProperty('template.step');
  });

  test('may bear a longer name', () => {
    expect(readTemplateSheet([grid('评分标准（2022）', [HEADING, [1, '安全', null, 10]])]).kind).toBe('template');
  });
});

describe('a template that cannot be used says why', () => {
  test.each<[name: string, rows: Cell[][], expected: unknown]>([
    ['a total that is not the sum', [HEADING, [1, '安全', null, 60], ['合计', null, null, 100]], [{ code: 'total-differs', stated: 10000, sum: 6000 }]],
    ['a dimension twice', [HEADING, [1, '安全', null, 60], [2, '安 全', null, 40]], [{ code: 'duplicate-dimension', dimension: '安 全' }]],
    ['a cap that is no number', [HEADING, [1, '安全', null, '若干']], [{ code: 'cap-not-a-number', dimension: '安全', found: '若干' }]],
    ['a cap with three decimals', [HEADING, [1, '安全', null, 10.005]], [{ code: 'cap-not-a-number', dimension: '安全', found: '10.005' }]],
    ['a cap that is missing', [HEADING, [1, '安全', '（1）制度', null]], [{ code: 'cap-not-a-number', dimension: '安全', found: '' }]],
    ['a cap of zero', [HEADING, [1, '安全', null, 0]], [{ code: 'cap-not-positive', dimension: '安全' }]],
    ['a cap below zero', [HEADING, [1, '安全', null, -5]], [{ code: 'cap-not-positive', dimension: '安全' }]],
    ['no dimensions', [HEADING], [{ code: 'no-dimensions' }]],
    ['a cap without a name', [HEADING, [1, null, '（1）制度', 60]], [{ code: 'unnamed-dimension', position: 1 }]],
    ['a step of zero', [['步长：0'], HEADING, [1, '安全', null, 60]], [{ code: 'step-not-positive' }]],
  ])('%s', (_name, rows, expected) => {
    expect(problems(rows)).toEqual(expected);
  });

  test('a total that is no number is not passed over', () => {
    expect(read([HEADING, [1, '安全', null, 60], ['合计', null, null, '一百']]).kind).toBe('invalid');
  });

  test('a step that is no number is not passed over', () => {
    expect(read([['步长：半分'], HEADING, [1, '安全', null, 60]]).kind).toBe('invalid');
  });

  test('a row without name and criterion but with a cap is not passed over', () => {
    expect(read([HEADING, [1, '安全', null, 60], [2, null, null, 40]]).kind).toBe('invalid');
  });

  test('a workbook without such a sheet names the sheets it has', () => {
    expect(readTemplateSheet([grid('Sheet1', [HEADING, [1, '安全', null, 10]]), grid('说明', [])])).toEqual({ kind: 'none', sheets: ['Sheet1', '说明'] });
    expect(readTemplateSheet([grid('评分标准', [['评价内容'], ['制度']])]).kind).toBe('none');
  });
});
