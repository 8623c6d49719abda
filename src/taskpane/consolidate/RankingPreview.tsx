import { Badge, Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { memo, useMemo } from 'react';
import { fill } from '../../locales/fill';
import type { ConsolidateReviewWords } from '../../locales/consolidateReviewWords';
import { compareRankings, moveKey, type RankingComparison, type RankMove } from '../../review/compareRankings';
import { formatPublished } from '../../scoring/published';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import { NO_RANK } from '../../sheets/compose/resultText';
import { useMessages } from '../messagesContext';
import { Disclosure } from '../parts/Disclosure';
import { GrowingList } from '../parts/GrowingList';
import { Section } from '../parts/Section';
import { useShowMore } from '../parts/useShowMore';
import { useReviewWords } from './useReviewWords';

const SIZE = { atFirst: 10, step: 50 };

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  row: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  cell: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  rank: { width: '36px', paddingRight: tokens.spacingHorizontalM, textAlign: 'right' },
  average: { paddingLeft: tokens.spacingHorizontalM, textAlign: 'right' },
  names: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  team: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  move: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  more: { alignSelf: 'flex-start' },
});

interface RankingPreviewProps {
  readonly ranking: Ranking;
  /** By the method in force, where that is another one. */
  readonly before: Ranking | undefined;
}

/** The ranking as it would be written, and what the chosen method moves. */
export const RankingPreview = memo(function RankingPreview({ ranking, before }: RankingPreviewProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { columns } = useMessages();
  const { entries } = ranking;
  const { shown, next, showNext, container } = useShowMore<HTMLTableSectionElement>(entries.length, SIZE);
  const comparison = useMemo(() => (before === undefined ? undefined : compareRankings(before, ranking)), [before, ranking]);
  return (
    <Section title={words.preview}>
      <Caption1 as="p" block className={styles.hint}>{fill(next === 0 ? words.previewAll : words.previewSome, { entries: entries.length, shown: Math.min(shown, entries.length) })}</Caption1>
      <div aria-live="polite">{comparison !== undefined && <Body1 as="p" block className={styles.text}>{comparisonText(comparison, words)}</Body1>}</div>
      {comparison !== undefined && comparison.moves.size > 0 && <Moves moves={[...comparison.moves.values()]} />}
      <table className={styles.table} aria-label={words.preview}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.rank)}>{columns.rank}</th>
            <th scope="col" className={styles.head}>{words.entry}</th>
            <th scope="col" className={mergeClasses(styles.head, styles.average)}>{columns.average}</th>
          </tr>
        </thead>
        <tbody ref={container}>
          {entries.slice(0, shown).map((entry) => <EntryRow key={moveKey(entry)} entry={entry} move={comparison?.moves.get(moveKey(entry))} />)}
        </tbody>
      </table>
      {next > 0 && <Button className={styles.more} appearance="subtle" onClick={showNext}>{fill(words.moreRows, { count: next })}</Button>}
    </Section>
  );
});

function comparisonText({ moves, sameFirst }: RankingComparison, words: ConsolidateReviewWords): string {
  if (moves.size === 0) return words.sameRanks;
  return fill(sameFirst ? words.movedSameFirst : words.movedOtherFirst, { count: moves.size });
}

interface EntryRowProps {
  readonly entry: RankedEntry;
  readonly move: RankMove | undefined;
}

const EntryRow = memo(function EntryRow({ entry: { rank, team, enterprise, average, provisional }, move }: EntryRowProps) {
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <tr tabIndex={-1} className={styles.row}>
      <td className={mergeClasses(styles.cell, styles.rank)}>{rank ?? NO_RANK}</td>
      <td className={styles.cell}>
        <span className={styles.names}>
          <span className={styles.team}>
            {team}
            {provisional && <> <Badge appearance="tint" color="warning">{words.provisional}</Badge></>}
            {move !== undefined && <Move move={move} />}
          </span>
          {enterprise !== '' && <Caption1 className={styles.hint}>{enterprise}</Caption1>}
        </span>
      </td>
      <td className={mergeClasses(styles.cell, styles.average)}>{average === null ? NO_RANK : formatPublished(average)}</td>
    </tr>
  );
});

/** An arrow and how many ranks, which is said in words to those who do not see it. */
function Move({ move: { from, to } }: { readonly move: RankMove }) {
  const styles = useStyles();
  const words = useReviewWords();
  if (from === null || to === null) return <Caption1 className={styles.hint}>{to === null ? words.noLongerRanked : words.newlyRanked}</Caption1>;
  const Arrow = to < from ? ArrowUpRegular : ArrowDownRegular;
  const count = Math.abs(from - to);
  return (
    <Caption1 role="img" aria-label={fill(to < from ? words.up : words.down, { count })} className={mergeClasses(styles.move, styles.hint)}>
      <Arrow aria-hidden />{count}
    </Caption1>
  );
}

function Moves({ moves }: { readonly moves: readonly RankMove[] }) {
  const styles = useStyles();
  const words = useReviewWords();
  const place = (rank: number | null): string => (rank === null ? words.noRank : fill(words.rank, { rank }));
  return (
    <Disclosure summary={words.whichMove}>
      <GrowingList items={moves} label={words.whichMove} moreLabel={(count) => fill(words.moreRows, { count })}>
        {({ team, enterprise, from, to }) => (
          <span className={styles.names}>
            <span>{[team, enterprise].filter((name) => name !== '').join(' · ')}</span>
            <Caption1 className={styles.hint}>{fill(words.fromTo, { from: place(from), to: place(to) })}</Caption1>
          </span>
        )}
      </GrowingList>
    </Disclosure>
  );
}
