import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { describeFinding } from '../../locales/describeFinding';
import type { Finding } from '../../scoring/finding';
import { useMessages } from '../messagesContext';
import { FindingDecision } from './decisions/FindingDecision';
import { Place } from './Place';

const useStyles = makeStyles({
  text: { margin: 0 },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px', lineHeight: 1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, notice: InfoRegular };

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether to say whose it is; not where it stands below the reviewer's name. */
  readonly named: boolean;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** One thing to look at: what it is, where it stands, and what to do. */
export function FindingItem({ finding, named, goTo, thisWorkbook }: FindingItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { severity, reviewer, team, file, sheet, cell } = finding;
  const { title, text } = describeFinding(finding, messages);
  const Icon = ICONS[severity];
  return (
    <div className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={messages.severities[severity]} role="img" />
      <div>
        <span className={styles.title}>{[title, named ? reviewer : undefined, team].filter((part) => part !== undefined).join(' · ')}</span>
        <Place file={file} sheet={sheet} cell={cell} goTo={goTo} thisWorkbook={thisWorkbook} />
        <Body1 as="p" block className={styles.text}>{text}</Body1>
        <FindingDecision finding={finding} />
      </div>
    </div>
  );
}
