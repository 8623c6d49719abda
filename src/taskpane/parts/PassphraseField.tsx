import { Field, Input } from '@fluentui/react-components';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
}

/** A passphrase on which two people agreed: legible, because they compare it letter by letter, and never offered to be kept by the browser. */
export function PassphraseField({ label, hint, value, onChange }: PassphraseFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <Input value={value} maxLength={100} autoComplete="off" spellCheck={false} onChange={(_, data) => { onChange(data.value); }} />
    </Field>
  );
}
