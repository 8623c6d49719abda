import { Body1, Caption1, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { Ranking } from '../../../scoring/ranking';
import { useMessages } from '../../messagesContext';
import { Section } from '../../parts/Section';
import { usePanelWords } from './usePanelWords';

/** Much to load and to compute, and not needed by everyone. */
const PanelPicture = lazy(() => import('./PanelPicture'));

const useStyles = makeStyles({
  summary: { minHeight: '24px', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium } },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface PanelSectionProps {
  readonly ranking: Ranking;
  /** Whether 评委分析 and 复核单 are written with the results. */
  readonly written: boolean;
  readonly onWritten: (written: boolean) => void;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** The picture of the panel behind one line, computed when somebody opens it. */
export const PanelSection = memo(function PanelSection({ ranking, written, onWritten, goTo, thisWorkbook }: PanelSectionProps) {
  const styles = useStyles();
  const { page } = usePanelWords();
  const { pane, sheets } = useMessages();
  const [open, setOpen] = useState(false);
  const canCompare = ranking.reviewers.filter(({ entriesScored }) => entriesScored > 0).length >= 2;
  return (
    <Section title={page.title}>
      {!canCompare && <Body1 as="p" block className={styles.hint}>{page.tooFew}</Body1>}
      {canCompare && (
        <>
          <Caption1 as="p" block className={styles.hint}>{page.hint}</Caption1>
          <details onToggle={(event) => { setOpen(event.currentTarget.open); }}>
            <summary className={styles.summary}>{page.show}</summary>
            {open && <Suspense fallback={<Spinner size="small" label={pane.reading} />}><PanelPicture ranking={ranking} goTo={goTo} thisWorkbook={thisWorkbook} /></Suspense>}
          </details>
          <Checkbox checked={written} label={fill(page.write, { analysis: sheets.analysis, slips: sheets.slips })} onChange={(_, { checked }) => { onWritten(checked === true); }} />
        </>
      )}
    </Section>
  );
});
