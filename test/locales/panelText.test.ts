import * as fc from 'fast-check';

import { fill } from '../../src/locales/fill';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/messages';
import { agreementText, correlationText, type AgreementName } from '../../src/locales/panelAgreementText';
import { errorText, lineSummaryText, lineText, severityText, spreadText } from '../../src/locales/panelConfidenceText';
import { discrepancyKey, discrepancyText } from '../../src/locales/panelDiscrepancyText';
import { figureText, pointsText, probabilityText } from '../../src/locales/panelNumbers';
import { slipText } from '../../src/locales/panelSlipText';
import { panelWords } from '../../src/locales/panelWords';
import { agreement } from '../../src/scoring/panel/agreement';
import { BANDS } from '../../src/scoring/panel/band';
import { discrepancies } from '../../src/scoring/panel/discrepancies';
import { DISCREPANCY_RULES } from '../../src/scoring/panel/discrepancy';
import type { LineProbability } from '../../src/scoring/panel/lineProbability';
import type { PanelTotals } from '../../src/scoring/panel/panelTotals';
import { severities } from '../../src/scoring/panel/severity';
import { slipsByReviewer } from '../../src/scoring/panel/slipsByReviewer';
import { standardErrors } from '../../src/scoring/panel/standardErrorOfEntry';
import { panelOfScores, panelOfTotals } from '../support/scoring/panelOf';

const ZH = panelWords('zh-CN');
const NAMES: readonly AgreementName[] = ['intraclass', 'kendall', 'krippendorff'];
const ENTRY = { team: '管网养护班', enterprise: '', average: 85 };
const STRAY = panelOfTotals([[92, 91.5, 90, 89.5, 74]]);

function scoresFor(entries: number, ...reviewers: readonly ((entry: number) => [number, number])[]): PanelTotals {
  return panelOfScores(Array.from({ length: entries }, (_, entry) => reviewers.map((score) => score(entry))));
}

/** Panels in which, together, every rule finds something. */
const TELLING: readonly PanelTotals[] = [
  STRAY,
  panelOfTotals([[70, 90]]),
  panelOfTotals([[...Array.from({ length: 11 }, () => 80), 99]]),
  scoresFor(6, () => [40, 60], () => [30, 50], (entry) => [30 + entry, 50 - entry], (entry) => [20 + 2 * entry, 30 + 3 * entry], (entry) => [38 - entry, 40 + entry ** 2 % 7], (entry) => [30 - 2 * entry, 40 - entry]),
  panelOfTotals([80, 90, 80, 90, 80, 85].map((score, entry) => [score, 70 + entry, 71 + entry])),
];

/** What is left unfilled or was filled with nothing. */
function faults(text: string): string[] {
  return text.match(/[{}]|undefined|NaN|null|Infinity|“”|\(\)|（）| {2}/g) ?? [];
}

describe.each(LOCALE_NAMES)('in %s', (locale: LocaleName) => {
  const words = panelWords(locale);

  test.each(DISCREPANCY_RULES)('a discrepancy of the rule %s is said in full', (rule) => {
    const found = TELLING.flatMap((panel) => discrepancies(panel).filter((one) => one.rule === rule).map((one) => discrepancyText(one, panel, words)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ title, text }) => faults(title + text))).toEqual([]);
  });

  test('no sentence about a discrepancy is left that no rule needs', () => {
    const said = new Set(TELLING.flatMap((panel) => discrepancies(panel).map(discrepancyKey)));
    expect(Object.keys(words.discrepancy).filter((key) => !said.has(key as never))).toEqual([]);
    expect(Object.keys(words.slip.why).sort()).toEqual(Object.keys(words.discrepancy).sort());
  });

  test('every place of a sentence about a discrepancy has its value', () => {
    for (const panel of TELLING) {
      for (const one of discrepancies(panel)) {
        const sentence = words.discrepancy[discrepancyKey(one)].text;
        const bare = fill(sentence, Object.fromEntries((sentence.match(/\w+(?=\})/g) ?? []).map((name) => [name, `<${name}>`])));
        const shape = new RegExp(`^${bare.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/<\w+>/g, '(.+)')}$`);
        expect(discrepancyText(one, panel, words).text).toMatch(shape);
      }
    }
  });

  test.each(TELLING.map((panel, index): [number, PanelTotals] => [index + 1, panel]))('the slips of panel %p are said in full, without a score of anybody else', (_, panel) => {
    for (const slip of slipsByReviewer(discrepancies(panel), panel)) expect(faults(slipText(slip, panel, words))).toEqual([]);
  });

  test.each(NAMES.flatMap((name) => BANDS.map((band) => [name, band] as const)))('%s in the band %s is said in full', (name, band) => {
    const { title, text } = agreementText(name, { value: 0.5, band, entries: 7, reviewers: 5, rough: true, neededForGood: 9 }, words);
    expect(faults(title + text)).toEqual([]);
    expect(text).toContain(words.agreement[name].meaning[band]);
  });

  test.each(NAMES)('%s without a value gives the reason', (name) => {
    expect(agreementText(name, { none: 'too-few-reviewers' }, words).text).toBe(words.agreement.none['too-few-reviewers']);
  });

  test.each<LineProbability>([
    { probability: 1, zone: 'above', resolution: 0.0005 }, { probability: 0.5, zone: 'grey', resolution: 0.0005 },
    { probability: 0, zone: 'below', resolution: 0.0005 }, { probability: undefined, zone: 'unknown', resolution: 1 },
  ])('the zone $zone is said in full, and never as certain', (line) => {
    const text = lineText(line, ENTRY, words);
    expect(faults(text)).toEqual([]);
    expect(text).not.toMatch(/\b(0|100)%/);
  });

  test('errors, severity, spread and correlations are said in full, and so are their gaps', () => {
    for (const scores of [[[80, 84, 88]], [[80, null, null]], [[70, 80, null], [75, 86, null]]]) {
      const errors = standardErrors(scores)[0]!;
      const texts = [
        errorText(errors, 'own', ENTRY, words), errorText(errors, 'residual', ENTRY, words),
        ...severities(scores).flatMap((severity) => [severityText(severity, '甲', words), spreadText(severity, '甲', words)]),
        ...agreement(panelOfTotals(scores)).correlations.map((correlation) => correlationText(correlation, '甲', words)),
      ];
      expect(texts.flatMap(faults)).toEqual([]);
    }
  });
});

