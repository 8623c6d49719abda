import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';
import { WriteStatus } from './WriteStatus';

const useStyles = makeStyles({
  foot: {
    position: 'sticky', bottom: 0, zIndex: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  way: { minWidth: 0 },
  main: { flexGrow: 1 },
});

interface EntryFootProps {
  readonly scoring: Scoring;
  readonly locked: boolean;
  readonly onFinish: () => void;
}

/** Whether what was entered stands in the sheet, and the ways to other entries. */
export function EntryFoot({ scoring, locked, onFinish }: EntryFootProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { sheet: { rows }, todo, entry, open, openNext } = scoring;
  return (
    <footer className={styles.foot}>
      <WriteStatus scoring={scoring} />
      <div className={styles.ways}>
        <Button className={styles.way} disabled={entry === 0} onClick={() => { open(entry - 1); }}>{words.previous}</Button>
        <Button className={styles.way} disabled={entry === rows.length - 1} onClick={() => { open(entry + 1); }}>{words.next}</Button>
        {!locked && todo.length > 0 && <Button className={styles.main} appearance="primary" onClick={openNext}>{words.nextUnscored}</Button>}
        {!locked && todo.length === 0 && <Button className={styles.main} onClick={onFinish}>{words.toFinish}</Button>}
      </div>
    </footer>
  );
}
