import { Badge, makeStyles } from '@fluentui/react-components';
import type { FileState } from '../fileState';
import { useDeciding } from './decisionsContext';
import { useDecisionsWords } from './useDecisionsWords';

const useStyles = makeStyles({
  badge: { height: 'auto', textAlign: 'left' },
});

const COLOURS = {
  read: 'success', same: 'subtle', changed: 'informative', conflict: 'danger', 'other-template': 'warning', 'taken-out': 'subtle',
  'no-scores': 'warning', duplicate: 'subtle', unreadable: 'danger', waiting: 'subtle',
} as const;

/** One word for how a file stands to the review. */
export function FileStandingBadge({ label, state }: { readonly label: string; readonly state: FileState }) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const known = useDeciding()?.standings.get(label);
  const standing = state.kind === 'read' || known === 'taken-out' || known === 'other-template' ? known ?? state.kind : state.kind;
  return <Badge className={styles.badge} appearance="tint" color={COLOURS[standing]}>{words.standing[standing]}</Badge>;
}
