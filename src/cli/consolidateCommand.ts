import { fill } from '../locales/fill';
import { localeOf, type Messages } from '../locales/messages';
import { panelWords } from '../locales/panelWords';
import { consolidateReview, lacking } from '../review/consolidateReview';
import { panelSheets } from '../review/panelSheets';
import { reviewReport } from '../review/report';
import type { Ranking } from '../scoring/ranking';
import { composeResults } from '../sheets/compose/resultsWorkbook';
import { writeXlsx } from '../xlsx/writeXlsx';
import { chooseMethod, METHOD_OPTIONS } from './chooseMethod';
import { chooseTemplate, InputError } from './chooseTemplate';
import { chooseTieBreaks } from './chooseTieBreaks';
import { handedInFiles, isSameFile, type LocatedFile } from './files';
import type { Output } from './output';
import { reviewLines } from './printReview';
import { checkPlace, saveWorkbook } from './saveWorkbook';
import { chooseMessages, parseOptions, RefusalError, UsageError } from './usage';

/** A sheet has 1,048,576 rows; headings and contradicting rows need some of them. */
const MOST_BALLOTS = 1_000_000;

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  analysis: { type: 'boolean' },
  ...METHOD_OPTIONS,
  'tie-break': { type: 'string' },
  template: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** `npm run consolidate`: returns the exit status, 0 consolidated, 1 nothing could be. Throws `UsageError` and `InputError`. */
export async function consolidateCommand(args: readonly string[], output: Output, fallback: Messages): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, fallback);
  const messages = chooseMessages(values.locale, fallback);
  if (values.help === true) {
    output.print(messages.cli.consolidateUsage);
    return 0;
  }
  const averaging = chooseMethod(values, messages);
  if (positionals.length === 0) throw new UsageError(messages.cli.noFiles);
  if (values.out !== undefined) await checkPlace(values.out, values.force === true, [...positionals, values.template], messages);
  const template = await chooseTemplate(values.template, messages);
  const method = { ...averaging, ...chooseTieBreaks(values['tie-break'], template, messages) };
  const files = await handedInFiles(positionals);
  const review = await consolidateReview(files, template, method);
  if (values.json === true) output.print(JSON.stringify(reviewReport(review, messages), null, 2));
  else for (const line of reviewLines(review, messages)) output.print(line);
  const lack = lacking(review);
  if (lack !== undefined) {
    output.complain(lack === 'nothing' ? messages.cli.nothing : messages.cli.nothingCounts);
    return 1;
  }
  if (values.out === undefined) return 0;
  await checkSources(values.out, files, review.ranking, messages);
  checkSize(review.ranking, messages);
  const results = composeResults(review.ranking, review.findings, messages);
  const documents = values.analysis === true ? [...results, ...panelSheets(review.ranking, [], messages, panelWords(localeOf(messages)))] : results;
  await saveWorkbook(values.out, await writeXlsx(documents), values.force === true, messages);
  if (values.json !== true) output.print(fill(messages.cli.written, { file: values.out }));
  return 0;
}

function checkSize({ entries }: Ranking, { cli }: Messages): void {
  const rows = entries.reduce((sum, { ballots }) => sum + ballots.length, 0);
  if (rows > MOST_BALLOTS) throw new InputError(fill(cli.tooMany, { rows, most: MOST_BALLOTS }));
}

/** A folder may hold the results of an earlier run, which may be replaced; a file that gave scores never is. */
async function checkSources(out: string, files: readonly LocatedFile[], { reviewers }: Ranking, { cli }: Messages): Promise<void> {
  const used = new Set(reviewers.flatMap(({ sheets }) => sheets.map(({ file }) => file)));
  for (const { label, path } of files) if (used.has(label) && (await isSameFile(out, path))) throw new RefusalError(fill(cli.isInput, { file: out }));
}
