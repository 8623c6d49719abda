import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { FileState } from '../fileState';
import { useDeciding } from './decisionsContext';
import { useDecisionsWords } from './useDecisionsWords';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

interface FileActionsProps {
  readonly label: string;
  readonly state: FileState;
  readonly onReadAgain: (label: string) => void;
}

/** What can be done with a file where it stands: scores are taken out or back in, and what could not be read is tried again. */
export function FileActions({ label, state, onReadAgain }: FileActionsProps) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const deciding = useDeciding();
  const out = deciding?.decisions.find((decision) => decision.kind === 'taken-out' && decision.file === label);
  if (out === undefined && state.kind !== 'read' && state.kind !== 'unreadable') return null;
  return (
    <div className={styles.actions}>
      {deciding !== undefined && (out !== undefined || state.kind === 'read') && (
        // One button for both, which keeps the focus.
        <Button
          size="small"
          aria-label={fill(out === undefined ? words.takeOutName : words.takeInName, { file: label })}
          onClick={() => { if (out === undefined) deciding.decide({ kind: 'taken-out', file: label }); else deciding.revoke(out); }}
        >
          {out === undefined ? words.takeOut : words.takeIn}
        </Button>
      )}
      {state.kind === 'unreadable' && (
        <Button size="small" aria-label={fill(words.readAgainName, { file: label })} onClick={() => { onReadAgain(label); }}>{words.readAgain}</Button>
      )}
    </div>
  );
}
