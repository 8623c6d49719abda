import { Badge, Body1, Button, Caption1, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { fill } from '../../../locales/fill';
import { compareRules, type ComparedEntry, type ComparedPlace } from '../../../scoring/compareRules';
import { gatherReview } from '../../../scoring/gatherReview';
import type { Method } from '../../../scoring/method';
import { formatPublished } from '../../../scoring/published';
import type { Template } from '../../../scoring/template';
import type { DecidedScores } from '../../../review/decideReview';
import { useShowMore } from '../../parts/useShowMore';
import { useReviewWords } from '../useReviewWords';
import { candidateRules } from './candidateRules';
import { useRuleWords } from './useRuleWords';

const SIZE = { atFirst: 10, step: 20 };

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  field: { maxWidth: '120px' },
  region: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  head: { minWidth: '56px', padding: tokens.spacingHorizontalXS, textAlign: 'center', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  name: { position: 'sticky', left: 0, minWidth: '104px', maxWidth: '136px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: tokens.spacingVerticalXS, textAlign: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  rank: { display: 'block', fontSize: tokens.fontSizeBase300 },
  other: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
  more: { alignSelf: 'flex-start' },
});

interface WhatIfProps {
  readonly decided: DecidedScores;
  readonly template: Template;
  readonly method: Method;
}

/** The ranks of the same scores by each rule that might be chosen, those that the choice decides first. */
export default function WhatIf({ decided, template, method }: WhatIfProps) {
  const styles = useStyles();
  const words = useRuleWords();
  const { methods } = useReviewWords();
  const gathered = useMemo(() => gatherReview(decided.scoreSheets, template, decided.apart), [decided, template]);
  const [typed, setTyped] = useState(() => String(Math.max(1, Math.round(gathered.entries.length / 3))));
  const places = useDeferredValue(Number(typed.normalize('NFKC').trim()));
  const rules = useMemo(() => candidateRules(method, gathered.entries.some(({ ballots }) => ballots.length < gathered.reviewers.length)), [method, gathered]);
  const comparison = useMemo(() => compareRules(gathered, rules.map((rule) => rule.method), Number.isInteger(places) && places > 0 ? places : undefined), [gathered, rules, places]);
  const { entries } = comparison;
  const sorted = useMemo(() => [...entries].sort((a, b) => weight(b) - weight(a)), [entries]);
  const moves = entries.filter((entry) => entry.moves).length;
  const crosses = entries.filter((entry) => entry.crosses).length;
  const { shown, next, showNext, container } = useShowMore<HTMLTableSectionElement>(sorted.length, SIZE);
  return (
    <div className={styles.part}>
      <Caption1 as="p" block className={styles.hint}>{words.whatIfHint}</Caption1>
      <Field className={styles.field} label={words.places}>
        <Input type="text" inputMode="numeric" value={typed} onChange={(_, { value }) => { setTyped(value); }} />
      </Field>
      <div aria-live="polite"><Body1 as="p" block className={styles.text}>{moves === 0 ? words.same : fill(words.counts, { moves, crosses })}</Body1></div>
      <div className={styles.region} role="region" aria-label={words.whatIf} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>{words.entry}</th>
              {rules.map(({ key }, index) => <th key={key} scope="col" className={styles.head}>{index === 0 ? `${words.now}\n${methods[key]}` : methods[key]}</th>)}
            </tr>
          </thead>
          <tbody ref={container}>{sorted.slice(0, shown).map((entry) => <Row key={`${entry.team}\n${entry.enterprise}`} entry={entry} />)}</tbody>
        </table>
      </div>
      {next > 0 && <Button className={styles.more} appearance="subtle" onClick={showNext}>{fill(words.more20, { count: next })}</Button>}
    </div>
  );
}

/** What the line decides first, then what moves, then the others in rank order. */
function weight({ crosses, moves }: ComparedEntry): number {
  return (crosses ? 2 : 0) + (moves ? 1 : 0);
}

function Row({ entry: { team, places, crosses, moves } }: { readonly entry: ComparedEntry }) {
  const styles = useStyles();
  const words = useRuleWords();
  const [own] = places;
  return (
    <tr tabIndex={-1}>
      <th scope="row" className={styles.name}>
        {team}
        {crosses ? <> <Badge appearance="tint" color="warning">{words.crosses}</Badge></> : moves && <> <Badge appearance="outline" color="informative">{words.moves}</Badge></>}
      </th>
      {places.map((place, index) => <td key={index} className={styles.cell}><Place place={place} isOther={place.rank !== own!.rank} /></td>)}
    </tr>
  );
}

function Place({ place: { rank, average }, isOther }: { readonly place: ComparedPlace; readonly isOther: boolean }) {
  const styles = useStyles();
  const words = useRuleWords();
  return (
    <>
      <span className={mergeClasses(styles.rank, isOther && styles.other)}>{rank ?? words.none}</span>
      <span className={styles.hint}>{average === null ? words.none : formatPublished(average)}</span>
    </>
  );
}
