import { Badge, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPublished } from '../../scoring/published';
import { withDecimals } from '../../scoring/readPublished';
import { NO_RANK } from '../../sheets/compose/resultText';
import type { RankingRow } from '../../sheets/recognise/rankingRow';
import { useMessages } from '../messagesContext';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  cell: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  rank: { width: '36px', paddingRight: tokens.spacingHorizontalM, textAlign: 'right' },
  average: { paddingLeft: tokens.spacingHorizontalM, textAlign: 'right' },
  names: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  team: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface PreviewTableProps {
  readonly rows: readonly RankingRow[];
  /** Ranks that several entries have. */
  readonly shared: ReadonlySet<number>;
  readonly decimals: number;
}

/** Entries with their ranks and averages. */
export function PreviewTable({ rows, shared, decimals }: PreviewTableProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { columns } = useMessages();
  return (
    <table className={styles.table} aria-label={words.preview}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.rank)}>{columns.rank}</th>
          <th scope="col" className={styles.head}>{words.entry}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.average)}>{columns.average}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, rank, team, enterprise, average, provisional }) => (
          <tr key={cells.team}>
            <td className={mergeClasses(styles.cell, styles.rank)}>{rank}</td>
            <td className={styles.cell}>
              <span className={styles.names}>
                <span className={styles.team}>
                  {team}
                  {rank !== null && shared.has(rank) && <Badge appearance="outline" color="informative">{words.tiedBadge}</Badge>}
                  {provisional && <Badge appearance="tint" color="warning">{words.provisionalBadge}</Badge>}
                </span>
                {enterprise !== '' && <Caption1 className={styles.hint}>{enterprise}</Caption1>}
              </span>
            </td>
            <td className={mergeClasses(styles.cell, styles.average)}>{average === null ? NO_RANK : formatPublished(withDecimals(average, decimals))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
