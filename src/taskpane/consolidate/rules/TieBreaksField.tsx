import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import { fill } from '../../../locales/fill';
import type { Dimension } from '../../../scoring/template';
import { PLAIN_TIE_BREAKS, type TieBreak } from '../../../scoring/tieBreak';
import { tieBreakText } from '../../../sheets/compose/tieBreakText';
import { useMessages } from '../../messagesContext';
import { useRuleWords } from './useRuleWords';

const useStyles = makeStyles({
  ties: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  text: { overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  choose: { minWidth: 0, '& select': { minWidth: 0 } },
});

interface TieBreaksFieldProps {
  readonly tieBreaks: readonly TieBreak[];
  readonly dimensions: readonly Dimension[];
  readonly onChange: (tieBreaks: readonly TieBreak[]) => void;
}

/** What separates equal averages, in the order in which it is asked. */
export function TieBreaksField({ tieBreaks, dimensions, onChange }: TieBreaksFieldProps) {
  const styles = useStyles();
  const words = useRuleWords();
  const messages = useMessages();
  const textOf = (tieBreak: TieBreak): string => tieBreakText(tieBreak, messages, dimensions);
  const all: readonly TieBreak[] = [...dimensions.map((_, index): TieBreak => ({ kind: 'dimension', index })), ...PLAIN_TIE_BREAKS.map((kind): TieBreak => ({ kind }))];
  const left = all.filter((tieBreak) => !tieBreaks.some((chosen) => isSame(chosen, tieBreak)));
  return (
    <fieldset className={styles.ties}>
      <legend>{words.ties}</legend>
      {tieBreaks.length === 0 && <Caption1 as="p" block className={styles.hint}>{words.noTies}</Caption1>}
      {tieBreaks.length > 0 && (
        <ol className={styles.list}>
          {tieBreaks.map((tieBreak, index) => (
            <li key={textOf(tieBreak)}>
              <div className={styles.row}>
                <Body1 className={styles.text}>{textOf(tieBreak)}</Body1>
                <Button size="small" appearance="subtle" icon={<ArrowUpRegular />} disabled={index === 0} aria-label={fill(words.up, { what: textOf(tieBreak) })} onClick={() => { onChange(moveUp(tieBreaks, index)); }} />
                <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={fill(words.remove, { what: textOf(tieBreak) })} onClick={() => { onChange(tieBreaks.filter((_, at) => at !== index)); }} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <Field label={words.addTie}>
          <Select className={styles.choose} value="" onChange={(_, { value }) => { onChange([...tieBreaks, left[Number(value)]!]); }}>
            <option value="" disabled>{words.addTiePrompt}</option>
            {left.map((tieBreak, index) => <option key={textOf(tieBreak)} value={index}>{textOf(tieBreak)}</option>)}
          </Select>
        </Field>
      )}
    </fieldset>
  );
}

function isSame(a: TieBreak, b: TieBreak): boolean {
  return a.kind === b.kind && (a.kind !== 'dimension' || b.kind !== 'dimension' || a.index === b.index);
}

function moveUp(tieBreaks: readonly TieBreak[], index: number): TieBreak[] {
  const moved = [...tieBreaks];
  moved.splice(index - 1, 0, ...moved.splice(index, 1));
  return moved;
}
