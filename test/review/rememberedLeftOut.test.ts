import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';
import { consolidateScores } from '../../src/review/consolidateReview';
import { reviewOf } from '../../src/review/openReview';
import { rememberedLeftOut } from '../../src/review/rememberedLeftOut';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import { gridOfDocument } from '../support/sheets/documents';
import { grid } from '../support/sheets/grid';
import { entry, HEADINGS } from '../support/sheets/matrix';

const SHEET = (name: string) => grid(name, [['评委：', name], HEADINGS, entry('一班', [12, 20, 25, 13, 14])]);
const WORKBOOK = [SHEET('张三'), SHEET('李四'), SHEET('王五')];

describe('a sheet that the secretary left out', () => {
  it.each(LOCALE_NAMES)('does not count, is said to be left out, and is remembered by the results in %s', (locale) => {
    const words = messagesFor(locale);
    const opened = reviewOf({ label: words.pane.thisWorkbook, grids: WORKBOOK }, [], new Set(['李四']));
    const { ranking, findings } = consolidateScores(opened, opened.template, DEFAULT_METHOD);
    expect(ranking.reviewers.map(({ name }) => name)).toEqual(['张三', '王五']);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'left-out', sheet: '李四', reviewer: '李四' }));
    const rules = composeResults(ranking, findings, words).find(({ role }) => role === 'rules')!;
    expect(rememberedLeftOut(gridOfDocument(rules))).toEqual(new Set(['李四']));
  });

  it('is none where no results stand', () => {
    expect(rememberedLeftOut(undefined).size).toBe(0);
  });
});
