import { Caption1, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../locales/fill';
import type { RecommendPageWords } from '../../locales/recommendPageWords';
import { plain, readRuleForm, type RuleForm } from '../../review/selectionForm';
import type { RankingSource } from '../../review/readRankingSheets';
import { formatPublished } from '../../scoring/published';
import { comparePublished, withDecimals } from '../../scoring/readPublished';
import type { Selection, SelectionRule } from '../../scoring/selectTop';
import type { RankingRow } from '../../sheets/recognise/rankingRow';
import { Section } from '../parts/Section';
import { usePageWords } from './usePageWords';

const KINDS = ['count', 'share', 'cutoff'] as const;

const useStyles = makeStyles({
  value: { width: '144px', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface RuleSectionProps {
  readonly form: RuleForm;
  readonly source: RankingSource;
  /** `undefined` while what is entered is no rule. */
  readonly selection: Selection<RankingRow> | undefined;
  readonly onChange: (form: RuleForm) => void;
}

/** How many entries the list takes. */
export function RuleSection({ form, source, selection, onChange }: RuleSectionProps) {
  const styles = useStyles();
  const words = usePageWords();
  const composing = useRef(false);
  const { kind, texts } = form;
  const text = texts[kind];
  const isWrong = plain(text) !== '' && readRuleForm(form) === undefined;
  const put = (value: string): void => { onChange({ kind, texts: { ...texts, [kind]: value } }); };
  const tidy = (): void => { if (!composing.current && plain(text) !== text) put(plain(text)); };
  return (
    <Section title={words.rule}>
      <RadioGroup value={kind} aria-label={words.rule} onChange={(_, { value }) => { onChange({ kind: value as RuleForm['kind'], texts }); }}>
        {KINDS.map((name) => <Radio key={name} value={name} label={words.rules[name]} />)}
      </RadioGroup>
      <Field key={kind} label={words.values[kind]} validationState={isWrong ? 'error' : 'none'} validationMessage={isWrong ? fill(words.wrong[kind], { found: text.trim() }) : null}>
        <Input
          className={styles.value}
          value={text}
          inputMode={kind === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          contentAfter={words.units[kind]}
          onChange={(_, { value }) => { put(value); }}
          onCompositionStart={() => { composing.current = true; }}
          onCompositionEnd={() => { composing.current = false; }}
          onBlur={tidy}
        />
      </Field>
      <Caption1 as="p" block className={styles.hint} aria-live="polite">{selection === undefined ? (isWrong ? '' : words.empty[kind]) : outcome(readRuleForm(form), plain(text), source, selection, words)}</Caption1>
    </Section>
  );
}

/** Returns what the rule comes to, so that nobody counts. */
function outcome(rule: SelectionRule | undefined, value: string, { rows, decimals }: RankingSource, { places, chosen }: Selection<RankingRow>, words: RecommendPageWords): string {
  const ranked = rows.filter(({ rank }) => rank !== null).length;
  if (rule?.kind === 'count' && rule.count > ranked) return fill(words.allOf, { ranked });
  if (rule?.kind !== 'cutoff') return fill(words.places[rule?.kind ?? 'count'], { ranked, places });
  if (chosen.length > 0) return fill(words.places.cutoff, { value, places });
  const [highest] = rows.flatMap(({ average, rank }) => (average === null || rank === null ? [] : [average])).sort((a, b) => comparePublished(b, a));
  return fill(words.nobody, { value, highest: highest === undefined ? '' : formatPublished(withDecimals(highest, decimals)) });
}
