import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { Decision } from '../../../scoring/decisions/decision';
import { NameDifference } from './NameDifference';
import type { Proposal, Spelling } from './proposal';
import { useDecisionsWords } from './useDecisionsWords';

const useStyles = makeStyles({
  decision: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  names: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, margin: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  name: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // A name may be longer than the pane is wide.
  button: { maxWidth: '100%', textAlign: 'left', overflowWrap: 'anywhere' },
});

interface NamesDecisionProps {
  readonly proposal: Extract<Proposal, { kind: 'names' }>;
  readonly decide: (decision: Decision) => void;
}

/** Two names with what differs, and the choice whether they are one, by which name, or two. */
export function NamesDecision({ proposal: { of, here, there, same, different }, decide }: NamesDecisionProps) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const textOf = ({ name, addition }: Spelling): string => (addition === '' ? name : fill(words.nameOf, { team: name, enterprise: addition }));
  return (
    <div className={styles.decision}>
      <dl className={styles.names}>
        <Name label={words.here} name={textOf(here)} other={textOf(there)} />
        <Name label={words.there} name={textOf(there)} other={textOf(here)} />
      </dl>
      <div className={styles.buttons}>
        {same.map(({ as, decision }) => (
          <Button key={textOf(as)} className={styles.button} size="small" onClick={() => { decide(decision); }}>
            {fill(of === 'entry' ? words.sameEntry : words.sameReviewer, { name: textOf(as) })}
          </Button>
        ))}
        <Button className={styles.button} size="small" onClick={() => { decide(different); }}>{of === 'entry' ? words.differentEntry : words.differentReviewers}</Button>
      </div>
    </div>
  );
}

function Name({ label, name, other }: { readonly label: string; readonly name: string; readonly other: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.name}><NameDifference name={name} other={other} /></dd>
    </>
  );
}
