import type { Hundredths } from './hundredths';
import type { Dimension, Template } from './template';

function dimension(name: string, points: number, criteria: readonly string[]): Dimension {
  return { name, cap: (points * 100) as Hundredths, criteria };
}

/** 质量信得过班组建设评分表: annex 2 of the association's 2021 notice, word for word (domain.md). */
export const STANDARD_TEMPLATE: Template = {
  name: '质量信得过班组建设评分表',
  dimensions: [
    dimension('需求确定', 15, [
      '班组定位明确，并与企业发展需要相适应；',
      '顾客和相关方识别全面，关键顾客和相关方确定有依据；',
      '顾客和其他相关方需求识别有相应方法，关键需求清晰、具体',
    ]),
    dimension('建设策划', 25, [
      '班组基于能力评估，识别差距，确定关键改进工作；',
      '关键改进工作具体、可落实、有针对性；',
      '班组建设目标清晰，并与关键改进工作相对应；',
      '测量指标综合考虑班组建设目标和年度工作目标；',
      '建设计划清晰具体，可实施性强',
    ]),
    dimension('建设过程', 30, [
      '班组采取灵活有效的方式，提升成员能力。能力提升方案聚焦建设目标，针对性强。',
      '班组开展文化建设，通过各种形式强化成员质量意识，为质量信得过班组建设营造良好氛围。',
      '班组按照实施计划，对基础管理工作进行改进完善，关键质量控制点明确，建立并完善符合班组实际的制度、办法等。',
      '班组灵活开展形式多样的改进、创新活动，并形成相应的管理制度、办法；活动成果得到有效推广应用',
    ]),
    dimension('建设成效', 15, [
      '班组建设目标达成，测量指标结果良好，对比结果领先；',
      '顾客和其他相关方等外部评价结果良好；',
      '班组和班组成员取得相关荣誉',
    ]),
    dimension('特色', 15, [
      '程序严谨，系统性、逻辑性强；',
      '形成特色鲜明、可供推广的最佳实践；',
      '数据、信息详实充分',
    ]),
  ],
};
