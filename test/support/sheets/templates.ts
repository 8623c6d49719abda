import * as fc from 'fast-check';

import type { Hundredths } from '../../../src/scoring/hundredths';
import { nameKey } from '../../../src/scoring/nameKey';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Dimension, Template } from '../../../src/scoring/template';

/** A template of dimensions without criteria: by name the cap in points. */
export function templateOf(caps: Readonly<Record<string, number>>, step?: number): Template {
  const dimensions = Object.entries(caps).map(([name, cap]): Dimension => ({ name, cap: hundredths(cap), criteria: [] }));
  return { name: '评分标准表', dimensions, ...(step === undefined ? {} : { step: hundredths(step) }) };
}

export function hundredths(points: number): Hundredths {
  return Math.round(points * 100) as Hundredths;
}

/** The standard template with a step. */
export const HALF_POINTS: Template = { ...STANDARD_TEMPLATE, step: hundredths(0.5) };

const WORDS = ['安全', '质量', '创新', '班组文化', '绿色施工', '数字化', 'Team work', '成本', '进度', '培训'];
const criterion = fc.array(fc.constantFrom('制度健全', '落实到人，', '记录完整；', '效果明显', ' 有 2 项 '), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('').trim());

/** Templates as an association may write one: up to eight dimensions, any cap of two decimals, with criteria or without, with a step or without. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    name: fc.constantFrom('安全质量评分表', '2022年度QC成果评分表', 'Score sheet'),
    names: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8, selector: nameKey }),
    caps: fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 8, maxLength: 8 }),
    criteria: fc.array(fc.array(criterion, { maxLength: 4 }), { minLength: 8, maxLength: 8 }),
    step: fc.option(fc.constantFrom(1, 10, 25, 50, 100), { nil: undefined }),
  })
  .map(({ name, names, caps, criteria, step }) => ({
    name,
    dimensions: names.map((dimension, at) => ({ name: dimension, cap: caps[at] as Hundredths, criteria: criteria[at]! })),
    ...(step === undefined ? {} : { step: step as Hundredths }),
  }));
