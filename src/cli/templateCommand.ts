import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { startScoreSheet } from '../review/startScoreSheet';
import { tidyName } from '../scoring/nameKey';
import { writeXlsx } from '../xlsx/writeXlsx';
import { chooseTemplate, InputError, readOrExplain } from './chooseTemplate';
import { workbookFile } from './files';
import type { Output } from './output';
import { checkPlace, saveWorkbook } from './saveWorkbook';
import { chooseMessages, parseOptions, UsageError } from './usage';

const OPTIONS = {
  entries: { type: 'string' },
  reviewer: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  template: { type: 'string' },
  locale: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** `npm run template`: writes one reviewer's empty score sheet. Returns the exit status. Throws `UsageError` and `InputError`. */
export async function templateCommand(args: readonly string[], output: Output, fallback: Messages): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, fallback);
  const messages = chooseMessages(values.locale, fallback);
  const { cli, list } = messages;
  if (values.help === true) {
    output.print(cli.templateUsage);
    return 0;
  }
  if (positionals[0] !== undefined) throw new UsageError(fill(cli.extraFile, { file: positionals[0] }));
  const entries = required('--entries', values.entries, messages);
  const reviewer = required('--reviewer', values.reviewer, messages);
  const out = required('--out', values.out, messages);
  await checkPlace(out, values.force === true, [entries, values.template], messages);
  const template = await chooseTemplate(values.template, messages);
  const started = await readOrExplain(entries, () => startScoreSheet(workbookFile(entries), reviewer, template, messages), messages);
  if (started.kind === 'no-entries') throw new InputError(fill(cli.rosterNone, { file: entries, sheets: started.sheets.join(list) }));
  for (const duplicate of started.duplicates) output.complain(fill(cli.rosterDuplicate, { ...duplicate }));
  await saveWorkbook(out, await writeXlsx(started.documents), values.force === true, messages);
  output.print(fill(cli.scoreSheetWritten, { reviewer, entries: started.entries, file: out }));
  return 0;
}

function required(option: string, value: string | undefined, { cli }: Messages): string {
  const given = tidyName(value ?? '');
  if (given === '') throw new UsageError(fill(cli.missingOption, { option }));
  return given;
}
