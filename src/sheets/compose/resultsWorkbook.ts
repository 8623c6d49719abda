import type { SheetDocument } from '../../workbook/sheetDocument';
import type { Messages } from '../../locales/messages';
import type { Finding } from '../../scoring/finding';
import type { Ranking } from '../../scoring/ranking';
import { awardName } from './awardName';
import { planDetails } from './detailPlan';
import { composeDetails } from './detailSheet';
import { composeFindings } from './findingsSheet';
import { composeRanking } from './rankingSheet';
import type { RecordLine } from './recordLines';
import { composeRules } from './rulesSheet';
import { planSummary } from './summaryPlan';
import { composeSummary } from './summarySheet';
import { uncountedSources } from './uncountedSources';

/** Returns the sheets of the results in the order of their tabs: 排名结果, 评分汇总, 评分明细, 核查清单, 评审规则. `findings` are all of the review, `records` what people have confirmed and decided. */
export function composeResults(ranking: Ranking, findings: readonly Finding[], words: Messages, records: readonly RecordLine[] = []): SheetDocument[] {
  const details = planDetails(ranking);
  const summary = planSummary(ranking);
  const uncounted = uncountedSources(findings);
  return [
    composeRanking(ranking, summary, details, words, uncounted.length),
    composeSummary(ranking, summary, details, words),
    composeDetails(ranking, details, words),
    composeFindings(awardName(ranking.template), findings, words),
    composeRules(ranking, uncounted, words, records),
  ];
}
