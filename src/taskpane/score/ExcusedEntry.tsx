import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { excuseReason, restoreEdits } from '../../review/score/excuse';
import type { ExcusedState } from '../../scoring/mark';
import { useMessages } from '../messagesContext';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

interface ExcusedEntryProps {
  readonly scoring: Scoring;
  readonly state: ExcusedState;
  readonly locked: boolean;
}

/** An entry that the reviewer does not score, why, and the way back. */
export function ExcusedEntry({ scoring: { grid, row, put }, state, locked }: ExcusedEntryProps) {
  const styles = useStyles();
  const words = usePageWords();
  const reason = excuseReason(row);
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>{words.excused[state]}</p>
        {reason !== '' && <p className={styles.text}>{fill(words.excusedReason, { reason })}</p>}
      </MessageBarBody>
      {!locked && <MessageBarActions><Button onClick={() => { put(restoreEdits(grid, row)); }}>{words.restore}</Button></MessageBarActions>}
    </MessageBar>
  );
}

/** The sheet says that the entry is not scored, and holds scores: only the reviewer knows which holds. */
export function DeclaredNotice({ scoring: { grid, row, put }, onExcuse }: { readonly scoring: Scoring; readonly onExcuse: () => void }) {
  const words = usePageWords();
  const { states } = useMessages();
  if (row.declared === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{fill(words.declared, { cell: row.declared.cell, word: states[row.declared.state] })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => { put(restoreEdits(grid, row)); }}>{words.keepScores}</Button>
        <Button onClick={onExcuse}>{words.excuse}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
