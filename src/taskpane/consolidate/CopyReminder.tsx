import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../locales/fill';
import { useReviewWords } from './useReviewWords';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface CopyReminderProps {
  readonly reviewer: string;
  readonly text: string;
}

/** Puts a reminder on the clipboard, or, where the browser refuses, shows it selected. */
export function CopyReminder({ reviewer, text }: CopyReminderProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean }>();
  // What was copied before the scores were read again is another text.
  const copied = outcome?.text === text ? outcome.copied : undefined;
  useEffect(() => {
    if (copied !== false) return;
    area.current?.focus();
    area.current?.select();
  }, [copied]);
  const copy = (): void => {
    void copyText(text).then((isCopied) => { setOutcome({ text, copied: isCopied }); });
  };
  return (
    <div className={styles.copy}>
      <Button className={styles.button} size="small" icon={<CopyRegular />} aria-label={fill(words.copyReminderTo, { reviewer })} onClick={copy}>{words.copyReminder}</Button>
      <Caption1 role="status" className={styles.hint}>{copied === true ? words.copied : ''}</Caption1>
      {copied === false && (
        <Field label={fill(words.reminder, { reviewer })} hint={words.copyByHand}>
          <Textarea textarea={{ ref: area, rows: 8 }} readOnly value={text} />
        </Field>
      )}
    </div>
  );
}

/** Panes in some programs have no clipboard, others refuse it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
