import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../locales/fill';
import { scoreCells } from '../../review/score/scoreCells';
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
  excuse: { alignSelf: 'flex-start' },
});

interface ScoreCardProps {
  readonly scoring: Scoring;
  /** Nothing can be entered: the sheet is finished. */
  readonly locked: boolean;
}

/** Everything about the entry shown: its scores, or why it has none, and the remark. */
export function ScoreCard({ scoring, locked }: ScoreCardProps) {
  const styles = useStyles();
  const words = usePageWords();
  const [excusing, setExcusing] = useState(false);
  const status = scoring.statuses[scoring.entry]!;
  const isExcused = status === 'recused' || status === 'abstained' || status === 'absent';
  const container = useKeptFocus(`${status} ${String(excusing)}`);
  return (
    <div ref={container} tabIndex={-1} className={styles.card}>
      {scoring.row.declared !== undefined && !locked && <DeclaredNotice scoring={scoring} onExcuse={() => { setExcusing(true); }} />}
      {isExcused ? <ExcusedEntry scoring={scoring} state={status} locked={locked} /> : <Fields scoring={scoring} locked={locked} />}
      {!isExcused && !locked && (
        excusing
          ? <ExcuseForm scoring={scoring} onDone={() => { setExcusing(false); }} />
          : <Button className={styles.excuse} appearance="subtle" onClick={() => { setExcusing(true); }}>{words.excuse}</Button>
      )}
      <RemarkField scoring={scoring} locked={locked} />
    </div>
  );
}

function Fields({ scoring, locked }: ScoreCardProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { states } = useMessages();
  const [current, setCurrent] = useState(0);
  const [all, setAll] = useState(false);
  const { template, row, sheet, focus, open, openNext, entry, commit } = scoring;
  const cells = scoreCells(row, sheet.rows)!;
  const step = formatHundredths(template.step ?? HALF_POINT);
  return (
    <>
      <div className={styles.fields}>
        {template.dimensions.map((dimension, index) => (
          <DimensionField
            key={cells[index]} dimension={dimension} template={template} {...fieldOf(scoring, index, { states, words, locked })}
            current={index === current} criteria={all || index === current} focusNumber={focus?.dimension === index ? focus.number : undefined}
            onFocus={() => { setCurrent(index); }} onCommit={(text) => commit(index, text) === undefined}
            onEnter={() => { if (index + 1 < cells.length) open(entry, index + 1); else openNext(true); }}
          />
        ))}
      </div>
      <Sum scoring={scoring} />
      <div className={styles.hint}>
        {!locked && <Caption1>{fill(words.keys, { step })}</Caption1>}
        {template.dimensions.some(({ criteria }) => criteria.length > 0) && <Link as="button" onClick={() => { setAll(!all); }}>{all ? words.currentCriteria : words.allCriteria}</Link>}
      </div>
    </>
  );
}

const HALF_POINT = 50 as ReturnType<typeof sumHundredths>;

function Sum({ scoring: { row, template } }: Pick<ScoreCardProps, 'scoring'>) {
  const styles = useStyles();
  const words = usePageWords();
  const scores = row.marks.flatMap(({ mark }) => (mark.state === 'scored' ? mark.score : []));
  return (
    <div className={styles.sum}>
      <span className={styles.total}>{fill(words.sum, { sum: formatHundredths(sumHundredths(scores)), cap: formatHundredths(totalCap(template)) })}</span>
      <span className={styles.quiet}>{fill(words.filled, { filled: scores.length, count: row.marks.length })}</span>
    </div>
  );
}
