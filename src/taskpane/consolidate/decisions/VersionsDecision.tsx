import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fill } from '../../../locales/fill';
import { compareVersions } from '../../../review/compareVersions';
import { useLocale, useMessages } from '../../messagesContext';
import { Disclosure } from '../../parts/Disclosure';
import type { Deciding } from './decisionsContext';
import type { Proposal } from './proposal';
import { sheetOf, type SheetPlace } from './sheetOf';
import { useDecisionsWords } from './useDecisionsWords';
import { VersionTable } from './VersionTable';

const useStyles = makeStyles({
  versions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  version: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

interface VersionsDecisionProps {
  readonly proposal: Extract<Proposal, { kind: 'versions' }>;
  readonly deciding: Deciding;
}

/** Two contradicting sheets of one reviewer, cell by cell, and the choice which of them counts. */
export function VersionsDecision({ proposal: { reviewer, first, second }, deciding }: VersionsDecisionProps) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const messages = useMessages();
  const { sheets, template, modifiedAt, decide } = deciding;
  const [one, other] = [sheetOf(sheets, reviewer, first), sheetOf(sheets, reviewer, second)];
  const comparison = useMemo(() => (one === undefined || other === undefined ? undefined : compareVersions(one, other, template, messages)), [one, other, template, messages]);
  if (comparison === undefined) return null;
  const { different, same, onlyFirst, onlySecond } = comparison;
  const choose = (place: SheetPlace): void => { decide({ kind: 'version', reviewer, ...place }); };
  return (
    <div className={styles.versions}>
      <Version number={words.numbers.first} place={first} modified={modifiedAt(first.file)} onChoose={choose} />
      <Version number={words.numbers.second} place={second} modified={modifiedAt(second.file)} onChoose={choose} />
      <Disclosure summary={words.versions}>
        <div className={styles.versions}>
          <Body1 as="p" block className={styles.text}>{fill(words.counts, { different, same })}</Body1>
          {onlyFirst + onlySecond > 0 && <Body1 as="p" block className={styles.text}>{fill(words.onlyIn, { first: onlyFirst, second: onlySecond })}</Body1>}
          <VersionTable reviewer={reviewer} cells={comparison.cells.filter(({ isSame }) => !isSame)} />
        </div>
      </Disclosure>
    </div>
  );
}

interface VersionProps {
  readonly number: string;
  readonly place: SheetPlace;
  readonly modified: number | undefined;
  readonly onChoose: (place: SheetPlace) => void;
}

/** When a file was saved says which is newer as a rule, and no more: it is told and decides nothing. */
function Version({ number, place, modified, onChoose }: VersionProps) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const locale = useLocale();
  return (
    <div className={styles.version}>
      <span>{fill(words.version, { number, ...place })}</span>
      {modified !== undefined && <Caption1 className={styles.hint}>{fill(words.modified, { time: timeText(modified, locale) })}</Caption1>}
      <Button className={styles.button} size="small" aria-label={fill(words.useThisName, { ...place })} onClick={() => { onChoose(place); }}>{words.useThis}</Button>
    </div>
  );
}

function timeText(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
