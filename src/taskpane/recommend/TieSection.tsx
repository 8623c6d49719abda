import { Body1, Caption1, Checkbox, Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { fill } from '../../locales/fill';
import type { DecisionForm } from '../../review/selectionForm';
import { formatPublished } from '../../scoring/published';
import { withDecimals } from '../../scoring/readPublished';
import type { LineTie, TieDecision } from '../../scoring/selectTop';
import type { RankingRow } from '../../sheets/recognise/rankingRow';
import { Section } from '../parts/Section';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusMedium },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  entry: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
  limit: { margin: 0, display: 'flex', columnGap: tokens.spacingHorizontalXS },
  over: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: '16px' },
  choice: { paddingLeft: tokens.spacingHorizontalS, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface TieSectionProps {
  readonly tie: LineTie<RankingRow>;
  /** How many entries are on the list before the tied ones. */
  readonly above: number;
  readonly form: DecisionForm;
  readonly decimals: number;
  readonly onChange: (form: DecisionForm) => void;
}

/** Entries of one rank for which there are too few places, and the decision about them: nobody is chosen until a person says so. */
export function TieSection({ tie: { rank, entries, places }, above, form, decimals, onChange }: TieSectionProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { kind } = form;
  return (
    <Section title={words.tie}>
      <div className={styles.box}>
        <Body1 as="p" block className={styles.text}>{fill(words.tieText, { rank, tied: entries.length, places })}</Body1>
        {kind !== 'choose' && (
          <ul className={styles.list} aria-label={words.tied}>
            {entries.map((entry) => <li key={entry.cells.team}><TiedEntry entry={entry} decimals={decimals} /></li>)}
          </ul>
        )}
        <RadioGroup value={kind ?? ''} aria-label={words.tie} onChange={(_, { value }) => { onChange({ ...form, kind: value as TieDecision['kind'] }); }}>
          <Radio value="include" label={fill(words.include, { count: above + entries.length })} />
          <Radio value="exclude" label={fill(words.exclude, { count: above })} />
          <Radio value="choose" label={words.choose} />
        </RadioGroup>
        {kind === 'choose' && <Choice entries={entries} places={places} form={form} decimals={decimals} onChange={onChange} />}
      </div>
    </Section>
  );
}

function TiedEntry({ entry: { team, enterprise, average }, decimals }: { readonly entry: RankingRow; readonly decimals: number }) {
  const styles = useStyles();
  const details = [enterprise, average === null ? '' : formatPublished(withDecimals(average, decimals))].filter((text) => text !== '');
  return (
    <span className={styles.entry}>
      <span>{team}</span>
      <Caption1 className={styles.hint}>{details.join(' · ')}</Caption1>
    </span>
  );
}

type ChoiceProps = Pick<TieSectionProps, 'form' | 'decimals' | 'onChange'> & Pick<LineTie<RankingRow>, 'entries' | 'places'>;

function Choice({ entries, places, form, decimals, onChange }: ChoiceProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { chosen, reason } = form;
  const limit = useId();
  const count = chosen.length;
  const isOver = count > places;
  const toggle = (key: string, on: boolean): void => { onChange({ ...form, chosen: on ? [...chosen, key] : chosen.filter((other) => other !== key) }); };
  return (
    <div className={styles.choice}>
      <div role="group" aria-label={words.tied} aria-describedby={limit}>
        {entries.map((entry) => (
          <div key={entry.cells.team}>
            <Checkbox checked={chosen.includes(entry.key)} label={<TiedEntry entry={entry} decimals={decimals} />} onChange={(_, { checked }) => { toggle(entry.key, checked === true); }} />
          </div>
        ))}
      </div>
      <Caption1 as="p" block id={limit} aria-live="polite" className={mergeClasses(styles.limit, isOver ? styles.over : styles.hint)}>
        {isOver && <ErrorCircleRegular className={styles.icon} aria-hidden />}
        {isOver ? fill(words.tooMany, { places, count, over: count - places }) : fill(words.chooseHint, { places, count })}
      </Caption1>
      <Field label={words.reason} required hint={reason.trim() === '' ? words.reasonNeeded : null}>
        <Input value={reason} placeholder={words.reasonExample} maxLength={200} autoComplete="off" onChange={(_, { value }) => { onChange({ ...form, reason: value }); }} />
      </Field>
    </div>
  );
}
