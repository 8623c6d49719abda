import { readTemplateSheet, type TemplateReading } from '../sheets/recognise/readTemplateSheet';
import type { WorksheetReader } from '../workbook/port';

/** An association's own template, or why its workbook gives none. */
export type LoadedTemplate = TemplateReading;

/** Reads a template from the sheet 评分标准 of a workbook. Rejects with the reader's `ReadFailure`. */
export async function loadTemplate(workbook: WorksheetReader): Promise<LoadedTemplate> {
  return readTemplateSheet(await workbook.read());
}
