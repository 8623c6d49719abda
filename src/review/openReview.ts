import type { Finding } from '../scoring/finding';
import { STANDARD_TEMPLATE } from '../scoring/standardTemplate';
import type { Template } from '../scoring/template';
import { readTemplateSheet } from '../sheets/recognise/readTemplateSheet';
import { collectScores, type CollectedScores, type HandedInFile } from './collectScores';

/** The scores of a review, and the template by which they were given. */
export interface OpenedReview extends CollectedScores {
  readonly template: Template;
  /** The workbook's own sheet 评分标准, or the built-in one: `unusable` where the workbook's has faults. */
  readonly templateFrom: 'workbook' | 'standard' | 'unusable';
}

/**
 * Reads the open workbook and the files added to it. The workbook's own 评分标准 is the template where it has a sound one, else the
 * standard one. Where files were added the workbook may be just the place for the results and need not hold scores.
 * Rejects with what reading the workbook rejects with; a file that cannot be read is a finding.
 */
export async function openReview(workbook: HandedInFile, files: readonly HandedInFile[]): Promise<OpenedReview> {
  const grids = await workbook.read();
  const reading = readTemplateSheet(grids);
  const template = reading.kind === 'template' ? reading.template : STANDARD_TEMPLATE;
  const scores = await collectScores([{ label: workbook.label, read: () => Promise.resolve(grids) }, ...files], template);
  const isOnlyPlace = files.length > 0 && scores.scoreSheets.every(({ file }) => file !== workbook.label);
  const findings = scores.findings.flatMap((finding): Finding[] => {
    if (finding.file !== workbook.label || finding.code !== 'unrecognised-layout' || finding.reason !== undefined) return [finding];
    // A workbook that is open for other reasons is no faulty score sheet.
    return isOnlyPlace ? [] : [{ ...finding, severity: 'notice' }];
  });
  return { ...scores, findings, template, templateFrom: TEMPLATE_FROM[reading.kind] };
}

const TEMPLATE_FROM = { template: 'workbook', none: 'standard', invalid: 'unusable' } as const;
