import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../locales/fill';
import type { RecommendPageWords } from '../../locales/recommendPageWords';
import { sharedRanks } from '../../review/publishRecommendation';
import type { RankingSource } from '../../review/readRankingSheets';
import { formatPublished } from '../../scoring/published';
import { withDecimals } from '../../scoring/readPublished';
import type { Selection } from '../../scoring/selectTop';
import type { RankingRow } from '../../sheets/recognise/rankingRow';
import { useMessages } from '../messagesContext';
import { Section } from '../parts/Section';
import { PreviewTable } from './PreviewTable';
import { usePageWords } from './usePageWords';

const AT_FIRST = 20;
const NAMED = 5;

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: { margin: `${tokens.spacingVerticalXXS} 0` },
  more: { alignSelf: 'flex-start' },
});

interface PreviewSectionProps {
  readonly source: RankingSource;
  readonly selection: Selection<RankingRow>;
}

/** The list as it will stand, and who comes next. */
export function PreviewSection({ source, selection }: PreviewSectionProps) {
  const styles = useStyles();
  const words = usePageWords();
  const [shown, setShown] = useState(AT_FIRST);
  const { chosen, tie } = selection;
  const rest = Math.min(AT_FIRST, chosen.length - shown);
  const isOpen = tie?.decided === false;
  const next = isOpen ? '' : belowLine(selection, source.decimals, words);
  return (
    <Section title={words.preview}>
      <div aria-live="polite">
        <Body1 as="p" block className={styles.text}>{fill(words.listed, { count: chosen.length })}{isOpen && ` ${fill(words.undecided, { tied: tie.entries.length })}`}</Body1>
      </div>
      <ProvisionalNote selection={selection} />
      {chosen.length > 0 && <PreviewTable rows={chosen.slice(0, shown)} shared={sharedRanks(source.rows)} decimals={source.decimals} />}
      {rest > 0 && <Button className={styles.more} appearance="subtle" onClick={() => { setShown(shown + AT_FIRST); }}>{fill(words.moreRows, { count: rest })}</Button>}
      {next !== '' && <Caption1 as="p" block className={styles.hint}>{next}</Caption1>}
    </Section>
  );
}

function ProvisionalNote({ selection: { chosen, leftOut, tie } }: Pick<PreviewSectionProps, 'selection'>) {
  const styles = useStyles();
  const words = usePageWords();
  const { list } = useMessages();
  const groups = [[words.provisionalIn, chosen], [words.provisionalTied, tie?.decided === false ? tie.entries : []], [words.provisionalOut, leftOut]] as const;
  const notes = groups.map(([sentence, rows]) => [sentence, rows.filter(({ provisional }) => provisional)] as const).filter(([, rows]) => rows.length > 0);
  if (notes.length === 0) return null;
  const say = (sentence: string, rows: readonly RankingRow[]): string => {
    const teams = rows.slice(0, NAMED).map(({ team }) => team).join(list);
    return fill(sentence, { count: rows.length, teams: rows.length > NAMED ? fill(words.andMore, { teams }) : teams });
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {notes.map(([sentence, rows]) => <p key={sentence} className={styles.line}>{say(sentence, rows)}</p>)}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Returns who would be next and by how much it missed, or nothing where nobody is left out. */
function belowLine({ chosen, leftOut }: Selection<RankingRow>, decimals: number, words: RecommendPageWords): string {
  const [next] = leftOut;
  const last = chosen.at(-1);
  if (next === undefined || last === undefined) return '';
  if (next.average === null || last.average === null) return fill(words.belowRank, { team: next.team, rank: next.rank ?? '' });
  const average = withDecimals(next.average, decimals);
  const gap = withDecimals(last.average, decimals).units - average.units;
  if (gap < 0n) return fill(words.belowRank, { team: next.team, rank: next.rank ?? '' });
  return fill(gap === 0n ? words.belowTied : words.below, { team: next.team, average: formatPublished(average), gap: formatPublished({ units: gap, decimals }) });
}
