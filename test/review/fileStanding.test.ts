import { messagesFor } from '../../src/locales/messages';
import { fileStandings, type FileStanding } from '../../src/review/fileStanding';
import { readDetails } from '../../src/review/readDetails';
import { consolidate } from '../../src/scoring/consolidate';
import type { Decision } from '../../src/scoring/decisions/decision';
import type { Finding } from '../../src/scoring/finding';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import type { ScoreSheet } from '../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import { shown } from '../support/sheets/documents';
import { grid } from '../support/sheets/grid';
import { sheetOf } from '../support/sheets/reviews';

const ZHANG = sheetOf('张', { '一班|甲': '10 20 10 10 5', '二班|甲': '9 - 31 9 回避' });
const LI = sheetOf('李', { '一班|甲': '1 2 3 4 5', '二班|甲': '=85.5' });

function standing(sheets: readonly ScoreSheet[], { before, findings = [], decisions = [] }: { before?: readonly ScoreSheet[]; findings?: readonly Finding[]; decisions?: readonly Decision[] } = {}): Record<string, FileStanding> {
  const details = before === undefined ? undefined : readDetails(detailsOf(before));
  return Object.fromEntries(fileStandings({ scoreSheets: sheets, findings, decisions, template: STANDARD_TEMPLATE, details }));
}

function detailsOf(sheets: readonly ScoreSheet[]) {
  const { name, rows } = composeResults(consolidate(sheets, STANDARD_TEMPLATE, DEFAULT_METHOD), [], messagesFor('zh-CN')).find(({ role }) => role === 'details')!;
  return grid(name, rows.map((row) => row.map(shown)));
}

describe('how a file stands to the review', () => {
  test('is just read, where no results stand or the reviewer is new', () => {
    expect(standing([ZHANG])).toEqual({ '张.xlsx': 'read' });
    expect(standing([ZHANG, LI], { before: [ZHANG] })).toEqual({ '张.xlsx': 'same', '李.xlsx': 'read' });
  });

  test('is the same as last time, with totals alone, blanks and what is no score as they were, under another name of the file too', () => {
    expect(standing([{ ...ZHANG, file: '张（再发）.xlsx' }, LI], { before: [ZHANG, LI] })).toEqual({ '张（再发）.xlsx': 'same', '李.xlsx': 'same' });
  });

  test.each([
    ['a score', { '一班|甲': '10 20 10 10 4', '二班|甲': '9 - 31 9 回避' }],
    ['a blank that was filled', { '一班|甲': '10 20 10 10 5', '二班|甲': '9 9 31 9 回避' }],
    ['an entry more', { '一班|甲': '10 20 10 10 5', '二班|甲': '9 - 31 9 回避', '三班|甲': '1 1 1 1 1' }],
    ['an entry less', { '一班|甲': '10 20 10 10 5' }],
  ])('is other than last time by %s', (_, given) => {
    expect(standing([sheetOf('张', given), LI], { before: [ZHANG, LI] })).toEqual({ '张.xlsx': 'changed', '李.xlsx': 'same' });
  });

  test('is other than last time by a total alone', () => {
    expect(standing([sheetOf('李', { '一班|甲': '1 2 3 4 5', '二班|甲': '=86' })], { before: [ZHANG, LI] })).toEqual({ '李.xlsx': 'changed' });
  });

  test('is in conflict, of another template or taken out before all that', () => {
    const again = { ...sheetOf('张', { '一班|甲': '1 1 1 1 1' }), file: '张2.xlsx' };
    const { findings } = consolidate([ZHANG, again], STANDARD_TEMPLATE, DEFAULT_METHOD);
    expect(standing([ZHANG, again], { before: [ZHANG], findings })).toEqual({ '张.xlsx': 'conflict', '张2.xlsx': 'conflict' });
    expect(standing([], { findings: [{ code: 'template-mismatch', reason: 'cap', severity: 'error', file: '赵.xlsx' }], decisions: [{ kind: 'taken-out', file: '王.xlsx' }] })).toEqual({ '赵.xlsx': 'other-template', '王.xlsx': 'taken-out' });
  });
});
