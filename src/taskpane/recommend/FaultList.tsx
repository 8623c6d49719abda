import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fill } from '../../locales/fill';
import { isFatal, type RankingFault } from '../../sheets/recognise/rankingFaults';
import { useMessages } from '../messagesContext';
import { PlaceLink } from '../parts/PlaceLink';
import { usePageWords } from './usePageWords';

const AT_FIRST = 5;

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { fontSize: '20px', lineHeight: 1, color: tokens.colorStatusWarningForeground1 },
  fatal: { fontSize: '20px', lineHeight: 1, color: tokens.colorStatusDangerForeground1 },
  more: { alignSelf: 'flex-start' },
});

interface FaultListProps {
  readonly sheet: string;
  readonly faults: readonly RankingFault[];
  readonly goTo: (sheet: string, address?: string) => void;
}

/** What is wrong with a ranking of somebody else's, each fault with the way to its cell; what stops the list comes first. */
export function FaultList({ sheet, faults, goTo }: FaultListProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { severities } = useMessages();
  const [shown, setShown] = useState(AT_FIRST);
  const sorted = [...faults].sort((a, b) => Number(isFatal(b)) - Number(isFatal(a)));
  const rest = Math.min(AT_FIRST, faults.length - shown);
  return (
    <div className={styles.box}>
      <p className={styles.title}>{fill(words.faults, { count: faults.length })}</p>
      <Caption1 as="p" block className={styles.hint}>{words.faultsHint}</Caption1>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((fault) => {
          const Icon = isFatal(fault) ? ErrorCircleRegular : WarningRegular;
          const { code, cell, team, found, other, expected } = fault;
          return (
            <li key={`${cell} ${code}`} className={styles.item}>
              <Icon className={isFatal(fault) ? styles.fatal : styles.icon} role="img" aria-label={isFatal(fault) ? severities.error : severities.warning} />
              <span><PlaceLink sheet={sheet} cell={cell} goTo={goTo} /> {team !== '' && team + words.colon}{fill(words.fault[code], { found, other, expected })}</span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <Button className={styles.more} appearance="subtle" onClick={() => { setShown(shown + AT_FIRST); }}>{fill(words.showMore, { count: rest })}</Button>}
    </div>
  );
}
