import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { checkTemplate, totalCap } from '../../src/scoring/template';
import { hundredths } from '../support/scoring/reviews';

const ANNEX_2: readonly (readonly [dimension: string, points: number, criteria: readonly string[]])[] = [
  ['需求确定', 15, [
    '班组定位明确，并与企业发展需要相适应；',
    '顾客和相关方识别全面，关键顾客和相关方确定有依据；',
    '顾客和其他相关方需求识别有相应方法，关键需求清晰、具体',
  ]],
  ['建设策划', 25, [
    '班组基于能力评估，识别差距，确定关键改进工作；',
    '关键改进工作具体、可落实、有针对性；',
    '班组建设目标清晰，并与关键改进工作相对应；',
    '测量指标综合考虑班组建设目标和年度工作目标；',
    '建设计划清晰具体，可实施性强',
  ]],
  ['建设过程', 30, [
    '班组采取灵活有效的方式，提升成员能力。能力提升方案聚焦建设目标，针对性强。',
    '班组开展文化建设，通过各种形式强化成员质量意识，为质量信得过班组建设营造良好氛围。',
    '班组按照实施计划，对基础管理工作进行改进完善，关键质量控制点明确，建立并完善符合班组实际的制度、办法等。',
    '班组灵活开展形式多样的改进、创新活动，并形成相应的管理制度、办法；活动成果得到有效推广应用',
  ]],
  ['建设成效', 15, [
    '班组建设目标达成，测量指标结果良好，对比结果领先；',
    '顾客和其他相关方等外部评价结果良好；',
    '班组和班组成员取得相关荣誉',
  ]],
  ['特色', 15, [
    '程序严谨，系统性、逻辑性强；',
    '形成特色鲜明、可供推广的最佳实践；',
    '数据、信息详实充分',
  ]],
];

describe('the standard template is annex 2 of the notice', () => {
  test('it bears the name of the form', () => {
    expect(STANDARD_TEMPLATE.name).toBe('质量信得过班组建设评分表');
  });

  test('its dimensions stand in the order of the form', () => {
    expect(STANDARD_TEMPLATE.dimensions.map(({ name }) => name)).toEqual(ANNEX_2.map(([name]) => name));
  });

  test.each(ANNEX_2)('%s has a cap of %d and its criteria word for word', (name, points, criteria) => {
    expect(STANDARD_TEMPLATE.dimensions.find((dimension) => dimension.name === name)).toEqual({ name, cap: hundredths(points), criteria });
  });

  test('the caps are 15, 25, 30, 15 and 15 points and make 100', () => {
    expect(STANDARD_TEMPLATE.dimensions.map(({ cap }) => cap)).toEqual([1500, 2500, 3000, 1500, 1500]);
    expect(totalCap(STANDARD_TEMPLATE)).toBe(10000);
  });

  test('it has 18 criteria, all different', () => {
    expect(new Set(STANDARD_TEMPLATE.dimensions.flatMap(({ criteria }) => criteria)).size).toBe(18);
  });

  test('it asks for no step', () => {
    expect(STANDARD_TEMPLATE.step).toBeUndefined();
  });

  test('it is usable and makes the total it states', () => {
    expect(checkTemplate(STANDARD_TEMPLATE, hundredths(100))).toEqual([]);
  });
});
