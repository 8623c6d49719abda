import * as fc from 'fast-check';

import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';
import { decisionText } from '../../src/review/decisionText';
import { rememberedRecords } from '../../src/review/records';
import { NOTHING_REMEMBERED, readRecords, recordLines } from '../../src/review/remembered';
import type { Decision } from '../../src/scoring/decisions/decision';
import type { RecordLine } from '../../src/sheets/compose/recordLines';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import { gridOfDocument } from '../support/sheets/documents';
import { plainReview } from '../support/sheets/reviews';

const RANKING = plainReview(2, 2);
const DECISIONS: Decision[] = [{ kind: 'taken-out', file: '王.xlsx' }, { kind: 'same-reviewer', name: '张老师', as: '张三' }];

function rulesWith(records: readonly RecordLine[], locale: (typeof LOCALE_NAMES)[number]) {
  return composeResults(RANKING, [], messagesFor(locale), records).find(({ role }) => role === 'rules')!;
}

describe('what was confirmed and decided', () => {
  test.each(LOCALE_NAMES)('stands in the rules, and is remembered by them, in %s', (locale) => {
    const lines = recordLines({ ...NOTHING_REMEMBERED, decisions: DECISIONS }, locale);
    const read = rememberedRecords(gridOfDocument(rulesWith(lines, locale)));
    expect(read).toEqual(lines);
    expect(readRecords(read)).toEqual({ mappings: [], decisions: DECISIONS, history: [], kept: [] });
  });

  test('leaves the rules as they were where there is nothing', () => {
    expect(rulesWith([], 'zh-CN')).toEqual(composeResults(RANKING, [], messagesFor('zh-CN')).find(({ role }) => role === 'rules'));
    expect(rememberedRecords(gridOfDocument(rulesWith([], 'zh-CN')))).toEqual([]);
    expect(rememberedRecords(undefined)).toEqual([]);
  });

  test('is written as text, whatever it begins with', () => {
    const { rows, formats } = rulesWith([{ kind: 'later', text: '=1+1' }], 'zh-CN');
    const row = rows.findIndex((cells) => cells[2] === '=1+1');
    expect(rows[row]![1]).toBe('later');
    expect(formats.some(({ range, format }) => format.numberFormat === '@' && range.top <= row && row <= range.bottom && range.left <= 1 && range.right >= 2)).toBe(true);
  });

  test('of a kind that nobody here knows, or changed by hand, is kept and written again', () => {
    const foreign: RecordLine[] = [{ kind: '以后的类别', text: '以后的内容' }, { kind: 'decision', text: '文件“王.xlsx”请不要计入' }];
    const lines = [...foreign, { kind: 'decision', text: decisionText(DECISIONS[0]!, 'zh-CN') }];
    const remembered = readRecords(rememberedRecords(gridOfDocument(rulesWith(lines, 'zh-CN'))));
    expect(remembered).toEqual({ mappings: [], decisions: [DECISIONS[0]], history: [], kept: foreign });
    expect(recordLines(remembered, 'zh-CN')).toEqual(expect.arrayContaining(lines));
  });

  test('survives another language: read in one, written in the other', () => {
    const file = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(fc.property(file, (name) => {
      const decisions: Decision[] = [{ kind: 'taken-out', file: name }];
      const english = recordLines({ ...NOTHING_REMEMBERED, decisions }, 'en-US');
      expect(readRecords(rememberedRecords(gridOfDocument(rulesWith(english, 'zh-CN')))).decisions).toEqual(decisions);
    }), { numRuns: 20 });
  });
});
