import type { Finding } from '../scoring/finding';
import type { ScoreSheet } from '../scoring/scoreSheet';
import type { SheetMapping } from '../sheets/recognise/mapping/sheetMapping';
import { readRosters, type Roster } from '../sheets/recognise/readRoster';
import { collectScores, joinScores, type HandedInFile } from './collectScores';
import { reviewTemplate, type ReviewTemplate } from './reviewTemplate';
import { checkSeals } from './seal/checkSeals';
import { withSeals } from './seal/sealFindings';
import { recogniseSource, type CollectedScores, type RecognisedSource, type Source } from './source';

/** The scores of a review, and the template by which they were given. */
export interface OpenedReview extends CollectedScores, ReviewTemplate {
  /** The score sheets of the open workbook itself, those that the secretary left out among them. */
  readonly ownSheets: readonly ScoreSheet[];
  /** The lists of entries without scores in the open workbook. */
  readonly rosters: readonly Roster[];
}

/** The workbook that is open, as it was read. */
export type ReadWorkbook = Extract<Source, { readonly grids: unknown }>;

/**
 * Reads the open workbook and the files added to it. The workbook's own 评分标准 is the template where it has a sound one, else the
 * standard one. Where files were added the workbook may be just the place for the results and need not hold scores.
 * Rejects with what reading the workbook rejects with; a file that cannot be read is a finding.
 */
export async function openReview(workbook: HandedInFile, files: readonly HandedInFile[]): Promise<OpenedReview> {
  const read = { label: workbook.label, grids: await workbook.read() };
  const standard = reviewTemplate(read.grids);
  const added = await collectScores(files, standard.template);
  const opened = assemble(read, standard, added, { hasFiles: files.length > 0, leftOut: new Set() });
  return withSeals(opened, [...(await checkSeals(opened.ownSheets, [read], standard.template)), ...added.seals], standard.template);
}

/**
 * Returns the review of a workbook and files that were read before. Score sheets of the workbook whose names are in `leftOut` do not count, and
 * the findings say so; sheets of the shapes in `mappings` are read as a person confirmed.
 */
export function reviewOf(workbook: ReadWorkbook, files: readonly Source[], leftOut: ReadonlySet<string>, mappings?: readonly SheetMapping[]): OpenedReview {
  const standard = reviewTemplate(workbook.grids);
  const added = joinScores(files.map((file) => recogniseSource(file, standard.template, mappings)));
  return assemble(workbook, standard, added, { hasFiles: files.length > 0, leftOut, mappings });
}

interface Circumstances {
  readonly hasFiles: boolean;
  readonly leftOut: ReadonlySet<string>;
  readonly mappings?: readonly SheetMapping[] | undefined;
}

function assemble(workbook: ReadWorkbook, standard: ReviewTemplate, added: CollectedScores, { hasFiles, leftOut, mappings }: Circumstances): OpenedReview {
  const own = recogniseSource(workbook, standard.template, mappings);
  const isOut = (sheet: string | undefined): boolean => sheet !== undefined && leftOut.has(sheet);
  const isOnlyPlace = hasFiles && own.scoreSheets.length === 0;
  const findings = own.findings.flatMap((finding): Finding[] => {
    if (isOut(finding.sheet)) return [];
    // Nobody has done anything wrong in an empty workbook.
    if (finding.code === 'unrecognised-layout' && finding.reason === 'empty') return [];
    if (finding.code !== 'unrecognised-layout' || ![undefined, 'blank-form'].includes(finding.reason)) return [finding];
    // A workbook that is open for other reasons is no faulty score sheet.
    return isOnlyPlace ? [] : [{ ...finding, severity: 'notice' }];
  });
  return {
    ...standard,
    ownSheets: own.scoreSheets,
    rosters: rostersBeside(workbook, own),
    scoreSheets: [...own.scoreSheets.filter(({ sheet }) => !isOut(sheet)), ...added.scoreSheets],
    findings: [...findings, ...leftOutFindings(own.scoreSheets.filter(({ sheet }) => isOut(sheet))), ...added.findings],
  };
}

/** What is a summary, a sample or a score sheet is no list of what there is to score. */
function rostersBeside({ grids }: ReadWorkbook, { others }: RecognisedSource): Roster[] {
  const unrelated = new Set(others.flatMap(({ sheet, reason }) => (reason === 'unrelated' ? [sheet] : [])));
  return readRosters(grids.filter(({ name }) => unrelated.has(name)));
}

/** Lest anybody wonders where a sheet's scores are. */
function leftOutFindings(sheets: readonly ScoreSheet[]): Finding[] {
  return sheets.map(({ file, sheet, reviewer }) => ({ code: 'left-out', severity: 'notice', file, sheet, reviewer }));
}
