import { Button, Caption1, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { describeHostFailure } from '../../locales/describeHostFailure';
import { fill } from '../../locales/fill';
import type { Failure } from '../../review/hostFailure';
import { joinedCells } from '../../review/score/joinedCells';
import { decimalText } from '../../scoring/readMark';
import type { CellValue } from '../../workbook/grid';
import { useMessages } from '../messagesContext';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  status: { margin: 0, paddingBottom: tokens.spacingVerticalS, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '20px', color: tokens.colorNeutralForeground3 },
  trouble: { '> *': { marginBottom: tokens.spacingVerticalS } },
  text: { margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere' },
  list: { margin: `0 0 ${tokens.spacingVerticalXXS}`, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** Whether what was entered stands in the sheet; where it does not, why, and what to do. */
export function WriteStatus({ scoring }: { readonly scoring: Scoring }) {
  const { queued: { failed, waiting, writing, written }, conflicts } = scoring;
  const styles = useStyles();
  const busy = waiting.length + writing.length > 0;
  return (
    <>
      <div role={failed === undefined ? undefined : 'alert'} className={styles.trouble}>
        {conflicts.length > 0 && !busy && <ConflictBar scoring={scoring} />}
        {failed !== undefined && conflicts.length === 0 && !busy && <FailedBar scoring={scoring} failure={failed.failure} />}
      </div>
      <div aria-live="polite"><Status busy={busy} written={failed === undefined ? written : []} /></div>
    </>
  );
}

function Status({ busy, written }: { readonly busy: boolean; readonly written: readonly string[] }) {
  const styles = useStyles();
  const words = usePageWords();
  const { list } = useMessages();
  const cells = joinedCells(written).join(list);
  if (busy) return <Caption1 as="p" block className={styles.status}>{words.saving}</Caption1>;
  if (written.length > 0) return <Caption1 as="p" block className={styles.status}><CheckmarkRegular aria-hidden />{fill(words.saved, { cells })}</Caption1>;
  return null;
}

function FailedBar({ scoring: { queue, queued }, failure }: { readonly scoring: Scoring; readonly failure: Failure }) {
  const styles = useStyles();
  const words = usePageWords();
  const messages = useMessages();
  const cells = (queued.failed?.edits ?? []).map(({ cell }) => cell);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>{describeHostFailure(failure, messages).text}</p>
        <p className={styles.text}>{fill(words.unsaved, { count: cells.length })}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={queue.retry}>{messages.pane.retry}</Button>
        <Button appearance="transparent" onClick={() => { queue.giveUp(cells); }}>{words.discard}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function ConflictBar({ scoring: { queue, conflicts } }: { readonly scoring: Scoring }) {
  const styles = useStyles();
  const words = usePageWords();
  const standing = new Map(conflicts.map((conflict) => [conflict.cell, conflict.standing]));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <p className={styles.text}>{words.conflict}</p>
        <ul className={styles.list}>
          {conflicts.map(({ cell, standing: there, typed }) => <li key={cell}>{fill(words.conflictCell, { cell, standing: shownValue(there, words.empty), typed: shownValue(typed, words.empty) })}</li>)}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => { queue.insist(standing); }}>{words.useMine}</Button>
        <Button appearance="transparent" onClick={() => { queue.giveUp([...standing.keys()]); }}>{words.keepSheet}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function shownValue(value: CellValue, empty: string): string {
  if (value === null || value === '') return empty;
  if (typeof value === 'number') return decimalText(value);
  if (typeof value !== 'object') return String(value);
  return 'error' in value ? value.error : 'date' in value ? value.date : value.percent;
}
