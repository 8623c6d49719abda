import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../locales/fill';
import { stepOf } from '../../review/score/stepScore';
import { formatHundredths, sumHundredths } from '../../scoring/hundredths';
import { totalCap } from '../../scoring/template';
import { DeclaredNotice, ExcusedEntry } from './ExcusedEntry';
import { ExcuseForm } from './ExcuseForm';
import { DimensionField } from './DimensionField';
import { fieldOf } from './fieldOf';
import { RemarkField } from './RemarkField';
import { useKeptFocus } from './useKeptFocus';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  sum: {
    display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontVariantNumeric: 'tabular-nums',
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  hint: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  excuse: { alignSelf: 'flex-start', minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface ScoreCardProps {
  readonly scoring: Scoring;
  /** Nothing can be entered: the sheet is finished. */
  readonly locked: boolean;
  /** Whether the criteria of every dimension are shown, or those of the one in hand. */
  readonly allCriteria: boolean;
  readonly onToggleCriteria: () => void;
}

/** Everything about the entry shown: its scores, or why it has none, and the remark. */
export function ScoreCard(props: ScoreCardProps) {
  const { scoring, locked } = props;
  const styles = useStyles();
  const words = usePageWords();
  const [excusing, setExcusing] = useState(false);
  const status = scoring.statuses[scoring.entry]!;
  const isExcused = status === 'recused' || status === 'abstained' || status === 'absent';
  const container = useKeptFocus(`${status} ${String(excusing)}`);
  return (
    <div ref={container} tabIndex={-1} className={styles.card}>
      {scoring.row.declared !== undefined && !locked && <DeclaredNotice scoring={scoring} onExcuse={() => { setExcusing(true); }} />}
      {isExcused ? <ExcusedEntry scoring={scoring} state={status} locked={locked} /> : <Fields {...props} />}
      {!isExcused && !locked && (
        excusing
          ? <ExcuseForm scoring={scoring} onDone={() => { setExcusing(false); }} />
          : <Button className={styles.excuse} size="small" appearance="subtle" onClick={() => { setExcusing(true); }}>{words.excuse}</Button>
      )}
      <RemarkField scoring={scoring} locked={locked} isExcused={isExcused} />
    </div>
  );
}

function Fields({ scoring, locked, allCriteria, onToggleCriteria }: ScoreCardProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { states } = useMessages();
  const [current, setCurrent] = useState(0);
  const { template, focus, open, openNext, entry, commit } = scoring;
  const { dimensions } = template;
  return (
    <>
      <div className={styles.fields}>
        {dimensions.map((dimension, index) => (
          <DimensionField
            key={dimension.name} dimension={dimension} template={template} {...fieldOf(scoring, index, { states, words, locked })}
            current={index === current} criteria={allCriteria || index === current} focusNumber={focus?.dimension === index ? focus.number : undefined}
            onFocus={() => { setCurrent(index); }} onCommit={(text) => commit(index, text) === undefined}
            onEnter={() => { if (index + 1 < dimensions.length) open(entry, index + 1); else openNext(); }}
          />
        ))}
      </div>
      <Sum scoring={scoring} />
      <div className={styles.hint}>
        {!locked && <Caption1>{fill(words.keys, { step: formatHundredths(stepOf(template)) })}</Caption1>}
        {dimensions.some(({ criteria }) => criteria.length > 0) && <Link as="button" onClick={onToggleCriteria}>{allCriteria ? words.currentCriteria : words.allCriteria}</Link>}
      </div>
    </>
  );
}

function Sum({ scoring: { row, template } }: Pick<ScoreCardProps, 'scoring'>) {
  const styles = useStyles();
  const words = usePageWords();
  const scores = row.marks.flatMap(({ mark }) => (mark.state === 'scored' ? mark.score : []));
  // What is missing is not zero: a part of the scores makes no total yet.
  const sentence = scores.length === row.marks.length ? words.sum : scores.length === 0 ? words.noSum : words.partSum;
  return (
    <div className={styles.sum}>
      <span className={styles.total}>{fill(sentence, { sum: formatHundredths(sumHundredths(scores)), cap: formatHundredths(totalCap(template)) })}</span>
      <span className={styles.quiet}>{fill(words.filled, { filled: scores.length, count: row.marks.length })}</span>
    </div>
  );
}
