import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import { fill } from '../locales/fill';
import { lacking } from '../review/consolidateReview';
import type { PublishedSheets } from '../review/publishResults';
import { useMessages } from './messagesContext';
import type { Review } from './useReview';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { margin: 0 },
});

/** Writes the ranking, and says how far it is and what became of it. */
export function PublishBar({ review: { state, review, read, publish, publishAnyway, dismiss, goTo } }: { readonly review: Review }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const lack = review === undefined ? 'nothing' : lacking(review);
  const { publishing, published, reading, asking, stale } = state;
  return (
    <footer className={styles.bar}>
      <div aria-live="polite">
        {stale && publishing === undefined && <Stale onRead={read} />}
        {publishing !== undefined && <Publishing {...publishing} />}
        {asking !== undefined && <Asking sheets={asking} onWrite={publishAnyway} onCancel={dismiss} />}
        {published !== undefined && <Published published={published} goTo={goTo} />}
        {lack === 'nothing-counts' && <p className={styles.hint}>{pane.nothingCounts}</p>}
      </div>
      <Button appearance="primary" size="large" disabled={lack !== undefined || reading || publishing !== undefined || asking !== undefined} onClick={publish}>
        {published === undefined ? pane.publish : pane.publishAgain}
      </Button>
    </footer>
  );
}

/** Here rather than at the top: the list that led to the changed cell may be scrolled far down. */
function Stale({ onRead }: { readonly onRead: () => void }) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{pane.stale}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRead}>{pane.readAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface AskingProps {
  readonly sheets: readonly string[];
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

function Asking({ sheets, onWrite, onCancel }: AskingProps) {
  const { pane, list } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{fill(pane.changedByHand, { sheets: sheets.join(list) })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onWrite}>{pane.writeAnyway}</Button>
        <Button appearance="transparent" onClick={onCancel}>{pane.cancel}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Publishing({ done, of }: { readonly done: number; readonly of: number }) {
  const { pane } = useMessages();
  const text = fill(pane.publishing, { done, of });
  return (
    <>
      <p>{text}</p>
      <ProgressBar value={done} max={of} aria-label={text} />
    </>
  );
}

function Published({ published: { sheets, disagreeing, pageSetup, kept }, goTo }: { readonly published: PublishedSheets; readonly goTo: Review['goTo'] }) {
  const { pane, list } = useMessages();
  const first = sheets[0]?.name ?? '';
  const isSound = disagreeing.length === 0;
  return (
    <MessageBar intent={!isSound ? 'error' : pageSetup ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {fill(pane.published, { sheets: sheets.map(({ name }) => name).join(list) })}
        {!isSound && ` ${fill(pane.disagreeing, { count: disagreeing.length, cells: disagreeing.slice(0, 5).join(list) })}`}
        {kept.length > 0 && ` ${fill(pane.kept, { sheets: kept.join(list) })}`}
        {!pageSetup && ` ${pane.pageSetupFailed}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => { goTo(first); }}>{fill(pane.openRanking, { sheet: first })}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
