import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { fill } from '../../locales/fill';
import type { ConsolidateReviewWords } from '../../locales/consolidateReviewWords';
import { PROGRESS, reviewCoverage, type OpenEntry, type ReviewerProgress } from '../../review/coverage';
import type { Ranking } from '../../scoring/ranking';
import { useMessages } from '../messagesContext';
import { Disclosure } from '../parts/Disclosure';
import { GrowingList } from '../parts/GrowingList';
import { Section } from '../parts/Section';
import { Place } from './Place';
import { SHAPE_OF, SHAPE_SIZE, shapePath, SHAPES } from './progressShape';
import { ProgressStrip, useShapeStyles } from './ProgressStrip';
import { useReviewWords } from './useReviewWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  reviewer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  open: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  key: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

interface CoverageSectionProps {
  readonly ranking: Ranking;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** How far each reviewer is, those with something to do first. */
export const CoverageSection = memo(function CoverageSection({ ranking, goTo, thisWorkbook }: CoverageSectionProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const rows = useMemo(() => reviewCoverage(ranking), [ranking]);
  const open = rows.filter((row) => row.open.length > 0);
  const sorted = [...open, ...rows.filter((row) => row.open.length === 0)];
  const count = open.reduce((sum, row) => sum + row.open.length, 0);
  return (
    <Section title={words.coverage}>
      <Body1 as="p" block className={styles.text}>{fill(open.length === 0 ? words.coverageDone : words.coverageOpen, { reviewers: rows.length, open: open.length, count })}</Body1>
      <Legend rows={rows} />
      <GrowingList items={sorted} label={words.coverage} itemKey={({ name }) => name} spacing="wide" atFirst={8} moreLabel={(more) => fill(words.moreReviewers, { count: more })}>
        {(row) => <ReviewerRow row={row} goTo={goTo} thisWorkbook={thisWorkbook} />}
      </GrowingList>
    </Section>
  );
});

/** Only shapes that occur are explained. */
function Legend({ rows }: { readonly rows: readonly ReviewerProgress[] }) {
  const styles = useStyles();
  const shapes = useShapeStyles();
  const words = useReviewWords();
  const { list } = useMessages();
  const present = PROGRESS.filter((progress) => rows.some(({ counts }) => counts[progress] > 0));
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {SHAPES.filter((shape) => present.some((progress) => SHAPE_OF[progress] === shape)).map((shape) => (
        <li key={shape} className={styles.key}>
          <svg width={SHAPE_SIZE} height={SHAPE_SIZE} aria-hidden><path className={shapes[shape]} d={shapePath(shape, 0, 0)} /></svg>
          <Caption1>{present.filter((progress) => SHAPE_OF[progress] === shape).map((progress) => words.progress[progress]).join(list)}</Caption1>
        </li>
      ))}
    </ul>
  );
}

interface ReviewerRowProps extends Omit<CoverageSectionProps, 'ranking'> {
  readonly row: ReviewerProgress;
}

function ReviewerRow({ row, goTo, thisWorkbook }: ReviewerRowProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { name, asked, settled, open } = row;
  const isPlain = row.counts.done === row.entries.length;
  return (
    <div className={styles.reviewer}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{fill(words.progressOf, { settled, asked })}</span>
      </div>
      <ProgressStrip progress={row} label={fill(words.stripName, { reviewer: name, asked, settled, counts: countsText(row, words) })} />
      {!isPlain && <Caption1 className={styles.hint}>{countsText(row, words)}</Caption1>}
      {open.length > 0 && (
        <Disclosure summary={fill(words.openEntries, { count: open.length })}>
          <GrowingList items={open} atFirst={5} moreLabel={(count) => fill(words.moreEntries, { count })}>
            {(entry) => <Open entry={entry} goTo={goTo} thisWorkbook={thisWorkbook} />}
          </GrowingList>
        </Disclosure>
      )}
    </div>
  );
}

function countsText({ counts }: ReviewerProgress, words: ConsolidateReviewWords): string {
  return PROGRESS.filter((progress) => counts[progress] > 0).map((progress) => fill(words.count, { progress: words.progress[progress], count: counts[progress] })).join(words.countList);
}

interface OpenProps extends Omit<CoverageSectionProps, 'ranking'> {
  readonly entry: OpenEntry;
}

function Open({ entry, goTo, thisWorkbook }: OpenProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { list } = useMessages();
  const { team, enterprise, file, sheet, cell } = entry;
  return (
    <div className={styles.open}>
      <span>{[team, enterprise].filter((name) => name !== '').join(' · ')}</span>
      <span>{reasonText(entry, words, list)}</span>
      <Place file={file} sheet={sheet} cell={cell} goTo={goTo} thisWorkbook={thisWorkbook} />
    </div>
  );
}

function reasonText({ progress, reason, wrong, blank }: OpenEntry, { open, between }: ConsolidateReviewWords, list: string): string {
  if (progress === 'missing') return open.missing;
  if (progress === 'not-listed') return open.notListed;
  if (reason !== undefined) return open[reason];
  const parts = [
    ...(wrong.length === 0 ? [] : [fill(open.wrong, { dimensions: wrong.join(list) })]),
    ...(blank.length === 0 ? [] : [fill(open.blank, { dimensions: blank.join(list) })]),
  ];
  return parts.join(between);
}
