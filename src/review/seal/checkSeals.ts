import type { ScoreSheet } from '../../scoring/scoreSheet';
import { nameKey } from '../../scoring/nameKey';
import type { Template } from '../../scoring/template';
import { readTemplateSheet } from '../../sheets/recognise/readTemplateSheet';
import { recogniseWorkbook } from '../../sheets/recognise/recogniseWorkbook';
import type { Grid } from '../../workbook/grid';
import type { Source } from '../source';
import { checkSeal } from './checkSeal';
import type { CheckedSeal, SealResult } from './sealResult';

const checked = new WeakMap<ScoreSheet, { readonly template: Template; readonly passphrase: string; readonly result: Promise<SealResult> }>();

/**
 * Returns what became of the seal of each score sheet, by the sources from which they were recognised. Asked again for the same sheet, template
 * and passphrase it gives the same answer without work.
 */
export function checkSeals(sheets: readonly ScoreSheet[], sources: readonly Source[], template: Template, passphrase = ''): Promise<CheckedSeal[]> {
  const grids = new Map(sources.flatMap((source) => ('grids' in source ? [[source.label, source.grids] as const] : [])));
  return Promise.all(sheets.map(async (sheet) => ({ sheet, result: await rememberedCheck(sheet, grids.get(sheet.file) ?? [], template, passphrase) })));
}

function rememberedCheck(sheet: ScoreSheet, grids: readonly Grid[], template: Template, passphrase: string): Promise<SealResult> {
  const known = checked.get(sheet);
  if (known?.template === template && known.passphrase === passphrase) return known.result;
  const result = checkSheet(sheet, grids, template, passphrase);
  checked.set(sheet, { template, passphrase, result });
  return result;
}

/** A reviewer's file has the template by which it was finished with it; that of the review may bear another title. */
async function checkSheet(sheet: ScoreSheet, grids: readonly Grid[], template: Template, passphrase: string): Promise<SealResult> {
  const grid = grids.find(({ name }) => name === sheet.sheet);
  if (grid === undefined) return { kind: 'unsealed' };
  const result = await checkSeal(sheet, grid, template, passphrase);
  if (result.kind !== 'changed' && !(result.kind === 'locked' && result.tried)) return result;
  const reading = readTemplateSheet(grids);
  if (reading.kind !== 'template' || JSON.stringify(reading.template) === JSON.stringify(template)) return result;
  const own = recogniseWorkbook(grids, sheet.file, reading.template).scoreSheets.find((other) => other.sheet === sheet.sheet && nameKey(other.reviewer) === nameKey(sheet.reviewer));
  const byOwn = own === undefined ? result : await checkSeal(own, grid, reading.template, passphrase);
  return byOwn.kind === 'intact' ? byOwn : result;
}
