import { Body1, Caption1, makeStyles, Select, Subtitle1, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { fill } from '../../locales/fill';
import type { EntryStatus } from '../../review/score/entryStatus';
import type { ScoreRow } from '../../scoring/scoreSheet';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  position: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  name: { margin: 0, overflowWrap: 'anywhere' },
  enterprise: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface EntryNavProps {
  readonly rows: readonly ScoreRow[];
  readonly statuses: readonly EntryStatus[];
  readonly entry: number;
  readonly onOpen: (entry: number) => void;
}

/** Which entry is shown, and the way to any other. */
export function EntryNav({ rows, statuses, entry, onOpen }: EntryNavProps) {
  const styles = useStyles();
  const words = usePageWords();
  const id = useId();
  const { team, enterprise } = rows[entry]!;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <Caption1 id={id} className={styles.position}>{fill(words.position, { number: entry + 1, count: rows.length })}</Caption1>
        <Select aria-label={words.jump} value={entry} onChange={(_, { value }) => { onOpen(Number(value)); }}>
          <Options rows={rows} statuses={statuses} />
        </Select>
      </div>
      <Subtitle1 as="h2" block className={styles.name}>{team}</Subtitle1>
      {enterprise !== '' && <Body1 as="p" block className={styles.enterprise}>{enterprise}</Body1>}
    </div>
  );
}

/** A thousand entries are drawn again only when one of them changed. */
const Options = memo(function Options({ rows, statuses }: Pick<EntryNavProps, 'rows' | 'statuses'>) {
  const words = usePageWords();
  return rows.map(({ team }, index) => <option key={index} value={index}>{fill(words.option, { number: index + 1, team, status: words.status[statuses[index]!] })}</option>);
});
