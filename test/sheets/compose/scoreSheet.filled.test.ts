import * as fc from 'fast-check';

import { LOCALE_NAMES, messagesFor } from '../../../src/locales/messages';
import { decideBallot } from '../../../src/scoring/ballot';
import { formatHundredths } from '../../../src/scoring/hundredths';
import type { Mark } from '../../../src/scoring/mark';
import { readNumber, readText } from '../../../src/scoring/readMark';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Dimension, Template } from '../../../src/scoring/template';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import type { ListedEntry } from '../../../src/sheets/compose/filledRow';
import { contentAt, formatAt, gridOfDocument, shown, textsOf } from '../../support/sheets/documents';
import { scoreSheet } from '../../support/sheets/matrix';
import { anyTemplate, hundredths } from '../../support/sheets/templates';

const zh = messagesFor('zh-CN');
const scored = (points: number): Mark => ({ state: 'scored', score: hundredths(points) });
const FULL = [12, 20, 25.5, 13, 14].map(scored);
const ENTRIES: readonly ListedEntry[] = [
  { team: '一班', enterprise: '甲公司', marks: FULL, remark: '资料齐全' },
  { team: '二班', enterprise: '乙公司', marks: FULL.map(() => ({ state: 'recused' })), remark: '回避：本单位' },
  { team: '三班', enterprise: '丙公司', marks: [scored(0), { state: 'blank' }, { state: 'illegal', code: 'over-cap', text: '31', number: hundredths(31) }, { state: 'illegal', code: 'not-a-number', text: '十二' }, scored(0.05)] },
  { team: '四班', enterprise: '' },
];
const [filled] = composeScoreSheet(STANDARD_TEMPLATE, '张三', ENTRIES, zh);

describe('a score sheet that is filled in', () => {
  test('holds scores as numbers, words for what is not scored, and what is no legal score as it stood', () => {
    expect(filled!.rows.slice(4, 8).map((row) => row.slice(3, 8))).toEqual([
      [12, 20, 25.5, 13, 14],
      ['回避', '回避', '回避', '回避', '回避'],
      [0, null, 31, '十二', 0.05],
      [null, null, null, null, null],
    ]);
  });

  test('holds the remarks', () => {
    expect([4, 5, 6, 7].map((row) => contentAt(filled!, row, 9))).toEqual(['资料齐全', '回避：本单位', null, null]);
  });

  test('shows the totals that its formulas give, and how many entries are done, recusals among them', () => {
    expect([4, 5, 6, 7].map((row) => shown(contentAt(filled!, row, 8)))).toEqual([84.5, '', '', '']);
    expect(shown(contentAt(filled!, 1, 7))).toBe('已完成：2 / 4');
  });

  test('is high enough for a long remark', () => {
    const [matrix] = composeScoreSheet(STANDARD_TEMPLATE, '张三', [{ team: '一班', enterprise: '', remark: '资料齐全，'.repeat(20) }], zh);
    expect(matrix!.rowHeights.get(4)).toBeGreaterThan(100);
  });

  test('is the empty one where nothing is filled in', () => {
    const names = ENTRIES.map(({ team, enterprise }) => ({ team, enterprise }));
    const blank = names.map((entry) => ({ ...entry, marks: FULL.map((): Mark => ({ state: 'blank' })), remark: '' }));
    expect(composeScoreSheet(STANDARD_TEMPLATE, '张三', blank, zh)).toEqual(composeScoreSheet(STANDARD_TEMPLATE, '张三', names, zh));
  });
});

describe('a score sheet that is finished', () => {
  const finished = composeScoreSheet(STANDARD_TEMPLATE, '张三', ENTRIES, zh, { finished: '2026-11-25 15:30' })[0]!;
  const cells = finished.rows.flatMap((_, row) => Array.from({ length: 12 }, (__, column) => [row, column] as const));

  test('has every cell locked', () => {
    expect(finished.protection).toBeDefined();
    expect(cells.filter(([row, column]) => formatAt(finished, row, column).locked === false)).toEqual([]);
  });

  test('says when it was finished and what to do, in place of how to fill it in', () => {
    const differing = textsOf(finished).filter((text) => !textsOf(filled!).includes(text));
    expect(differing).toEqual(['本表已于 2026-11-25 15:30 完成并锁定。如需修改，请在面板“评分”中点“继续修改”。']);
    expect(textsOf(finished)).not.toContain(zh.scoreSheet.note);
  });

  test('holds what it held', () => {
    expect(finished.rows.slice(3)).toEqual(filled!.rows.slice(3));
  });
});

/** What a reviewer's cell may hold, as a mark. */
function anyMark(dimension: Dimension, step: Template['step']): fc.Arbitrary<Mark> {
  const unit = step ?? 1;
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: Math.floor(dimension.cap / unit) }).map((units): Mark => ({ state: 'scored', score: (units * unit) as never })) },
    { weight: 2, arbitrary: fc.constantFrom<Mark>({ state: 'blank' }, { state: 'recused' }, { state: 'abstained' }, { state: 'absent' }) },
    { weight: 1, arbitrary: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(-1, 12.345, 1e21)).map((value) => readNumber(value, dimension, step)) },
    { weight: 1, arbitrary: fc.constantFrom('十二', '≈14', '26分', '=1+1', 'TRUE', '-3', '1e3', '007', '12.50').map((text) => readText(text, dimension, step).mark) },
  );
}

const sheet = anyTemplate.chain((template) => fc.record({
  template: fc.constant(template),
  entries: fc.array(fc.record({
    marks: fc.tuple(...template.dimensions.map((dimension) => anyMark(dimension, template.step))),
    remark: fc.constantFrom('', '资料齐全', '回避：本单位', '=1+1', '12', '见附件；建议复核'),
  }), { minLength: 1, maxLength: 5 }).map((rows) => rows.map((row, at) => ({ team: `管网${String(at + 1)}班`, enterprise: '甲公司', ...row }))),
  finished: fc.constantFrom(undefined, '2026-11-25 15:30'),
}));

describe('what is filled in', () => {
  test.each(LOCALE_NAMES)('is read back, with its remarks and its total, in %s', (locale) => {
    fc.assert(fc.property(sheet, ({ template, entries, finished }) => {
      const [matrix, criteria] = composeScoreSheet(template, '张三', entries, messagesFor(locale), finished === undefined ? {} : { finished });
      const { rows } = scoreSheet([gridOfDocument(matrix!), gridOfDocument(criteria!)], '1.xlsx', template);
      expect(rows.map(({ team, marks, remark = '' }) => ({ team, marks: marks.map(({ mark }) => mark), remark }))).toEqual(entries.map(({ team, marks, remark }) => ({ team, marks, remark })));
      for (const row of rows) {
        const { total } = decideBallot(row);
        expect(row.statedTotal?.text).toBe(total === undefined ? undefined : formatHundredths(total));
      }
    }), { numRuns: 200 });
  });
});
