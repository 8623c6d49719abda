import { Body1, Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { describeFinding } from '../locales/describeFinding';
import { fill } from '../locales/fill';
import { SEVERITIES, type Finding, type Severity } from '../scoring/finding';
import { sortFindings } from '../sheets/compose/findingsSheet';
import { useMessages } from './messagesContext';
import { Section } from './Section';

const AT_FIRST = 10;

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  place: { display: 'block', minHeight: '24px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  cell: { display: 'block', minHeight: '24px', overflowWrap: 'anywhere' },
  icon: { fontSize: '20px', lineHeight: 1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
  fine: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center', color: tokens.colorStatusSuccessForeground1 },
  more: { alignSelf: 'flex-start' },
});

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, notice: InfoRegular };

interface FindingsSectionProps {
  readonly findings: readonly Finding[];
  readonly goTo: (sheet: string, address?: string) => void;
}

/** What a person must look at, errors first, each with the way to its cell. */
export function FindingsSection({ findings, goTo }: FindingsSectionProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const [shown, setShown] = useState(AT_FIRST);
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]));
  const rest = Math.min(AT_FIRST, findings.length - shown);
  return (
    <Section title={pane.findings}>
      {findings.length === 0 ? (
        <Body1 className={styles.fine}><CheckmarkCircleRegular className={styles.icon} aria-hidden />{pane.noFindings}</Body1>
      ) : (
        <Body1 as="p" block className={styles.text}>{fill(pane.findingCounts, counts)}</Body1>
      )}
      <ul className={styles.list}>
        {sortFindings(findings).slice(0, shown).map((finding, index) => <FindingItem key={index} finding={finding} goTo={goTo} />)}
      </ul>
      {rest > 0 && <Button className={styles.more} appearance="subtle" onClick={() => { setShown(shown + AT_FIRST); }}>{fill(pane.showMore, { count: rest })}</Button>}
    </Section>
  );
}

function FindingItem({ finding, goTo }: { readonly finding: Finding; readonly goTo: FindingsSectionProps['goTo'] }) {
  const styles = useStyles();
  const messages = useMessages();
  const { title, text } = describeFinding(finding, messages);
  const Icon = ICONS[finding.severity];
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, severityStyle(finding.severity, styles))} aria-label={messages.severities[finding.severity]} role="img" />
      <div>
        <span className={styles.title}>{[title, finding.reviewer, finding.team].filter((part) => part !== undefined).join(' · ')}</span>
        <Place finding={finding} goTo={goTo} />
        <Body1 as="p" block className={styles.text}>{text}</Body1>
      </div>
    </li>
  );
}

function severityStyle(severity: Severity, styles: ReturnType<typeof useStyles>): string {
  return styles[severity];
}

/** A cell of this workbook is a link; a cell of a file is named. */
function Place({ finding: { file, sheet, cell }, goTo }: { readonly finding: Finding; readonly goTo: FindingsSectionProps['goTo'] }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const place = [sheet, cell].filter((part) => part !== undefined).join('!');
  if (file === undefined) return null;
  if (file !== pane.thisWorkbook) return <Caption1 className={styles.place}>{fill(pane.inFile, { file })}{place === '' ? '' : ` ${place}`}</Caption1>;
  if (sheet === undefined) return null;
  return <Link as="button" className={styles.cell} aria-label={fill(pane.goToCell, { place })} onClick={() => { goTo(sheet, cell); }}>{place}</Link>;
}
