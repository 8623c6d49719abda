import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ownRemark, remarkEdits, remarkText } from '../../review/score/excuse';
import { useFirstFocus } from './useFirstFocus';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  remark: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  wide: { width: '100%' },
  button: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface RemarkFieldProps {
  readonly scoring: Scoring;
  readonly locked: boolean;
  /** The reason for not scoring the entry is said above, and not again. */
  readonly isExcused: boolean;
}

/** The remark of the entry, to be read, and to be written when asked for. It goes into the sheet when the field is left. */
export function RemarkField({ scoring: { grid, row, put }, locked, isExcused }: RemarkFieldProps) {
  const styles = useStyles();
  const words = usePageWords();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const standing = remarkText(grid, row);
  const shown = isExcused ? ownRemark(grid, row) : standing;
  const leave = (): void => {
    if (typed !== undefined) put(remarkEdits(grid, row, typed.trim()));
    setTyped(undefined);
    setOpen(false);
  };
  if (row.remarkCell === undefined) return <Caption1 as="p" block className={styles.hint}>{words.noRemark}</Caption1>;
  if (open) return <Editor text={typed ?? standing} onChange={setTyped} onLeave={leave} />;
  return (
    <div className={styles.remark}>
      {shown !== '' && <p className={styles.text}><Caption1 className={styles.hint}>{words.remark}{words.colon}</Caption1>{shown}</p>}
      {!locked && <Button className={styles.button} size="small" appearance="subtle" onClick={() => { setOpen(true); }}>{standing === '' ? words.addRemark : words.changeRemark}</Button>}
    </div>
  );
}

interface EditorProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

function Editor({ text, onChange, onLeave }: EditorProps) {
  const styles = useStyles();
  const words = usePageWords();
  const container = useFirstFocus();
  return (
    <div ref={container}>
      <Field label={words.remark}>
        <Textarea className={styles.wide} value={text} maxLength={500} resize="vertical" onChange={(_, { value }) => { onChange(value); }} onBlur={onLeave} />
      </Field>
    </div>
  );
}
