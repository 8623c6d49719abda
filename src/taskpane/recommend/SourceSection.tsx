import { Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { fill } from '../../locales/fill';
import type { RankingSource } from '../../review/readRankingSheets';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { FaultList } from './FaultList';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  // Browsers give a list the width of its longest choice.
  list: { minWidth: 0, '& select': { minWidth: 0 } },
  summary: { minHeight: '24px', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall } },
  names: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface SourceSectionProps {
  readonly sources: readonly RankingSource[];
  readonly source: RankingSource;
  readonly reading: boolean;
  readonly onRead: () => void;
  readonly onChoose: (sheet: string) => void;
  readonly goTo: (sheet: string, address?: string) => void;
}

/** Which ranking the list is taken from, what is wrong with it, and who is not considered. */
export function SourceSection({ sources, source, reading, onRead, onChoose, goTo }: SourceSectionProps) {
  const styles = useStyles();
  const words = usePageWords();
  const ranked = source.rows.filter(({ rank }) => rank !== null).length;
  return (
    <Section title={words.source} action={<Button appearance="subtle" icon={<ArrowSyncRegular />} disabled={reading} onClick={onRead}>{words.readAgain}</Button>}>
      {sources.length > 1 && (
        <Field label={words.ranking}>
          <Select className={styles.list} value={source.sheet} onChange={(_, { value }) => { onChoose(value); }}>
            {sources.map(({ sheet }) => <option key={sheet} value={sheet}>{sheet}</option>)}
          </Select>
        </Field>
      )}
      <Body1 as="p" block className={styles.text}><PlaceLink sheet={source.sheet} cell={undefined} goTo={goTo} /> {fill(words.found, { entries: source.rows.length, ranked })}</Body1>
      <Caption1 as="p" block className={styles.hint}>{source.own ? fill(words.live, { sheet: source.sheet }) : words.fixed}</Caption1>
      {source.faults.length > 0 && <FaultList key={source.sheet} sheet={source.sheet} faults={source.faults} goTo={goTo} />}
      {ranked < source.rows.length && (
        <details>
          <summary className={styles.summary}>{fill(words.unranked, { count: source.rows.length - ranked })}</summary>
          <ul className={styles.names}>
            {source.rows.filter(({ rank }) => rank === null).map(({ team, enterprise, cells }) => <li key={cells.team}>{[team, enterprise].filter((name) => name !== '').join(' · ')}</li>)}
          </ul>
        </details>
      )}
    </Section>
  );
}
