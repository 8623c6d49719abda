import { describeFinding, describeReadError } from '../../src/locales/describeFinding';
import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';
import { consolidate } from '../../src/scoring/consolidate';
import type { Finding, FindingCode } from '../../src/scoring/finding';
import type { ReadErrorCode } from '../../src/xlsx/readError';
import { entry, PAIR, sheet, TRIMMED, hundredths } from '../support/scoring/reviews';

/** The variants of every code; `''` where it comes without one. */
const REASONS: Readonly<Record<FindingCode, readonly string[]>> = {
  'over-cap': ['', 'total'], 'below-zero': ['', 'total'], 'off-step': ['', 'total'], 'not-a-number': ['', 'merged', 'total'], missing: ['', 'row', 'row-remark', 'total'], 'totals-only': ['', 'trimmed'], recused: ['', 'mixed', 'declared'], abstained: ['', 'mixed', 'declared'], absent: ['', 'mixed', 'declared'], normalised: ['', 'total', 'criteria'],
  'duplicate-reviewer': ['sheet-identical', 'sheet-overlap', 'sheet-conflict', 'sheet-disjoint', 'conflict', 'same-scores', 'near-name'], 'duplicate-entry': ['identical', 'conflict'],
  'unknown-entry': ['', 'near', 'ambiguous', 'unnamed', 'tab', 'roster', 'roster-near'], 'missing-entry': ['', 'roster', 'part', 'parts'], 'total-mismatch': ['', 'criteria'],
  'template-mismatch': ['cap', 'missing-dimension', 'dimension-twice', 'sub-columns', 'foreign-dimension'], 'unreadable-file': ['damaged'],
  'unrecognised-layout': ['', 'no-team', 'results', 'beside', 'blank-form', 'empty', 'no-entries'], 'too-few-to-trim': ['', 'all'], 'cannot-standardise': ['too-few', 'no-spread'], 'few-to-standardise': ['', 'all'], 'disconnected-groups': [''], 'calibration-pointless': [''], 'unnamed-reviewer': ['', 'row'], 'hidden-cells': [''], 'hidden-sheet': [''], 'left-out': [''],
  decided: ['same-entry', 'different-entry', 'same-reviewer', 'different-reviewers', 'version', 'taken-out'],
  'seal-intact': [''], 'seal-changed': ['', 'score', 'row', 'rest', 'code'], 'seal-locked': ['', 'other'], 'seal-unchecked': [''], unsealed: [''],
};
const VARIANTS = Object.entries(REASONS).flatMap(([code, reasons]) => reasons.map((reason): [FindingCode, string] => [code as FindingCode, reason]));

const READ_ERRORS: Readonly<Record<ReadErrorCode | 'not-found' | 'not-a-file' | 'no-access' | 'empty-folder' | 'too-slow', true>> = {
  'empty-file': true, 'all-zeros': true, 'lock-file': true, 'not-a-zip': true, 'legacy-xls': true, 'wps-et': true, 'password-protected': true, html: true, 'xml-2003': true, text: true, 'unknown-encoding': true, 'unpaired-quote': true, pdf: true, 'other-archive': true, ods: true, numbers: true,
  'word-or-powerpoint': true, xlsb: true, 'not-a-workbook': true, 'zipped-workbooks': true, truncated: true, damaged: true, 'too-large': true, 'unsafe-xml': true, 'no-worksheet': true, 'not-found': true, 'not-a-file': true, 'no-access': true, 'empty-folder': true, 'too-slow': true,
};

function sample(code: FindingCode, reason: string): Finding {
  return { code, ...(reason === '' ? {} : { reason }), severity: 'error', file: 'f.xlsx', sheet: 's', cell: 'C2', reviewer: 'r', team: 't', enterprise: 'e', dimension: 'DIMENSION', found: 'FOUND', expected: 'EXPECTED' };
}

