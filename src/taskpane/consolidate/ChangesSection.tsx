import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { fill } from '../../locales/fill';
import { isUnchanged, type PublishedChanges, type ResultChange, type ScoreChange } from '../../review/compareWithPublished';
import { formatPublished, type Published } from '../../scoring/published';
import { withDecimals } from '../../scoring/readPublished';
import { methodSentence } from '../../sheets/compose/methodSentence';
import { NO_RANK } from '../../sheets/compose/resultText';
import { useMessages } from '../messagesContext';
import { Disclosure } from '../parts/Disclosure';
import { GrowingList } from '../parts/GrowingList';
import { Section } from '../parts/Section';
import { useReviewWords } from './useReviewWords';

/** A short list is read at once; a long one when somebody asks. */
const OPEN_UP_TO = 5;

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  lists: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  values: { fontVariantNumeric: 'tabular-nums' },
});

interface ChangesSectionProps {
  /** `undefined` where there is nothing to compare with. */
  readonly changes: PublishedChanges | undefined;
}

/** What is different now from the results that stand in the workbook. */
export const ChangesSection = memo(function ChangesSection({ changes }: ChangesSectionProps) {
  const styles = useStyles();
  const words = useReviewWords();
  if (changes === undefined) return null;
  const { reviewersAdded, reviewersGone, entriesAdded, entriesGone } = changes;
  return (
    <Section title={words.changes}>
      <Body1 as="p" block className={styles.text} aria-live="polite">{isUnchanged(changes) ? words.noChanges : words.changeCount}</Body1>
      <div className={styles.lists}>
        <Terms changes={changes} />
        <ChangeList title={words.scoresChanged} items={changes.scores}>{(change) => <Score change={change} />}</ChangeList>
        <ChangeList title={words.resultsChanged} items={changes.results}>{(change) => <Result change={change} />}</ChangeList>
        <ChangeList title={words.reviewersAdded} items={reviewersAdded}>{(name) => name}</ChangeList>
        <ChangeList title={words.reviewersGone} items={reviewersGone}>{(name) => name}</ChangeList>
        <ChangeList title={words.entriesAdded} items={entriesAdded}>{entryText}</ChangeList>
        <ChangeList title={words.entriesGone} items={entriesGone}>{entryText}</ChangeList>
      </div>
    </Section>
  );
});

/** The rules of the review rather than its scores. */
function Terms({ changes: { method, otherDimensions } }: { readonly changes: PublishedChanges }) {
  const styles = useStyles();
  const words = useReviewWords();
  const messages = useMessages();
  return (
    <>
      {otherDimensions && <Body1 as="p" block className={styles.text}>{words.otherDimensions}</Body1>}
      {method !== undefined && (
        <div className={styles.item}>
          <Body1>{words.otherMethod}</Body1>
          <Caption1 className={styles.hint}>{fill(words.methodFrom, { method: methodSentence(method.from, messages) })}</Caption1>
          <Caption1 className={styles.hint}>{fill(words.methodTo, { method: methodSentence(method.to, messages) })}</Caption1>
        </div>
      )}
    </>
  );
}

interface ChangeListProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

function ChangeList<Item>({ title, items, children }: ChangeListProps<Item>) {
  const words = useReviewWords();
  if (items.length === 0) return null;
  return (
    <Disclosure summary={fill(title, { count: items.length })} open={items.length <= OPEN_UP_TO}>
      <GrowingList items={items} moreLabel={(count) => fill(words.moreFindings, { count })}>{children}</GrowingList>
    </Disclosure>
  );
}

function Score({ change: { reviewer, team, enterprise, dimension, from, to, place } }: { readonly change: ScoreChange }) {
  const styles = useStyles();
  const words = useReviewWords();
  const shown = (text: string): string => (text === '' ? words.blank : text);
  return (
    <span className={styles.item}>
      <span>{[reviewer, entryText({ team, enterprise }), dimension ?? words.total].join(' · ')}</span>
      <span className={styles.values}>{fill(words.fromTo, { from: shown(from), to: shown(to) })}</span>
      <Caption1 className={styles.hint}>{place === undefined ? words.notListedNow : fill(words.inFile, { file: place.file, place: `${place.sheet} · ${place.cell}` })}</Caption1>
    </span>
  );
}

function Result({ change: { team, enterprise, rank, average } }: { readonly change: ResultChange }) {
  const styles = useStyles();
  const words = useReviewWords();
  const rankText = (value: number | null): string => (value === null ? words.noRank : fill(words.rank, { rank: value }));
  const [averageBefore, averageNow] = averageTexts(average.from, average.to);
  return (
    <span className={styles.item}>
      <span>{entryText({ team, enterprise })}</span>
      <span className={styles.values}>
        {rank.from === rank.to ? rankText(rank.to) : fill(words.fromTo, { from: rankText(rank.from), to: rankText(rank.to) })}
        {' · '}
        {averageBefore === averageNow ? fill(words.average, { average: averageNow }) : fill(words.averageFromTo, { from: averageBefore, to: averageNow })}
      </span>
    </span>
  );
}

/** Both with the decimals that tell them apart: the workbook's cells do not say how many theirs have. */
function averageTexts(...averages: readonly [Published | null, Published | null]): [string, string] {
  const decimals = Math.max(...averages.map((average) => average?.decimals ?? 0));
  const text = (average: Published | null): string => (average === null ? NO_RANK : formatPublished(withDecimals(average, decimals)));
  return [text(averages[0]), text(averages[1])];
}

function entryText({ team, enterprise }: { readonly team: string; readonly enterprise: string }): string {
  return [team, enterprise].filter((name) => name !== '').join(' · ');
}
