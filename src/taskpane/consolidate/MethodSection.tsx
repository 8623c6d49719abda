import { Caption1, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../locales/fill';
import { RANK_ON, TRIM_FROM, type Method, type RankOn } from '../../scoring/method';
import type { Dimension } from '../../scoring/template';
import { averageValues, averageWords, methodKey, type MethodKey } from '../../sheets/compose/averageWords';
import { useMessages } from '../messagesContext';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { FinerPoints } from './rules/FinerPoints';
import { useRuleWords } from './rules/useRuleWords';
import { useReviewWords } from './useReviewWords';

type Choice = MethodKey;

const CHOICES: Readonly<Record<Choice, Pick<Method, 'name' | 'trimScope'>>> = {
  mean: { name: 'mean', trimScope: 'total' },
  trimmedTotal: { name: 'trimmed', trimScope: 'total' },
  trimmedDimension: { name: 'trimmed', trimScope: 'dimension' },
  median: { name: 'median', trimScope: 'total' },
  standardScore: { name: 'standard-score', trimScope: 'total' },
  calibrated: { name: 'calibrated', trimScope: 'total' },
};

/** As many as results are published with. */
const DECIMALS = [0, 1, 2, 3, 4];

const useStyles = makeStyles({
  // Browsers give a list the width of its longest choice.
  list: { minWidth: 0, '& select': { minWidth: 0 } },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', columnGap: tokens.spacingHorizontalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  rule: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  choice: { display: 'flex', flexDirection: 'column' },
});

interface MethodSectionProps {
  readonly method: Method;
  readonly dimensions: readonly Dimension[];
  /** The rule is locked, so that nothing can be chosen. */
  readonly locked: boolean;
  readonly onChange: (method: Method) => void;
  /** What there is to know and to do about the rule as a whole. */
  readonly children?: ReactNode;
}

/** How averages are taken, on which of them the ranks, and what else belongs to the rule. */
export function MethodSection({ method, dimensions, locked, onChange, children }: MethodSectionProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const rules = useRuleWords();
  const chosen = methodKey(method);
  // Results in the workbook may have been written with more.
  const decimals = DECIMALS.includes(method.decimals) ? DECIMALS : [...DECIMALS, method.decimals];
  return (
    <Section title={words.method}>
      <fieldset disabled={locked} className={styles.rule} aria-label={words.method}>
        <div className={styles.fields}>
          <Field label={words.averageBy}>
            <Select className={styles.list} value={chosen} onChange={(_, { value }) => { onChange({ ...method, ...CHOICES[value as Choice] }); }}>
              {(Object.keys(CHOICES) as Choice[]).map((choice) => <option key={choice} value={choice}>{words.methods[choice]}</option>)}
            </Select>
          </Field>
          <Field label={words.decimals}>
            <Select className={styles.list} value={String(method.decimals)} onChange={(_, { value }) => { onChange({ ...method, decimals: Number(value) }); }}>
              {decimals.map((count) => <option key={count} value={count}>{count}</option>)}
            </Select>
          </Field>
        </div>
        <Caption1 as="p" block className={styles.hint}><MethodText method={method} /></Caption1>
        <Field label={words.rankOn}>
          <RadioGroup value={method.rankOn} onChange={(_, { value }) => { onChange({ ...method, rankOn: value as RankOn }); }}>
            {RANK_ON.map((rankOn) => (
              <Radio
                key={rankOn}
                value={rankOn}
                label={<span className={styles.choice}>{words.rankOnChoices[rankOn]}<Caption1 className={styles.hint}>{words.rankOnText[rankOn]}</Caption1></span>}
              />
            ))}
          </RadioGroup>
        </Field>
        <Disclosure summary={rules.more} open={hasFinerPoints(method)}><FinerPoints method={method} dimensions={dimensions} onChange={onChange} /></Disclosure>
      </fieldset>
      {children}
    </Section>
  );
}

function hasFinerPoints({ drop = 1, rounding = 'half-away', tieBreaks = [] }: Method): boolean {
  return drop > 1 || rounding !== 'half-away' || tieBreaks.length > 0;
}

function MethodText({ method }: { readonly method: Method }) {
  const words = useReviewWords();
  const messages = useMessages();
  const sentence = averageWords(method);
  if (sentence === 'trimmedTotalEach' || sentence === 'trimmedDimensionEach') return fill(messages.method[sentence], averageValues(method, messages));
  return fill(words.methodText[sentence], { from: TRIM_FROM });
}