describe('what a secretary reads', () => {
  test('of a stray total', () => {
    const [found] = discrepancies(STRAY);
    expect(discrepancyText(found!, STRAY, ZH).text).toBe('戊给“成果1”（市政公司）74 分，比中间的总分 90 分低 16 分（达到 8 分就要核对），而其他评委彼此接近得多。请本人确认并说明理由，或改正。');
  });

  test('of the reliability of averages', () => {
    const { intraclass } = agreement(panelOfTotals([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]));
    expect(agreementText('intraclass', intraclass, ZH).text).toBe('4 位评委都评过的 6 项成果，平均分的可靠程度为 0.62，中等（最高为 1）。大致的先后可以参考；名次相邻的成果，只凭这次的平均分还分不出高下。照现在的分歧估计，要达到“良好”，每项成果大约需要 8 位评委。只有 6 项成果，这个数只能作粗略参考。');
  });

  test('of a strict, a mild and an average reviewer', () => {
    expect(severities([[78, 82, 80]]).map((severity) => severityText(severity, '甲', ZH))).toEqual([
      '甲给分平均比全体低 2 分（按 1 项共同评过的成果）。', '甲给分平均比全体高 2 分（按 1 项共同评过的成果）。', '甲给分的宽严与全体相同（按 1 项共同评过的成果）。',
    ]);
  });

  test('of the entries near the line, and of those that nothing is known about', () => {
    const line = (zone: LineProbability['zone']): LineProbability => ({ probability: 0.5, zone, resolution: 0.001 });
    expect(lineSummaryText([line('above'), line('grey'), line('grey')], ZH)).toBe('2 项成果在线的两边都有可能。这些成果请评审组讨论决定。');
    expect(lineSummaryText([line('above'), line('unknown')], ZH)).toBe(`${ZH.line.summaryNone}另有 1 项成果评过的评委太少，无法估计。`);
    expect(lineSummaryText([line('unknown')], ZH)).toBe(ZH.line.summaryUnknown);
    expect(lineSummaryText([line('grey'), line('unknown')], panelWords('en-US'))).toBe('Entries that might be on either side of the line: 1. Let the panel discuss them. Entries with too few reviewers for an estimate: 1.');
  });
});

describe('what a reviewer reads', () => {
  const slips = slipsByReviewer(discrepancies(STRAY), STRAY);

  test('is what to look at, where and why, and no score of anybody else', () => {
    expect(slipText(slips[0]!, STRAY, ZH)).toBe([
      '戊您好：您的评分有 1 处请您复核。请逐条核对：维持原分的，请写明理由；需要改的，请写上新的得分。原分和改后的分都会留在记录里。',
      '1. “成果1”（市政公司），总分 74 分（戊.xlsx 评分表!H2）：明显低于其他评委，离其他评委的总分都远，各评委的总分相差大。',
      '复核单不列其他评委的分数，请只按成果本身判断。',
    ].join('\n'));
  });
});

describe('a number in a sentence', () => {
  test.each([[12.5, '12.5'], [-3, '3'], [0.1 + 0.2, '0.3'], [0.004, '0'], [2.666_666, '2.67'], [100, '100']])('of points %p is %s', (points, text) => {
    expect(pointsText(points)).toBe(text);
  });

  test.each([[0.8999, '0.89'], [0.9, '0.90'], [1, '1.00'], [0.29, '0.29'], [-0.001, '-0.01'], [0, '0.00'], [-1, '-1.00']])('of agreement %p is %s, never better than it is', (value, text) => {
    expect(figureText(value)).toBe(text);
  });

  test.each([[0, 0.0005, '不到 1%'], [0.0101, 0.0005, '约为 1%'], [0.37, 0.0005, '约为 37%'], [0.9899, 0.0005, '约为 99%'], [0.995, 0.0005, '在 99% 以上'], [1, 0.0005, '在 99% 以上'], [0, 1 / 9, '不到 12%'], [1, 1 / 9, '在 88% 以上']])('of probability %p with resolution %p is %s', (probability, resolution, text) => {
    expect(probabilityText(probability, resolution, ZH)).toBe(text);
  });

  test('of a standard error is rounded up and never none', () => {
    const errors = { own: 0, residual: 1.234_1 };
    expect([errorText(errors, 'own', ENTRY, ZH), errorText(errors, 'residual', ENTRY, ZH)]).toEqual([expect.stringContaining(' 0.01 分'), expect.stringContaining(' 1.24 分')]);
  });

  test('of a probability never says that something is certain', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.0005, max: 0.3, noNaN: true }), (probability, resolution) => {
      const percent = Number(/\d+/.exec(probabilityText(probability, resolution, ZH))![0]);
      expect(percent >= 1 && percent <= 99).toBe(true);
    }));
  });
});
