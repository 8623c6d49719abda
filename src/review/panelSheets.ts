import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { agreementText, type AgreementName } from '../locales/panelAgreementText';
import type { PanelWords } from '../locales/panelWords';
import { agreement } from '../scoring/panel/agreement';
import { panelTotals } from '../scoring/panel/panelTotals';
import type { Ranking } from '../scoring/ranking';
import { composeAnalysis } from '../sheets/compose/analysisSheet';
import { awardName } from '../sheets/compose/awardName';
import { composeSlips, type SlipLine } from '../sheets/compose/slipsSheet';
import { planSummary } from '../sheets/compose/summaryPlan';
import type { SheetDocument } from '../workbook/sheetDocument';
import { slipLines } from './slips';

/** The sheets about the panel in the order of their tabs. */
export const PANEL_ROLES = ['analysis', 'slips'] as const;

/** The figures of agreement in the order in which they are told. */
export const AGREEMENT_FIGURES: readonly AgreementName[] = ['intraclass', 'kendall', 'krippendorff'];

/** Returns 评委分析 and 复核单 of a ranking whose 评分汇总 stands beside them. `earlier` are the lines of the 复核单 that they replace, whose answers stay. */
export function panelSheets(ranking: Ranking, earlier: readonly SlipLine[], words: Messages, panelWords: PanelWords): SheetDocument[] {
  const agreed = agreement(panelTotals(ranking));
  const sentences = AGREEMENT_FIGURES.map((name) => {
    const { title, text } = agreementText(name, agreed[name], panelWords);
    return fill(words.analysis.figure, { title, text });
  });
  const lines = slipLines(ranking, earlier, panelWords, words.slips.settled);
  return [composeAnalysis(ranking, planSummary(ranking), sentences, words), composeSlips(awardName(ranking.template), lines, words)];
}
