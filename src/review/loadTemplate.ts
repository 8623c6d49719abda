import { readTemplateSheet, type TemplateReading } from '../sheets/recognise/readTemplateSheet';
import type { WorksheetReader } from '../workbook/port';

/** Reads an association's own template from the sheet 评分标准 of its workbook. Rejects with the reader's `ReadFailure`. */
export async function loadTemplate(workbook: WorksheetReader): Promise<TemplateReading> {
  return readTemplateSheet(await workbook.read());
}
