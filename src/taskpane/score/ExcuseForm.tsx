import { Button, Caption1, Field, Input, makeStyles, Radio, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fill } from '../../locales/fill';
import { excuseEdits } from '../../review/score/excuse';
import { scoreCells } from '../../review/score/scoreCells';
import { tidyName } from '../../scoring/nameKey';
import { useMessages } from '../messagesContext';
import { useFirstFocus } from './useFirstFocus';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  form: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ExcuseFormProps {
  readonly scoring: Scoring;
  readonly onDone: () => void;
}

/** Why the reviewer does not score the entry. Nothing is written before it is confirmed. */
export function ExcuseForm({ scoring: { grid, row, sheet, put }, onDone }: ExcuseFormProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { states, pane } = useMessages();
  const id = useId();
  const [state, setState] = useState<'recused' | 'abstained'>('recused');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const given = row.marks.filter(({ mark }) => mark.state === 'scored' || mark.state === 'illegal').length;
  const isLacking = state === 'recused' && tidyName(reason) === '';
  const confirm = (): void => {
    setAsked(true);
    if (isLacking) return;
    put(excuseEdits(grid, row, scoreCells(row, sheet.rows)!, { word: states[state], reason: tidyName(reason) }));
    onDone();
  };
  const form = useFirstFocus<HTMLFormElement>();
  return (
    <form ref={form} noValidate className={styles.form} aria-labelledby={id} onSubmit={(event) => { event.preventDefault(); confirm(); }}>
      <Subtitle2 as="h3" block id={id} className={styles.heading}>{words.excuseTitle}</Subtitle2>
      <RadioGroup value={state} aria-labelledby={id} onChange={(_, { value }) => { setState(value as typeof state); }}>
        <Radio value="recused" label={words.excuses.recused} />
        <Radio value="abstained" label={words.excuses.abstained} />
      </RadioGroup>
      <Field label={words.reason} required={state === 'recused'} {...(asked && isLacking ? { validationState: 'error' as const, validationMessage: words.reasonNeeded } : {})}>
        <Input value={reason} placeholder={words.reasonExample} maxLength={200} autoComplete="off" onChange={(_, { value }) => { setReason(value); }} />
      </Field>
      {row.remarkCell === undefined && <Caption1 as="p" block className={styles.hint}>{words.reasonUnkept}</Caption1>}
      {given > 0 && <Caption1 as="p" block className={styles.hint}>{fill(words.clears, { count: given, word: states[state] })}</Caption1>}
      <div className={styles.actions}>
        <Button type="submit">{words.excuseConfirm}</Button>
        <Button appearance="subtle" onClick={onDone}>{pane.cancel}</Button>
      </div>
    </form>
  );
}
