import * as fc from 'fast-check';

import type { Hundredths } from '../../../src/scoring/hundredths';
import type { Mark } from '../../../src/scoring/mark';
import { rowSealText, sealedScores, sealText, type SealedRow, type SealedScores } from '../../../src/scoring/seal/sealText';
import { hundredths, templateOf } from '../../support/sheets/templates';
import { shuffled } from '../../support/scoring/arbitraries';

const TEMPLATE = { ...templateOf({ 安全: 40, 质量: 60 }, 0.5), name: '评分表' };

function row(team: string, marks: readonly Mark[], enterprise = '甲公司'): SealedRow {
  return { team, enterprise, marks: marks.map((mark) => ({ mark, cell: 'D5' })) };
}

const scored = (points: number): Mark => ({ state: 'scored', score: hundredths(points) });
const SCORES: SealedScores = { template: TEMPLATE, reviewer: '张三', rows: [row('一班', [scored(14.5), scored(60)]), row('二班', [{ state: 'recused' }, { state: 'recused' }], '')] };

describe('the text that is sealed', () => {
  it('says template, reviewer, entries and states, each with its length', () => {
    expect(sealText(SCORES)).toBe([
      'erp-seal-1',
      'template 3:评分表 2:50',
      'dimension 2:安全 4:4000',
      'dimension 2:质量 4:6000',
      'reviewer 2:张三',
      'entry 2:一班 3:甲公司 5:s1450 5:s6000',
      'entry 2:二班 0: 7:recused 7:recused',
      '',
    ].join('\n'));
  });

  it('marks a total that stands alone, and a recusal beside scores', () => {
    const odd = { ...row('一班', []), total: { mark: scored(90), cell: 'D5' } };
    const declared = { ...row('二班', [scored(1), scored(2)]), declared: { state: 'recused' as const, cell: 'J6' } };
    expect(sealText({ ...SCORES, rows: [odd, declared] }).split('\n').slice(5, 7)).toEqual(['entry 2:一班 3:甲公司 5:total 5:s9000', 'entry 2:二班 3:甲公司 4:s100 4:s200 8:declared 7:recused']);
  });

  it('has a number that is no legal score as the number it is, and anything else as it stands', () => {
    const marks: Mark[] = [{ state: 'illegal', code: 'over-cap', text: '41', number: hundredths(41) }, { state: 'illegal', code: 'not-a-number', text: ' 十二 ' }];
    expect(rowSealText(row('一班', marks))).toBe('erp-seal-1 row\nentry 2:一班 3:甲公司 5:s4100 7:text 十二\n');
  });

  it('tells 0 from nothing', () => {
    expect(rowSealText(row('一班', [scored(0)]))).not.toBe(rowSealText(row('一班', [{ state: 'blank' }])));
  });

  it('is that of names as people read them', () => {
    const untidy = { ...SCORES, reviewer: ' 张三\u200b', template: { ...TEMPLATE, name: '评分表 ' }, rows: SCORES.rows.map((each) => ({ ...each, team: ` ${each.team}\n` })) };
    expect(sealText(untidy)).toBe(sealText(SCORES));
  });

  it('leaves remarks, criteria and cells out', () => {
    const remarked = SCORES.rows.map((each) => ({ ...each, remark: '很好', cell: 'B9', marks: each.marks.map(({ mark }) => ({ mark, cell: 'Z9' })) }));
    const template = { ...TEMPLATE, dimensions: TEMPLATE.dimensions.map((dimension) => ({ ...dimension, criteria: ['资料齐全'] })) };
    expect(sealText({ ...SCORES, template, rows: remarked })).toBe(sealText(SCORES));
  });

  it('names nobody where the sheet does not, whatever its file is called', () => {
    const sheet = { reviewer: '1-张三评分表', unnamed: true, file: 'f', sheet: 's', layout: 'matrix' as const, rows: [] };
    expect(sealedScores(sheet, TEMPLATE).reviewer).toBe('');
    expect(sealedScores({ ...sheet, unnamed: false }, TEMPLATE).reviewer).toBe('1-张三评分表');
  });
});

