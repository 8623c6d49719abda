import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { disagreementText } from '../../locales/disagreementText';
import { fill } from '../../locales/fill';
import type { PublishedSheets } from '../../review/publishResults';
import { useMessages } from '../messagesContext';
import { FailureBar } from './FailureBar';
import type { Writing } from './useWriting';
import { isBusy } from './writingState';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
});

interface WriteBarProps {
  readonly writing: Writing;
  /** What the button says. */
  readonly label: string;
  readonly disabled: boolean;
  readonly goTo: (sheet: string) => void;
  /** What is asked before changes by hand are written over, where a page keeps some of them. */
  readonly question?: string;
  /** What the page has to say above the button: why it cannot write, what has changed. */
  readonly children?: ReactNode;
}

/** The foot of a page: its one button that writes, how far that is, and what became of it. */
export function WriteBar({ writing, label, disabled, goTo, question, children }: WriteBarProps) {
  const styles = useStyles();
  const { state } = writing;
  const isAsking = state.phase === 'asking' || state.phase === 'asking-removal';
  return (
    <footer className={styles.bar}>
      <div aria-live="polite">
        <WritingMessage writing={writing} goTo={goTo} question={question} />
        {state.phase !== 'writing' && state.phase !== 'removing' && children}
      </div>
      <Button appearance="primary" size="large" disabled={disabled || isBusy(state) || isAsking} onClick={writing.write}>{label}</Button>
    </footer>
  );
}

function WritingMessage({ writing, goTo, question }: Pick<WriteBarProps, 'writing' | 'goTo'> & { readonly question: string | undefined }) {
  const { pane, list } = useMessages();
  const { state, write, writeAnyway, remove, dismiss } = writing;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'writing':
      return <Progress text={fill(pane.publishing, { done: state.done, of: state.of })} done={state.done} of={state.of} />;
    case 'removing':
      return <Progress text={pane.removing} />;
    case 'asking':
      return <Question text={question ?? fill(pane.changedByHand, { sheets: state.sheets.join(list) })} yes={pane.writeAnyway} onYes={writeAnyway} onNo={dismiss} />;
    case 'asking-removal':
      return <Question text={fill(pane.askRemoval, { sheets: state.published.sheets.map(({ name }) => name).join(list) })} yes={pane.remove} onYes={remove} onNo={dismiss} />;
    case 'removed':
      return <MessageBar intent="success"><MessageBarBody>{fill(pane.removed, { sheets: state.sheets.join(list) })}</MessageBarBody></MessageBar>;
    case 'failed':
      return <FailureBar failure={state.failure} onRetry={write} onDismiss={dismiss} />;
    case 'written':
      return <Written published={state.published} onRemove={state.isNew ? writing.askRemoval : undefined} goTo={goTo} />;
  }
}

function Progress({ text, done, of }: { readonly text: string; readonly done?: number; readonly of?: number }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} {...(done === undefined || of === undefined ? {} : { value: done, max: of })} />
    </>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ text, yes, onYes, onNo }: QuestionProps) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onYes}>{yes}</Button>
        <Button appearance="transparent" onClick={onNo}>{pane.cancel}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface WrittenProps {
  readonly published: PublishedSheets;
  /** `undefined` where older sheets were written over: those cannot come back. */
  readonly onRemove: (() => void) | undefined;
  readonly goTo: (sheet: string) => void;
}

function Written({ published: { sheets, disagreeing, pageSetup, charts, kept }, onRemove, goTo }: WrittenProps) {
  const messages = useMessages();
  const { pane, list } = messages;
  const first = sheets[0]?.name ?? '';
  const isSound = disagreeing?.length === 0;
  const intent = disagreeing !== undefined && !isSound ? 'error' : isSound && pageSetup && charts ? 'success' : 'warning';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {fill(pane.published, { sheets: sheets.map(({ name }) => name).join(list) })}
        {!isSound && ` ${disagreementText(disagreeing, messages)}`}
        {kept.length > 0 && ` ${fill(pane.kept, { sheets: kept.join(list) })}`}
        {!pageSetup && ` ${pane.pageSetupFailed}`}
        {!charts && ` ${pane.chartsFailed}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => { goTo(first); }}>{fill(pane.openRanking, { sheet: first })}</Button>
        {onRemove !== undefined && <Button appearance="transparent" onClick={onRemove}>{pane.undoWriting}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
