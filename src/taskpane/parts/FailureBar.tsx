import { Button, Caption1, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { describeHostFailure } from '../../locales/describeHostFailure';
import type { Failure } from '../../review/hostFailure';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXXS} 0` },
  detail: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
});

interface FailureBarProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong, what became of the workbook, what to do. */
export function FailureBar({ failure, onRetry, onDismiss }: FailureBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { text, state, detail } = describeHostFailure(failure, messages);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <p className={styles.line}>{text}</p>
        <p className={styles.line}>{state}</p>
        {detail !== '' && <Caption1 as="p" block className={styles.detail}>{detail}</Caption1>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{messages.pane.retry}</Button>
        <Button appearance="transparent" onClick={onDismiss}>{messages.pane.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
