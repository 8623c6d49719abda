import { Badge, Button, Caption1, makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../locales/fill';
import { formatPublished } from '../scoring/published';
import type { RankedEntry, Ranking } from '../scoring/ranking';
import { NO_RANK } from '../sheets/compose/resultText';
import { useMessages } from './messagesContext';
import { Section } from './Section';

const AT_FIRST = 10;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  rank: { width: '52px' },
  average: { width: '72px', textAlign: 'right' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  names: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

/** The ranking as it would be written. */
export function RankingPreview({ ranking: { entries } }: { readonly ranking: Ranking }) {
  const styles = useStyles();
  const { pane, columns } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, AT_FIRST);
  return (
    <Section title={pane.preview}>
      <Caption1 as="p" block className={styles.hint}>{fill(shown.length === entries.length ? pane.previewAll : pane.previewCaption, { entries: entries.length, shown: shown.length })}</Caption1>
      <Table size="small" aria-label={pane.preview}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.rank}>{columns.rank}</TableHeaderCell>
            <TableHeaderCell>{columns.team}</TableHeaderCell>
            <TableHeaderCell className={styles.average}>{columns.average}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>{shown.map((entry) => <EntryRow key={`${entry.team}\n${entry.enterprise}`} entry={entry} />)}</TableBody>
      </Table>
      {shown.length < entries.length && <Button className={styles.more} appearance="subtle" onClick={() => { setAll(true); }}>{fill(pane.showAll, { entries: entries.length })}</Button>}
    </Section>
  );
}

function EntryRow({ entry: { rank, team, enterprise, average, provisional } }: { readonly entry: RankedEntry }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <TableRow>
      <TableCell className={styles.rank}>{rank ?? NO_RANK}</TableCell>
      <TableCell>
        <span className={styles.names}>
          <span>{team}{provisional && <> <Badge appearance="tint" color="warning">{pane.provisional}</Badge></>}</span>
          <Caption1 className={styles.hint}>{enterprise}</Caption1>
        </span>
      </TableCell>
      <TableCell className={styles.number}>{average === null ? NO_RANK : formatPublished(average)}</TableCell>
    </TableRow>
  );
}
