import { consolidatePageWords } from '../../src/locales/consolidatePageWords';
import { consolidateReviewWords } from '../../src/locales/consolidateReviewWords';
import { decisionsWords } from '../../src/locales/decisionsWords';
import { LOCALE_NAMES, type LocaleName } from '../../src/locales/messages';
import { panelWords } from '../../src/locales/panelWords';
import { panelPageWords } from '../../src/locales/panelPageWords';
import { recommendPageWords } from '../../src/locales/recommendPageWords';
import { registerWords } from '../../src/locales/registerWords';
import { rulePageWords } from '../../src/locales/rulePageWords';
import { scorePageWords } from '../../src/locales/scorePageWords';
import { scoreStartWords } from '../../src/locales/scoreStartWords';
import { understandingWords } from '../../src/locales/understandingWords';
import { sealPageWords } from '../../src/locales/sealPageWords';

/** The catalogues that a page brings along, each by what gives its words. */
const CATALOGUES: Readonly<Record<string, (locale: LocaleName) => object>> = {
  consolidatePage: consolidatePageWords,
  consolidateReview: consolidateReviewWords,
  decisions: decisionsWords,
  panel: panelWords,
  panelPage: panelPageWords,
  recommendPage: recommendPageWords,
  register: registerWords,
  rulePage: rulePageWords,
  scorePage: scorePageWords,
  scoreStart: scoreStartWords,
  understanding: understandingWords,
  sealPage: sealPageWords,
};
/** Names that are the same in every language, what is printed on the keys, and signs of statistics in brackets. */
const NAMES = /\{\w+\}|Excel|Ctrl\+C|Mac|⌘C|\.?\b(xlsx|xlsm|csv|txt|tsv)\b|（(?:ICC\(2,k\)|W)）/g;

/** Every sentence by its path, such as `fault/order`. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}/${key}`));
}

function places(text = ''): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

describe.each(Object.entries(CATALOGUES))('the sentences of %s', (_, words) => {
  const chinese = new Map(sentences(words('zh-CN')));
  const english = new Map(sentences(words('en-US')));

  test('are the same in both languages, with the same places to fill in', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    expect([...chinese].map(([key, text]) => [key, places(text)])).toEqual([...chinese.keys()].map((key) => [key, places(english.get(key))]));
  });

  test('are in their own language', () => {
    expect([...english].filter(([, text]) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect([...chinese].filter(([, text]) => /[a-z]/i.test(text.replace(NAMES, '')))).toEqual([]);
  });

  test.each(LOCALE_NAMES)('are never empty in %s', (locale) => {
    expect(sentences(words(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
