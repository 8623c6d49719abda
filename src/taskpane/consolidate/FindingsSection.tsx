import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { memo, useMemo } from 'react';
import { fill } from '../../locales/fill';
import { findingsByReviewer, groupFindings, type FindingGroup } from '../../review/groupFindings';
import { SEVERITIES, type Finding } from '../../scoring/finding';
import { Disclosure } from '../parts/Disclosure';
import { GrowingList } from '../parts/GrowingList';
import { Section } from '../parts/Section';
import { FindingItem } from './FindingItem';
import { ReviewerFindingsBlock } from './ReviewerFindingsBlock';
import { useReviewWords } from './useReviewWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  fine: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground1 },
  title: { display: 'inline', margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalS },
});

interface FindingsSectionProps {
  readonly findings: readonly Finding[];
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** What a person must look at, by what is to be done about it, each with the way to its cell. */
export const FindingsSection = memo(function FindingsSection({ findings, goTo, thisWorkbook }: FindingsSectionProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]));
  return (
    <Section title={words.findings}>
      {findings.length === 0 ? (
        <Body1 className={styles.fine}><CheckmarkCircleRegular className={styles.icon} aria-hidden />{words.noFindings}</Body1>
      ) : (
        <Body1 as="p" block className={styles.text}>{fill(words.findingCounts, counts)}</Body1>
      )}
      {groups.map((group) => <Group key={group.name} group={group} goTo={goTo} thisWorkbook={thisWorkbook} />)}
    </Section>
  );
});

interface GroupProps extends Omit<FindingsSectionProps, 'findings'> {
  readonly group: FindingGroup;
}

/** What the rules have settled is there for the record only. */
function Group({ group: { name, findings }, goTo, thisWorkbook }: GroupProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { title, advice } = words.groups[name];
  const heading = (
    <>
      <h3 className={styles.title}>{title}</h3> <Caption1 className={styles.count}>{fill(words.groupCount, { count: findings.length })}</Caption1>
    </>
  );
  return (
    <Disclosure summary={heading} open={name !== 'settled'}>
      <div className={styles.group}>
        <Caption1 as="p" block className={styles.hint}>{advice}</Caption1>
        {name === 'correct' ? (
          <GrowingList items={findingsByReviewer(findings)} label={title} itemKey={({ reviewer }) => reviewer} spacing="wide" moreLabel={(count) => fill(words.moreReviewers, { count })}>
            {(own) => <ReviewerFindingsBlock own={own} goTo={goTo} thisWorkbook={thisWorkbook} />}
          </GrowingList>
        ) : (
          <GrowingList items={findings} label={title} moreLabel={(count) => fill(words.moreFindings, { count })}>
            {(finding) => <FindingItem finding={finding} named goTo={goTo} thisWorkbook={thisWorkbook} />}
          </GrowingList>
        )}
      </div>
    </Disclosure>
  );
}
