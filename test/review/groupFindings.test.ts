import * as fc from 'fast-check';

import { messagesFor } from '../../src/locales/messages';
import { FINDING_GROUPS, findingsByReviewer, groupFindings, groupOf } from '../../src/review/groupFindings';
import { SEVERITIES, type Finding, type FindingCode } from '../../src/scoring/finding';

function finding(key: string, more: Partial<Finding> = {}): Finding {
  const [code = '', reason] = key.split('.');
  return { code: code as FindingCode, ...(reason === undefined ? {} : { reason }), severity: 'error', ...more };
}

const KEYS = Object.keys(messagesFor('zh-CN').finding);
const anyFinding = fc.record({ key: fc.constantFrom(...KEYS), severity: fc.constantFrom(...SEVERITIES), reviewer: fc.constantFrom('张', '李', undefined) })
  .map(({ key, severity, reviewer }) => finding(key, { severity, ...(reviewer === undefined ? {} : { reviewer }) }));

describe('what is to be done about a finding', () => {
  test.each([
    ['correct', ['over-cap', 'below-zero', 'off-step', 'not-a-number', 'not-a-number.merged', 'missing', 'missing.row', 'recused.declared', 'absent.mixed', 'unknown-entry.unnamed', 'missing-entry']],
    ['decide', ['duplicate-entry.conflict', 'duplicate-reviewer.sheet-conflict', 'duplicate-reviewer.near-name', 'unknown-entry', 'unknown-entry.near', 'unknown-entry.ambiguous', 'seal-changed', 'seal-changed.score', 'seal-changed.row']],
    ['request', ['unreadable-file.damaged', 'unrecognised-layout', 'unrecognised-layout.no-team', 'template-mismatch.cap', 'template-mismatch.foreign-dimension']],
    ['check', ['total-mismatch', 'hidden-cells', 'hidden-sheet', 'unnamed-reviewer', 'duplicate-reviewer.sheet-disjoint', 'seal-locked', 'unsealed']],
    ['settled', ['normalised', 'recused', 'abstained', 'absent', 'too-few-to-trim', 'left-out', 'duplicate-entry.identical', 'seal-intact']],
  ] as const)('%s', (group, keys) => {
    expect(keys.map((key) => groupOf(finding(key)))).toEqual(keys.map(() => group));
  });

  test('is nothing where a file or sheet is only noted: a lock file, a sheet beside the scores', () => {
    expect(groupOf(finding('unreadable-file.lock-file', { severity: 'notice' }))).toBe('settled');
    expect(groupOf(finding('unrecognised-layout', { severity: 'notice' }))).toBe('settled');
  });
});

describe('findings in groups', () => {
  test('stand in the order in which one goes about them, errors first in each', () => {
    const groups = groupFindings([finding('recused', { severity: 'notice' }), finding('total-mismatch', { severity: 'warning' }), finding('missing-entry', { severity: 'warning' }), finding('over-cap')]);
    expect(groups.map(({ name, findings }) => [name, findings.map(({ code }) => code)])).toEqual([['correct', ['over-cap', 'missing-entry']], ['check', ['total-mismatch']], ['settled', ['recused']]]);
  });

  test('are all there, each once, and no group is empty', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const groups = groupFindings(findings);
        expect(new Set(groups.flatMap((group) => group.findings))).toEqual(new Set(findings));
        expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(findings.length);
        expect(groups.every((group) => group.findings.length > 0)).toBe(true);
        expect(groups.map(({ name }) => name)).toEqual(FINDING_GROUPS.filter((name) => groups.some((group) => group.name === name)));
      }),
    );
  });
});

describe('findings by reviewer', () => {
  test('keep the order in which reviewers appear; spaces make no other reviewer, and nobody’s stand together', () => {
    const findings = [finding('missing', { reviewer: '李 四' }), finding('missing'), finding('over-cap', { reviewer: '张三' }), finding('over-cap', { reviewer: '李四' })];
    expect(findingsByReviewer(findings).map((own) => [own.reviewer, own.findings.length])).toEqual([['李 四', 2], ['', 1], ['张三', 1]]);
  });
});
