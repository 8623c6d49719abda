import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { consolidateReview, lacking } from '../review/consolidateReview';
import { reviewReport } from '../review/report';
import { DEFAULT_METHOD, MAX_DECIMALS, METHOD_NAMES, RANK_ON, TRIM_SCOPES, type Method } from '../scoring/method';
import type { Ranking } from '../scoring/ranking';
import { composeResults } from '../sheets/compose/resultsWorkbook';
import { writeXlsx } from '../xlsx/writeXlsx';
import { chooseTemplate, InputError } from './chooseTemplate';
import { handedInFiles, isSameFile, type LocatedFile } from './files';
import type { Output } from './output';
import { reviewLines } from './printReview';
import { checkPlace, saveWorkbook } from './saveWorkbook';
import { choose, chooseMessages, parseOptions, RefusalError, UsageError } from './usage';

/** A sheet has 1,048,576 rows; headings and contradicting rows need some of them. */
const MOST_BALLOTS = 1_000_000;

const OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  method: { type: 'string' },
  'trim-scope': { type: 'string' },
  decimals: { type: 'string' },
  'rank-on': { type: 'string' },
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
  const method = chooseMethod(values, messages);
  if (positionals.length === 0) throw new UsageError(messages.cli.noFiles);
  if (values.out !== undefined) await checkPlace(values.out, values.force === true, [...positionals, values.template], messages);
  const template = await chooseTemplate(values.template, messages);
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
  const documents = composeResults(review.ranking, review.findings, messages);
  await saveWorkbook(values.out, await writeXlsx(documents), values.force === true, messages);
  if (values.json !== true) output.print(fill(messages.cli.written, { file: values.out }));
  return 0;
}

function chooseMethod(values: { method?: string; 'trim-scope'?: string; decimals?: string; 'rank-on'?: string }, messages: Messages): Method {
  const { decimals = String(DEFAULT_METHOD.decimals) } = values;
  if (!/^\d$/.test(decimals) || Number(decimals) > MAX_DECIMALS) {
    throw new UsageError(fill(messages.cli.badDecimals, { value: decimals, max: MAX_DECIMALS }));
  }
  return {
    name: choose('--method', values.method, METHOD_NAMES, DEFAULT_METHOD.name, messages),
    trimScope: choose('--trim-scope', values['trim-scope'], TRIM_SCOPES, DEFAULT_METHOD.trimScope, messages),
    decimals: Number(decimals),
    rankOn: choose('--rank-on', values['rank-on'], RANK_ON, DEFAULT_METHOD.rankOn, messages),
  };
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
