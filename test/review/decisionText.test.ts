import * as fc from 'fast-check';

import { LOCALE_NAMES } from '../../src/locales/messages';
import { decisionText } from '../../src/review/decisionText';
import { readDecisionText } from '../../src/review/readDecisionText';
import type { Decision } from '../../src/scoring/decisions/decision';

const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom('“', '”', '{a}', '\\u0041', '“就是“', ' ', '\n', '=', '班', '\ud800'), maxLength: 6 }));
const entryName = fc.record({ team: name, enterprise: name });
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('same-entry' as const), team: name, enterprise: name, as: entryName }),
  fc.record({ kind: fc.constant('different-entry' as const), a: entryName, b: entryName }),
  fc.record({ kind: fc.constant('same-reviewer' as const), name, as: name }),
  fc.record({ kind: fc.constant('different-reviewers' as const), a: name, b: name }),
  fc.record({ kind: fc.constant('version' as const), reviewer: name, file: name, sheet: name }),
  fc.record({ kind: fc.constant('taken-out' as const), file: name }),
);

describe('the line of a decision', () => {
  test('is a sentence that people read', () => {
    const decision: Decision = { kind: 'same-entry', team: '管网养护斑', enterprise: '市政公司', as: { team: '管网养护班', enterprise: '市政公司' } };
    expect(decisionText(decision, 'zh-CN')).toBe('成果“管网养护斑”（单位“市政公司”）就是“管网养护班”（单位“市政公司”）');
    expect(decisionText({ kind: 'version', reviewer: '王', file: '王2.xlsx', sheet: '评分表' }, 'en-US')).toBe('Of the reviewer “王”, the sheet “评分表” in the file “王2.xlsx” counts');
  });

  test.each(LOCALE_NAMES)('is read back exactly in %s, whatever the names, and is one line', (locale) => {
    fc.assert(fc.property(anyDecision, (decision) => {
      const text = decisionText(decision, locale);
      expect(text).not.toMatch(/[\n\r]/);
      expect(readDecisionText(text)).toEqual(decision);
    }));
  });

  test.each(['', '成果', '成果“”', '评委“甲”就是“乙”吗', '评委“甲”就是“乙” ', '评委“甲”“就是“乙”', 'constructor', '文件“\\u0041.xlsx”暂不计入', `文件“${'一'.repeat(40_000)}”暂不计入`])('is nothing else: %#', (text) => {
    expect(readDecisionText(text)).toBeUndefined();
  });

  test('is never guessed at: what is read gives the text again', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), anyDecision.map((decision) => decisionText(decision, 'zh-CN').replace('就是', '是'))), (text) => {
      const decision = readDecisionText(text);
      if (decision !== undefined) expect(LOCALE_NAMES.map((locale) => decisionText(decision, locale))).toContain(text);
    }));
  });
});
