import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { joinSentences } from '../../../locales/panelSentences';
import { agreementText } from '../../../locales/panelAgreementText';
import { AGREEMENT_FIGURES } from '../../../review/panelSheets';
import { agreement } from '../../../scoring/panel/agreement';
import { deviations } from '../../../scoring/panel/deviations';
import { panelTotals, type PanelTotals } from '../../../scoring/panel/panelTotals';
import { severities } from '../../../scoring/panel/severity';
import { spreads } from '../../../scoring/panel/spread';
import type { Ranking } from '../../../scoring/ranking';
import { DeviationMap } from './DeviationMap';
import { LineDoubt } from './LineDoubt';
import { SeverityBars } from './SeverityBars';
import { Slips } from './Slips';
import { SpreadBars } from './SpreadBars';
import { usePanelWords } from './usePanelWords';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface PanelPictureProps {
  readonly ranking: Ranking;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** What the scores say about the panel: what to check, who is severe, where reviewers differ, how far they agree, and how sure the line is. */
export default function PanelPicture({ ranking, goTo, thisWorkbook }: PanelPictureProps) {
  const styles = useStyles();
  const { page, panel: words } = usePanelWords();
  const panel = useMemo(() => panelTotals(ranking), [ranking]);
  const figures = useMemo(() => ({ severities: severities(panel.totals), spreads: spreads(panel.totals), deviations: deviations(panel.totals, 'plain') }), [panel]);
  const { pictures } = words;
  return (
    <div className={styles.page}>
      <Part title={page.slips.title}><Slips panel={panel} goTo={goTo} thisWorkbook={thisWorkbook} /></Part>
      <Part title={pictures.severity.title} caption={pictures.severity.caption}>
        <SeverityBars reviewers={panel.reviewers} severities={figures.severities} />
        <Caption1 as="p" block className={styles.hint}>{words.severity.advice}</Caption1>
      </Part>
      <Part title={pictures.spread.title} caption={pictures.spread.caption}><SpreadBars entries={panel.entries} spreads={figures.spreads} /></Part>
      <Part title={pictures.plain.title} caption={joinSentences([pictures.plain.caption, page.marks])}>
        <DeviationMap entries={panel.entries} reviewers={panel.reviewers} deviations={figures.deviations} />
      </Part>
      <Part title={page.agreement}><AgreementTexts panel={panel} /></Part>
      <Part title={page.line.title}><LineDoubt ranking={ranking} panel={panel} /></Part>
    </div>
  );
}

function Part({ title, caption, children }: { readonly title: string; readonly caption?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {caption !== undefined && <Caption1 as="p" block className={styles.hint}>{caption}</Caption1>}
      {children}
    </div>
  );
}

function AgreementTexts({ panel }: { readonly panel: PanelTotals }) {
  const styles = useStyles();
  const { panel: words } = usePanelWords();
  const agreed = useMemo(() => agreement(panel), [panel]);
  return AGREEMENT_FIGURES.map((name) => {
    const { title, text } = agreementText(name, agreed[name], words);
    return (
      <div key={name}>
        <Caption1 block className={styles.hint}>{title}</Caption1>
        <Body1 as="p" block className={styles.text}>{text}</Body1>
      </div>
    );
  });
}
