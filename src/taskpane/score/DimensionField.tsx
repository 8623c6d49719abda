import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '../../locales/fill';
import { stepScore } from '../../review/score/stepScore';
import { formatHundredths } from '../../scoring/hundredths';
import type { Dimension, Template } from '../../scoring/template';
import { CriteriaList } from './CriteriaList';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 88px minmax(32px, max-content)', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  name: { overflowWrap: 'anywhere' },
  current: { fontWeight: tokens.fontWeightSemibold },
  input: { width: '88px', fontVariantNumeric: 'tabular-nums' },
  digits: { textAlign: 'right' },
  cap: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  note: { margin: 0, paddingTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  problem: { display: 'flex', columnGap: tokens.spacingHorizontalXS, color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** What is wrong with what a field shows. */
export interface FieldProblem {
  readonly text: string;
  /** Refused in the pane, and so to be said at once. */
  readonly refused: boolean;
}

interface DimensionFieldProps {
  readonly dimension: Dimension;
  readonly template: Template;
  /** What stands in the sheet or is on its way there, or what was refused. */
  readonly shown: string;
  readonly problem: FieldProblem | undefined;
  /** Why nothing can be entered here. */
  readonly locked: string | undefined;
  readonly current: boolean;
  readonly criteria: boolean;
  /** Changes when the field is to take the focus. */
  readonly focusNumber: number | undefined;
  readonly onFocus: () => void;
  /** Takes the text; returns whether it was accepted. */
  readonly onCommit: (text: string) => boolean;
  readonly onEnter: () => void;
}

/** The field of one dimension: what is typed stays until it is taken by Enter, an arrow or leaving. Nothing is clamped. */
export function DimensionField(props: DimensionFieldProps) {
  const { dimension, shown, problem, locked, current, criteria, focusNumber, onFocus } = props;
  const styles = useStyles();
  const words = usePageWords();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const editing = useEditing(props);
  useEffect(() => {
    const input = focusNumber === undefined ? null : field.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, [focusNumber]);
  const cap = formatHundredths(dimension.cap);
  const said = editing.note ?? locked;
  const isWrong = problem !== undefined && editing.typed === undefined;
  const described = [isWrong ? `${id}p` : '', said === undefined || said === '' ? '' : `${id}n`].filter((part) => part !== '').join(' ');
  return (
    <div ref={field} className={styles.field}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.name, current && styles.current)} aria-hidden>{dimension.name}</span>
        <Input
          className={styles.input} input={{ className: styles.digits, inputMode: 'decimal', enterKeyHint: 'next' }} value={editing.typed ?? shown} autoComplete="off" maxLength={40}
          aria-label={fill(words.fieldLabel, { dimension: dimension.name, cap })} aria-invalid={isWrong} {...(described === '' ? {} : { 'aria-describedby': described })}
          readOnly={locked !== undefined} onFocus={onFocus} onChange={(_, { value }) => { editing.type(value); }} onBlur={editing.leave} onKeyDown={editing.press}
        />
        <span className={styles.cap} aria-hidden>{fill(words.cap, { cap })}</span>
      </div>
      <div role={problem?.refused === true ? 'alert' : undefined}>
        {isWrong && <p id={`${id}p`} className={mergeClasses(styles.note, styles.problem)}><ErrorCircleRegular className={styles.icon} aria-hidden />{problem.text}</p>}
      </div>
      <div aria-live="polite">{said !== undefined && said !== '' && <p id={`${id}n`} className={styles.note}>{said}</p>}</div>
      {criteria && <CriteriaList dimension={dimension} />}
    </div>
  );
}

interface Editing {
  /** `undefined` while nothing is being typed. */
  readonly typed: string | undefined;
  /** Why an arrow key does not lead on. */
  readonly note: string | undefined;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  readonly press: (event: KeyboardEvent<HTMLInputElement>) => void;
}

function useEditing({ dimension, template, shown, locked, onCommit, onEnter }: DimensionFieldProps): Editing {
  const words = usePageWords();
  const [typed, setTyped] = useState<string>();
  const [note, setNote] = useState<string>();

  const commit = (text: string | undefined): boolean => {
    setTyped(undefined);
    return text === undefined || text === shown ? true : onCommit(text);
  };
  const step = (direction: 'up' | 'down'): void => {
    const stepped = stepScore(typed ?? shown, direction, dimension, template);
    const cap = formatHundredths(dimension.cap);
    setNote(stepped.kind === 'score' ? undefined : fill(stepped.kind === 'limit' ? words.limit[stepped.limit] : words.nowhere, { cap }));
    if (stepped.kind === 'score') commit(formatHundredths(stepped.score));
    else if (stepped.kind === 'limit') commit(typed);
  };
  return {
    typed,
    note,
    type: (text) => {
      setTyped(text);
      setNote(undefined);
    },
    leave: () => {
      setNote(undefined);
      commit(typed);
    },
    press: (event) => {
      // An input method takes Enter and the arrows for itself.
      if (event.nativeEvent.isComposing || locked !== undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        if (commit(typed)) onEnter();
      }
      if (event.key === 'Escape' && typed !== undefined) {
        event.stopPropagation();
        setTyped(undefined);
      }
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 'up' : 'down');
      }
    },
  };
}
