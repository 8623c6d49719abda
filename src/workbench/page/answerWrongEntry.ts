import { DataValidationErrorStyle } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { WorkbenchWords } from '../../locales/workbenchWords';
import { ask } from './ask';
import type { WrongEntry } from './guardEntries';

/** Shows the rule's own title and text and lets the person try again in the cell, or leave it as it was. */
export async function answerRefusedEntry(api: FUniver, { rule, row, column }: WrongEntry, { refusal }: WorkbenchWords): Promise<void> {
  const answers = [
    { value: 'retry', label: refusal.retry },
    { value: 'cancel', label: refusal.cancel },
  ] as const;
  const answer = await ask({ title: rule.errorTitle ?? refusal.invalidTitle, text: rule.error ?? refusal.invalidText, answers });
  const workbook = api.getActiveWorkbook();
  const cell = workbook?.getActiveSheet().getRange(row, column);
  cell?.activate();
  if (answer === 'retry') workbook?.startEditing();
}

/** Shows a rule that only warns or informs. Resolves with whether the entry stays. */
export async function decideOnEntry({ rule }: WrongEntry, { refusal }: WorkbenchWords): Promise<boolean> {
  const warns = rule.errorStyle === DataValidationErrorStyle.WARNING;
  const keep = { value: 'keep', label: warns ? refusal.keep : refusal.ok } as const;
  const text = rule.error ?? refusal.invalidText;
  const answers = [keep, { value: 'cancel', label: refusal.cancel }] as const;
  return (await ask({ title: rule.errorTitle ?? refusal.invalidTitle, text: warns ? `${text}\n${refusal.warningQuestion}` : text, answers })) === 'keep';
}
