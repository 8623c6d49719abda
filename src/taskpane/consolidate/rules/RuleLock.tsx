import { Body1, Button, Caption1, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../locales/fill';
import { minuteText } from '../../../review/minuteText';
import { lockInForce, ruleEventText, signingName, type RuleEvent } from '../../../review/ruleRecord';
import { useLocale } from '../../messagesContext';
import { Disclosure } from '../../parts/Disclosure';
import { useRuleWords } from './useRuleWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface RuleLockProps {
  /** The sentence of the rule that is chosen now. */
  readonly rule: string;
  readonly history: readonly RuleEvent[];
  readonly onEvent: (event: RuleEvent) => void;
}

/** Settles the rule with a name and the time, and opens it again with a reason; nothing of that is forgotten. */
export function RuleLock({ rule, history, onEvent }: RuleLockProps) {
  const styles = useStyles();
  const words = useRuleWords();
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const lock = lockInForce(history);
  const take = (event: RuleEvent): void => {
    setAsking(false);
    onEvent(event);
  };
  return (
    <div className={styles.part}>
      <div aria-live="polite" className={styles.part}>
        {lock !== undefined && <Body1 as="p" block className={styles.text}>{fill(words.locked, { by: lock.by, at: lock.at })}</Body1>}
        {lock !== undefined && lock.rule !== rule && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{fill(words.lockedOther, { rule: lock.rule })}</MessageBarBody></MessageBar>}
      </div>
      {!asking && <Button className={styles.button} onClick={() => { setAsking(true); }}>{lock === undefined ? words.lock : words.unlock}</Button>}
      {asking && <Form isLocked={lock !== undefined} rule={rule} onEvent={take} onCancel={() => { setAsking(false); }} />}
      {history.length > 0 && (
        <Disclosure summary={words.history}>
          {history.map((event, index) => <Caption1 key={index} as="p" block className={styles.text}>{ruleEventText(event, locale)}</Caption1>)}
          <Caption1 as="p" block className={styles.hint}>{words.unwritten}</Caption1>
        </Disclosure>
      )}
    </div>
  );
}

interface FormProps {
  readonly isLocked: boolean;
  readonly rule: string;
  readonly onEvent: (event: RuleEvent) => void;
  readonly onCancel: () => void;
}

function Form({ isLocked, rule, onEvent, onCancel }: FormProps) {
  const styles = useStyles();
  const words = useRuleWords();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const name = signingName(by);
  const why = reason.replace(/\s+/g, ' ').trim();
  const submit = (): void => {
    setTried(true);
    if (name === '' || (isLocked && why === '')) return;
    const signed = { at: minuteText(new Date()), by: name };
    onEvent(isLocked ? { kind: 'unlocked', ...signed, reason: why } : { kind: 'locked', ...signed, rule });
  };
  return (
    <form noValidate className={styles.part} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      {!isLocked && <Caption1 as="p" block className={styles.hint}>{words.lockHint}</Caption1>}
      <Field label={words.by} required {...(tried && name === '' ? { validationMessage: words.byNeeded } : {})}>
        <Input value={by} maxLength={40} onChange={(_, { value }) => { setBy(value); }} />
      </Field>
      {isLocked && (
        <Field label={words.reason} required {...(tried && why === '' ? { validationMessage: words.reasonNeeded } : {})}>
          <Input value={reason} maxLength={200} onChange={(_, { value }) => { setReason(value); }} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">{words.confirm}</Button>
        <Button type="button" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
