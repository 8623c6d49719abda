import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import type { ReviewerFindings } from '../../review/groupFindings';
import { reminderText } from '../../review/reminderText';
import { useMessages } from '../messagesContext';
import { GrowingList } from '../parts/GrowingList';
import { CopyReminder } from './CopyReminder';
import { FindingItem } from './FindingItem';
import { useReviewWords } from './useReviewWords';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface ReviewerFindingsBlockProps {
  readonly own: ReviewerFindings;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** What one reviewer is asked to correct, and the text to send. */
export function ReviewerFindingsBlock({ own, goTo, thisWorkbook }: ReviewerFindingsBlockProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const messages = useMessages();
  const { reviewer, findings } = own;
  const name = reviewer === '' ? words.nobody : reviewer;
  return (
    <div className={styles.block}>
      <h4 className={styles.name}>{fill(words.reviewerFindings, { reviewer: name, count: findings.length })}</h4>
      <GrowingList items={findings} atFirst={3} moreLabel={(count) => fill(words.moreFindings, { count })}>
        {(finding) => <FindingItem finding={finding} named={false} goTo={goTo} thisWorkbook={thisWorkbook} />}
      </GrowingList>
      <CopyReminder reviewer={name} text={reminderText(own, words.reminderText, messages)} />
    </div>
  );
}