/** Names that try to look like the text's own marks. */
const name = fc.oneof(fc.constantFrom('一班', '二班', '甲', '2:一班', 'entry 1:a', '甲 1:b', 's1450', '2:', '𠮷班', 'declared', 'total'), fc.string({ maxLength: 5 })).map((text) => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map((score): Mark => ({ state: 'scored', score: score as Hundredths })),
  fc.constantFrom<Mark>({ state: 'blank' }, { state: 'recused' }, { state: 'abstained' }, { state: 'absent' }),
  name.map((text): Mark => ({ state: 'illegal', code: 'not-a-number', text })),
);
const anyRow: fc.Arbitrary<SealedRow> = fc.record({ team: name, enterprise: name, marks: fc.array(mark, { minLength: 2, maxLength: 2 }), declared: fc.constantFrom(undefined, 'recused' as const) })
  .map(({ team, enterprise, marks, declared }) => ({ ...row(team, marks, enterprise), ...(declared === undefined ? {} : { declared: { state: declared, cell: 'J5' } }) }));
const anyScores: fc.Arbitrary<SealedScores> = fc.record({
  template: fc.record({ name, cap: fc.integer({ min: 1, max: 9000 }), step: fc.constantFrom(undefined, 50, 100) })
    .map(({ name: title, cap, step }) => ({ name: title, dimensions: [{ name: '安全', cap: cap as Hundredths, criteria: [] }, TEMPLATE.dimensions[1]!], ...(step === undefined ? {} : { step: step as Hundredths }) })),
  reviewer: name,
  rows: fc.array(anyRow, { maxLength: 4 }),
});

/** What is to be equal, written down another way. */
function content({ template: { name: title, dimensions, step }, reviewer, rows }: SealedScores): string {
  const entries = rows.map(({ team, enterprise, marks, declared }) => JSON.stringify([team, enterprise, marks.map(({ mark: each }) => (each.state === 'illegal' ? ['text', each.text] : each)), declared?.state]));
  return JSON.stringify([title, dimensions.map((dimension) => [dimension.name, dimension.cap]), step, reviewer, entries.sort()]);
}

describe('two texts', () => {
  it('are one exactly where all that is sealed is the same', () => {
    const similar = anyScores.chain((scores) => fc.tuple(fc.constant(scores), fc.oneof(anyScores, anyRow.map((other) => ({ ...scores, rows: [...scores.rows.slice(1), other] })), fc.constant({ ...scores, rows: scores.rows.toReversed() }))));
    fc.assert(fc.property(similar, ([a, b]) => { expect(sealText(a) === sealText(b)).toBe(content(a) === content(b)); }), { numRuns: 500 });
  });

  it('are one in whatever order the entries stand', () => {
    fc.assert(fc.property(anyScores.chain((scores) => fc.tuple(fc.constant(scores), shuffled(scores.rows))), ([scores, rows]) => { expect(sealText({ ...scores, rows })).toBe(sealText(scores)); }));
  });

  it('differ where one score does, and so do those of the row', () => {
    const changed = fc.tuple(anyScores.filter(({ rows }) => rows.length > 0), fc.nat(), fc.integer({ min: 0, max: 1 }), mark);
    fc.assert(fc.property(changed, ([scores, at, dimension, other]) => {
      const index = at % scores.rows.length;
      const before = scores.rows[index]!;
      fc.pre(JSON.stringify(before.marks[dimension]!.mark) !== JSON.stringify(other));
      const after = { ...before, marks: before.marks.map((placed, place) => (place === dimension ? { ...placed, mark: other } : placed)) };
      expect(sealText({ ...scores, rows: scores.rows.with(index, after) })).not.toBe(sealText(scores));
      expect(rowSealText(after)).not.toBe(rowSealText(before));
    }));
  });
});
