import * as fc from 'fast-check';
import { LOCALE_NAMES, messagesFor } from '../../../src/locales/messages';
import type { Hundredths } from '../../../src/scoring/hundredths';
import { readTerms, termsSentence, type RecommendationTerms, type TieTerms } from '../../../src/sheets/compose/recommendationTerms';

const small = fc.integer({ min: 1, max: 999 });
/** As the list writes it: on one line, without spaces at its ends. */
const reason = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
const source = fc.oneof(fc.constantFrom('排名结果', 'Ranking (2)', '成绩 “甲”', '$&'), fc.string({ minLength: 1, maxLength: 31 }));
const tie: fc.Arbitrary<TieTerms> = fc.oneof(
  fc.record({ rank: small, tied: small, places: small }).map((terms): TieTerms => ({ ...terms, decision: 'include', chosen: terms.tied, reason: '' })),
  fc.record({ rank: small, tied: small, places: small }).map((terms): TieTerms => ({ ...terms, decision: 'exclude', chosen: 0, reason: '' })),
  fc.record({ rank: small, tied: small, places: small, chosen: small, reason }).map((terms): TieTerms => ({ ...terms, decision: 'choose' })),
);
const hundredths = fc.integer({ min: 1, max: 10_000 }).map((value) => value as Hundredths);
const rule: fc.Arbitrary<Pick<RecommendationTerms, 'rule' | 'share'>> = fc.oneof(
  fc.integer({ min: 1, max: 999_999 }).map((count) => ({ rule: { kind: 'count', count } as const })),
  fc.tuple(hundredths, small, small).map(([percent, ranked, places]) => ({ rule: { kind: 'share', percent } as const, share: { ranked, places } })),
  hundredths.map((score) => ({ rule: { kind: 'cutoff', score } as const })),
);
const terms: fc.Arbitrary<RecommendationTerms> = fc.tuple(source, rule, fc.option(tie, { nil: undefined })).map(([sheet, ruled, decided]) => ({ source: sheet, ...ruled, ...(decided === undefined ? {} : { tie: decided }) }));

describe.each(LOCALE_NAMES)('the sentence on a recommendation list, in %s', (locale) => {
  const words = messagesFor(locale);

  test('says everything, so that the terms can be read from it again', () => {
    fc.assert(fc.property(terms, (stated) => {
      expect(readTerms(termsSentence(stated, words))).toEqual(stated);
    }), { numRuns: 300 });
  });

  test('says no more once somebody has changed it', () => {
    const sentence = termsSentence({ source: '排名结果', rule: { kind: 'count', count: 10 } }, words);
    expect(readTerms(sentence.replace('10', '十'))).toBeUndefined();
    expect(readTerms(`${sentence} `)).toBeUndefined();
  });
});

test('the sentence is one that people read', () => {
  const stated: RecommendationTerms = { source: '排名结果', rule: { kind: 'share', percent: 3000 as Hundredths }, share: { ranked: 24, places: 7 }, tie: { rank: 6, tied: 3, places: 2, decision: 'choose', chosen: 2, reason: '经评审组投票' } };
  expect(termsSentence(stated, messagesFor('zh-CN'))).toBe('推荐规则：依据“排名结果”，取有名次的 24 项成果的前 30%，即 7 项（不足一项的部分舍去，至少一项）；第 6 名并列 3 项、名额只剩 2 个，从中选定 2 项，理由：经评审组投票。');
});
