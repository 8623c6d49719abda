import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, TrophyRegular } from '@fluentui/react-icons';
import type { PageProps } from '../pages';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  empty: { padding: `${tokens.spacingVerticalXXL} 0`, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface NoRankingProps {
  /** Whether a ranking can be made from what the workbook holds. */
  readonly scores: boolean;
  readonly onRead: () => void;
  readonly openPage: PageProps['openPage'];
}

/** A workbook without a ranking: what to do to get one. */
export function NoRanking({ scores, onRead, openPage }: NoRankingProps) {
  const styles = useStyles();
  const words = usePageWords();
  return (
    <section className={styles.empty}>
      <TrophyRegular className={styles.icon} aria-hidden />
      <Subtitle2 as="h2" block className={styles.text}>{words.noRanking}</Subtitle2>
      <Body1 as="p" block className={styles.text}>{scores ? words.withScores : words.withoutScores}</Body1>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => { openPage('consolidate'); }}>{words.toConsolidate}</Button>
        <Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={onRead}>{words.readAgain}</Button>
      </div>
      <Caption1 as="p" block className={styles.hint}>{words.ownTable}</Caption1>
    </section>
  );
}
