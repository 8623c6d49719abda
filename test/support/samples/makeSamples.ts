/** Makes the bundled samples in assets/samples: `npm run samples`. Everything in them is invented; the same run gives the same scores. */
import { mkdir, writeFile } from 'node:fs/promises';
import { zhCN } from '../../../src/locales/zh-CN';
import { consolidateReview } from '../../../src/review/consolidateReview';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { associationSheets } from './associationSheets';
import { withoutMarks } from './withoutMarks';
import { filledSheet, ownSheet, panelScores, randomScores, REVIEWERS } from './reviewers';

const FOLDER = 'assets/samples';
const OWN_LAYOUT = 5;
/** Of 沈静's sheet, when she is half through: so many entries, and of the next so many scores. */
const DONE = { entries: 6, scores: 3 };

/** The reviewers' workbooks as they are handed in; one has used a layout of her own. */
async function makeFiles(): Promise<void> {
  const folder = `${FOLDER}/seven-reviewers`;
  await mkdir(folder, { recursive: true });
  for (const [index, reviewer] of REVIEWERS.entries()) {
    const scores = panelScores(index);
    const documents = index === OWN_LAYOUT ? [ownSheet(reviewer, scores)] : filledSheet(reviewer, scores);
    await writeFile(`${folder}/${String(index + 1)}-${reviewer}.xlsx`, await writeXlsx(documents));
  }
}

/** Seven sheets of one workbook, each with its reviewer's name on the tab, and the criteria behind them. */
function panelSheets(): SheetDocument[] {
  const books = REVIEWERS.map((reviewer, index) => filledSheet(reviewer, panelScores(index)));
  const [, criteria] = books[0]!;
  return [...books.map(([matrix], index) => ({ ...matrix, name: REVIEWERS[index]! })), criteria];
}

function halfFilledSheet(): SheetDocument[] {
  const scores = randomScores(2_029).map((given, entry) => {
    if (entry < DONE.entries) return given;
    return given.map((score, dimension) => (entry === DONE.entries && dimension < DONE.scores ? score : null));
  });
  return filledSheet('沈静', scores);
}

async function makeAssociation(): Promise<void> {
  const panel = panelSheets();
  const read = { label: '', read: async () => readXlsx(await writeXlsx(panel)) };
  const { ranking, findings } = await consolidateReview([read], STANDARD_TEMPLATE, DEFAULT_METHOD);
  const results = composeResults(ranking, findings, zhCN);
  const [instructions, roster, budget] = associationSheets(results[0]!) as [SheetDocument, SheetDocument, SheetDocument];
  const all = [instructions, roster, ...panel, ...results, budget];
  const theirs = [instructions, roster, budget].map(({ name }) => name);
  await writeFile(`${FOLDER}/association.xlsx`, withoutMarks(await writeXlsx(all), theirs));
}

await makeFiles();
await writeFile(`${FOLDER}/one-reviewer.xlsx`, await writeXlsx(halfFilledSheet()));
await writeFile(`${FOLDER}/seven-reviewers.xlsx`, await writeXlsx(panelSheets()));
await makeAssociation();
