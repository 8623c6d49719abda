import { Button, Caption1, Link, makeStyles, ProgressBar, Subtitle2, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { isSettled } from '../../review/score/entryStatus';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  name: { overflowWrap: 'anywhere' },
  link: { textAlign: 'left', minHeight: '24px', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface ScoreHeaderProps {
  readonly scoring: Scoring;
  readonly reviewer: string;
  /** Leads to the other sheets of the workbook; `undefined` where there are none. */
  readonly onAnother: (() => void) | undefined;
  readonly goTo: (sheet: string) => void;
}

/** Whose sheet it is, where it is, and how far it is. */
export function ScoreHeader({ scoring: { sheet: { sheet }, statuses }, reviewer, onAnother, goTo }: ScoreHeaderProps) {
  const styles = useStyles();
  const words = usePageWords();
  const done = statuses.filter(isSettled).length;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <Subtitle2 className={styles.name}>{reviewer === '' ? words.unnamed : reviewer}</Subtitle2>
        {onAnother !== undefined && <Button size="small" appearance="subtle" onClick={onAnother}>{words.another}</Button>}
      </div>
      <div className={styles.line}>
        <Link as="button" className={styles.link} aria-label={fill(words.goToSheet, { sheet })} onClick={() => { goTo(sheet); }}>{sheet}</Link>
        <Caption1 className={styles.count}>{fill(words.progress, { done, count: statuses.length })}</Caption1>
      </div>
      <ProgressBar value={done} max={Math.max(1, statuses.length)} thickness="large" aria-label={words.progressLabel} aria-valuetext={fill(words.progress, { done, count: statuses.length })} />
    </div>
  );
}
