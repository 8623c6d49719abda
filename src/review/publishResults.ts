import type { Messages } from '../locales/messages';
import type { PanelWords } from '../locales/panelWords';
import type { RecordLine } from '../sheets/compose/recordLines';
import { composeFindings } from '../sheets/compose/findingsSheet';
import { composeResults } from '../sheets/compose/resultsWorkbook';
import { awardName } from '../sheets/compose/awardName';
import type { WorksheetWriter, WriteOutcome } from '../workbook/port';
import type { SheetDocument, SheetRole } from '../workbook/sheetDocument';
import type { ConsolidatedReview } from './consolidateReview';
import { PANEL_ROLES, panelSheets } from './panelSheets';
import { readSlips } from './readSlips';

/** What stands in the workbook now. */
export interface PublishedSheets extends WriteOutcome {
  /** In the order in which they were written. */
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
}

type Progress = NonNullable<Parameters<WorksheetWriter['write']>[1]>;

/** The sheets of the results in the order of their tabs. */
export const RESULT_ROLES = ['ranking', 'summary', 'details', 'findings', 'rules'] as const;

/** A review with what people have confirmed and decided about it, to be remembered. */
export interface RecordedReview extends ConsolidatedReview {
  readonly records?: readonly RecordLine[];
  /** In whose language 评委分析 and 复核单 are written too; neither is without. */
  readonly panel?: PanelWords | undefined;
}

/**
 * Writes 排名结果, 评分汇总, 评分明细, 核查清单 and 评审规则 into the workbook, and where it is asked for 评委分析 and 复核单, all or none; what people
 * answered in a 复核单 that stands there stays. Rejects with the host's `HostFailure`.
 */
export async function publishResults({ ranking, findings, records, panel }: RecordedReview, workbook: WorksheetWriter, words: Messages, progress?: Progress): Promise<PublishedSheets> {
  const results = (named: Messages): SheetDocument[] => composeResults(ranking, findings, named, records);
  if (panel === undefined) return publish(RESULT_ROLES, results, workbook, words, progress);
  const [slips] = await workbook.readOwn(['slips']);
  return publish([...RESULT_ROLES, ...PANEL_ROLES], (named) => [...results(named), ...panelSheets(ranking, readSlips(slips), named, panel)], workbook, words, progress);
}

/** Writes 核查清单 alone. Rejects with the host's `HostFailure`. */
export function publishFindings({ ranking, findings }: ConsolidatedReview, workbook: WorksheetWriter, words: Messages): Promise<PublishedSheets> {
  return publish(['findings'], (named) => [composeFindings(awardName(ranking.template), findings, named)], workbook, words);
}

async function publish(
  roles: readonly (keyof Messages['sheets'] & SheetRole)[],
  compose: (named: Messages) => readonly SheetDocument[],
  workbook: WorksheetWriter,
  words: Messages,
  progress?: Progress,
): Promise<PublishedSheets> {
  const names = await workbook.chooseNames(new Map(roles.map((role) => [role, words.sheets[role]])));
  const documents = compose({ ...words, sheets: { ...words.sheets, ...Object.fromEntries(names) } });
  const outcome = await workbook.write(documents, progress);
  return { ...outcome, sheets: documents.map(({ role, name }) => ({ role, name })) };
}
