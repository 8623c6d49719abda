import { Caption1, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { RANK_ON, TRIM_FROM, type Method, type RankOn } from '../../scoring/method';
import { methodKey, type MethodKey } from '../../sheets/compose/averageWords';
import { Section } from '../parts/Section';
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
  choice: { display: 'flex', flexDirection: 'column' },
});

interface MethodSectionProps {
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** How averages are taken, and on which of them the ranks. */
export function MethodSection({ method, onChange }: MethodSectionProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const chosen = methodKey(method);
  // Results in the workbook may have been written with more.
  const decimals = DECIMALS.includes(method.decimals) ? DECIMALS : [...DECIMALS, method.decimals];
  return (
    <Section title={words.method}>
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
      <Caption1 as="p" block className={styles.hint}>{fill(words.methodText[chosen], { from: TRIM_FROM })}</Caption1>
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
    </Section>
  );
}
