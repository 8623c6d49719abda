import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import { decisionSentence } from '../../../review/decisionText';
import type { Decision } from '../../../scoring/decisions/decision';
import { decisionKey } from '../../../scoring/decisions/decisionKey';
import { GrowingList } from '../../parts/GrowingList';
import { Section } from '../../parts/Section';
import { useDeciding } from './decisionsContext';
import { useDecisionFocus } from './useDecisionFocus';
import { useDecisionsWords } from './useDecisionsWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  item: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  sentence: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
  place: { outlineStyle: 'none' },
});

/** What was decided, the last decision first, each with the way to take it back. */
export function DecisionsSection() {
  const styles = useStyles();
  const words = useDecisionsWords();
  const deciding = useDeciding();
  const decisions = deciding?.decisions ?? [];
  const place = useDecisionFocus(decisions);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {deciding !== undefined && decisions.length > 0 && (
        <Section title={words.title}>
          <Body1 as="p" block className={styles.text} role="status">{fill(words.count, { count: decisions.length })}</Body1>
          <Caption1 as="p" block className={styles.hint}>{words.hint}</Caption1>
          <GrowingList items={[...decisions].reverse()} label={words.title} itemKey={decisionKey} moreLabel={(count) => fill(words.more, { count })}>
            {(decision) => <Item decision={decision} onRevoke={deciding.revoke} />}
          </GrowingList>
        </Section>
      )}
    </div>
  );
}

function Item({ decision, onRevoke }: { readonly decision: Decision; readonly onRevoke: (decision: Decision) => void }) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const sentence = decisionSentence(decision, words);
  return (
    <div className={styles.item}>
      <span className={styles.sentence}>{sentence}</span>
      <Button className={styles.button} size="small" aria-label={fill(words.revokeName, { decision: sentence })} onClick={() => { onRevoke(decision); }}>{words.revoke}</Button>
    </div>
  );
}
