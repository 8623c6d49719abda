import type { Agreement, AgreementValue, Figure, IntraclassFigure } from '../scoring/panel/agreement';
import type { CorrelationWithOthers } from '../scoring/panel/correlationWithOthers';
import { fill } from './fill';
import { figureText } from './panelNumbers';
import { joinSentences } from './panelSentences';
import type { PanelWords } from './panelWords';

/** A figure in words: what it is about, and what it says about this panel. */
export interface AgreementText {
  readonly title: string;
  readonly text: string;
}

export type AgreementName = Exclude<keyof Agreement, 'correlations'>;

/** Returns a figure of agreement with what it means for the list, how sure it is, and what would help; or why there is none. */
export function agreementText(name: AgreementName, figure: Figure<AgreementValue & Pick<IntraclassFigure, 'neededForGood'>>, words: PanelWords): AgreementText {
  const { title, figure: sentence, meaning } = words.agreement[name];
  if ('none' in figure) return { title, text: words.agreement.none[figure.none] };
  const { value, band, entries, reviewers, rough, neededForGood: needed } = figure;
  const sentences = [
    fill(sentence, { value: figureText(value), band: words.bands[band], entries, reviewers }),
    meaning[band],
    ...(needed === undefined ? [] : [fill(words.agreement.neededForGood, { needed, band: words.bands.good })]),
    ...(rough ? [fill(words.agreement.rough, { entries })] : []),
  ];
  return { title, text: joinSentences(sentences) };
}

/** Returns how a reviewer goes with the others, or that there is nothing to compare. */
export function correlationText({ common, pearson }: CorrelationWithOthers, reviewer: string, { correlation }: PanelWords): string {
  return pearson === undefined ? fill(correlation.none, { reviewer }) : fill(correlation.figure, { reviewer, entries: common, value: figureText(pearson) });
}
