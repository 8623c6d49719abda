import { Button, Caption1, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import { useMessages } from '../../messagesContext';
import { FailureBar } from '../../parts/FailureBar';
import type { StartState } from './useStart';
import { useStartWords } from './useStartWords';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  start: { flexGrow: 1 },
});

interface StartBarProps {
  readonly state: StartState;
  /** The sheets that will be written. */
  readonly sheets: readonly string[];
  readonly onStart: () => void;
  readonly onReplace: () => void;
  readonly onDismiss: () => void;
  readonly onCancel: (() => void) | undefined;
}

/** The foot of the form: the button that makes the score sheet, where it goes, and what became of it. */
export function StartBar({ state, sheets, onStart, onReplace, onDismiss, onCancel }: StartBarProps) {
  const styles = useStyles();
  const words = useStartWords();
  const { pane, list } = useMessages();
  // Focus stays on the button that was pressed.
  const isWaiting = state.phase === 'checking' || state.phase === 'writing' || state.phase === 'asking';
  return (
    <footer className={styles.bar}>
      <div aria-live="polite"><StartMessage state={state} onRetry={onStart} onReplace={onReplace} onDismiss={onDismiss} /></div>
      {state.phase === 'idle' && <Caption1 as="p" block className={styles.hint}>{fill(words.writes, { sheets: sheets.map((sheet) => fill(words.sheetName, { sheet })).join(list) })}</Caption1>}
      <div className={styles.buttons}>
        <Button className={styles.start} appearance="primary" size="large" disabledFocusable={isWaiting} onClick={onStart}>{words.start}</Button>
        {onCancel !== undefined && <Button size="large" disabledFocusable={isWaiting} onClick={onCancel}>{pane.cancel}</Button>}
      </div>
    </footer>
  );
}

function StartMessage({ state, onRetry, onReplace, onDismiss }: Pick<StartBarProps, 'state' | 'onReplace' | 'onDismiss'> & { readonly onRetry: () => void }) {
  const words = useStartWords();
  const { pane } = useMessages();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'checking':
      return <Progress text={words.checking} />;
    case 'writing':
      return <Progress text={words.writing} done={state.done} of={state.of} />;
    case 'moved':
      return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.moved}</MessageBarBody></MessageBar>;
    case 'asking':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(words.ask, { sheet: state.sheet })}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={onReplace}>{words.replace}</Button>
            <Button appearance="transparent" onClick={onDismiss}>{pane.cancel}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'failed':
      return <FailureBar failure={state.failure} onRetry={onRetry} onDismiss={onDismiss} />;
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