/** A review in which nearly everything that consolidating can find is found. */
const STEPPED = { ...PAIR, step: hundredths(0.5) };
const LISTED = ['管网养护班', '桥梁检测组', '沥青摊铺队'].map((team) => entry(team, [30, 50]));
const FOUND = consolidate([
  sheet('甲', [entry('管网养护班', [41, -1]), entry('桥梁检测组', [30.2, '约50']), { ...entry('沥青摊铺队', ['30分', 50]), stated: 81 }, entry('共用名', [1, 1], '第一公司'), entry('共用名', [1, 1], '水务集团')], STEPPED),
  sheet('乙', [...LISTED, entry('共用名', [1, 1], '第一公司'), entry('共用名', [1, 1], '水务集团'), entry('共用名', [1, 1], ''), entry('路灯维修队', [1, 1])], STEPPED),
  sheet('丙', [entry('管网养护斑', ['回避', '']), entry('桥梁检测组', ['弃权', 1]), entry('沥青摊铺队', ['', 1]), entry('共用名', ['', ''], '第一公司'), entry('共用名', [1, 1], '水务集团')], STEPPED),
  sheet('丁', [...LISTED, LISTED[0]!, entry('桥梁检测组', [1, 1]), entry('共用名', ['缺席', ''], '第一公司'), entry('共用名', [1, 1], '水务集团')], STEPPED),
  sheet('丁', [entry('沥青摊铺队', [2, 2])], STEPPED, '丁2.xlsx'),
  sheet('戊', [LISTED[0]!], STEPPED),
], STEPPED, TRIMMED).findings;

describe.each(LOCALE_NAMES)('in %s', (locale) => {
  const messages = messagesFor(locale);

  test.each(VARIANTS)('%s %s has a title and a sentence of its own', (code, reason) => {
    const { title, text } = describeFinding(sample(code, reason), messages);
    expect(messages.finding).toHaveProperty([reason === '' || code === 'unreadable-file' ? code : `${code}.${reason}`]);
    expect([title, text].filter((words) => words === '' || words === code || /[{}]/.test(words))).toEqual([]);
  });

  test('a sentence asks only for what a finding has', () => {
    const asked = Object.values(messages.finding).flatMap(({ title, text }) => Array.from((title + text).matchAll(/\{(\w+)\}/g), ([, name]) => name));
    expect(asked.filter((name) => !['dimension', 'found', 'expected', 'reason', 'reviewer'].includes(name!))).toEqual([]);
  });

  test('no sentence is left that no finding needs', () => {
    const needed = VARIANTS.map(([code, reason]) => (reason === '' || code === 'unreadable-file' ? code : `${code}.${reason}`));
    expect(Object.keys(messages.finding).filter((key) => !needed.includes(key))).toEqual([]);
  });

  test.each(FOUND.map((finding): [string, string, Finding] => [finding.code, finding.reason ?? '', finding]))('%s %s as consolidating finds it fills every place of its sentence', (code, reason, finding) => {
    const texts: Readonly<Record<string, { text: string }>> = messages.finding;
    const sentence = (texts[`${code}.${reason}`] ?? texts[code])!.text;
    const places = Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name]) => name as keyof Finding);
    expect(places.filter((name) => (finding[name] ?? '') === '')).toEqual([]);
    expect(describeFinding(finding, messages).text).not.toMatch(/[{}]|undefined/);
  });

  test('what stood in a cell is shown as it stood there', () => {
    expect(describeFinding({ ...sample('not-a-number', ''), found: '{expected}$&' }, messages).text).toContain('{expected}$&');
  });

  test.each(Object.keys(READ_ERRORS))('why a file cannot be read has a sentence: %s', (code) => {
    const whole = describeReadError(code, '', messages);
    expect(whole).not.toBe(code);
    expect(whole).not.toMatch(/[{}]/);
    expect(describeFinding({ code: 'unreadable-file', reason: code, severity: 'error', file: 'f.xlsx', found: '' }, messages).text).toBe(whole);
  });

  test('the part at fault is named, or the whole file', () => {
    expect(describeReadError('damaged', 'xl/styles.xml', messages)).toContain('xl/styles.xml');
    expect(describeReadError('damaged', '', messages)).toContain(messages.readError.wholeFile);
  });
});

test('consolidating alone finds at least these', () => {
  const found = new Set(FOUND.map(({ code, reason }) => `${code} ${reason ?? ''}`.trim()));
  expect([...found]).toEqual(expect.arrayContaining(['over-cap', 'below-zero', 'off-step', 'not-a-number', 'missing', 'missing row', 'recused', 'abstained mixed', 'absent', 'normalised', 'total-mismatch', 'duplicate-entry identical', 'duplicate-entry conflict', 'duplicate-reviewer sheet-conflict', 'duplicate-reviewer conflict', 'unknown-entry', 'unknown-entry near', 'unknown-entry ambiguous', 'missing-entry', 'missing-entry part', 'too-few-to-trim all']));
});
