import { describeReadError } from '../locales/describeFinding';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { loadTemplate } from '../review/loadTemplate';
import { isReadFailure } from '../review/readFailure';
import { formatHundredths } from '../scoring/hundredths';
import { STANDARD_TEMPLATE } from '../scoring/standardTemplate';
import type { Template } from '../scoring/template';
import type { TemplateReading } from '../sheets/recognise/readTemplateSheet';
import { workbookFile } from './files';

/** Something named on the command line cannot be used; the sentence tells why and what to do. */
export class InputError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'InputError';
  }
}

/** Returns the standard template, or the one in the workbook. Rejects with `InputError` where that gives none. */
export async function chooseTemplate(path: string | undefined, messages: Messages): Promise<Template> {
  if (path === undefined) return STANDARD_TEMPLATE;
  const reading = await readOrExplain(path, () => loadTemplate(workbookFile(path)), messages);
  if (reading.kind === 'template') return reading.template;
  throw new InputError(reading.kind === 'none' ? noTemplate(path, reading.sheets, messages) : invalidTemplate(path, reading, messages));
}

/** Runs a job on a file, a failure to read it becoming an `InputError` in words. */
export async function readOrExplain<Result>(file: string, job: () => Promise<Result>, messages: Messages): Promise<Result> {
  try {
    return await job();
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    throw new InputError(fill(messages.cli.unreadable, { file, reason: describeReadError(error.code, error.part, messages) }));
  }
}

function noTemplate(file: string, sheets: readonly string[], { template, list }: Messages): string {
  return fill(template.none, { file, sheets: sheets.join(list) });
}

function invalidTemplate(file: string, { sheet, problems }: TemplateReading & { kind: 'invalid' }, { template }: Messages): string {
  const sentences = problems.map((problem) => {
    const values = problem.code === 'total-differs' ? { stated: formatHundredths(problem.stated), sum: formatHundredths(problem.sum) } : problem;
    return fill(template[problem.code], { ...values });
  });
  return fill(template.invalid, { file, sheet, problems: sentences.join(' ') });
}
