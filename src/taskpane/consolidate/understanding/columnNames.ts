import type { UnderstandingWords } from '../../../locales/understandingWords';
import type { Template } from '../../../scoring/template';
import { roleName } from './roleName';
import { startDraft } from './startDraft';
import type { UnderstoodSheet } from './understoodSheets';

/** Returns by column what it was understood to hold, as a person calls it; nothing where the sheet has not one meaning for each column. */
export function columnNames(sheet: UnderstoodSheet, template: Template, words: UnderstandingWords): ReadonlyMap<number, string> {
  if (sheet.scores.length === 0 || sheet.scores.some(({ layout }) => layout !== 'matrix')) return new Map();
  return new Map([...startDraft(sheet, template).roles].map(([column, role]) => [column, roleName(role, template, words)]));
}
