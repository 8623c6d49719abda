import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Messages } from '../locales/messages';
import type { Method } from '../scoring/method';
import { useMessages } from './messagesContext';
import { Section } from './Section';

type Choice = keyof Messages['pane']['methods'];

const CHOICES: Readonly<Record<Choice, Pick<Method, 'name' | 'trimScope'>>> = {
  mean: { name: 'mean', trimScope: 'total' },
  trimmedTotal: { name: 'trimmed', trimScope: 'total' },
  trimmedDimension: { name: 'trimmed', trimScope: 'dimension' },
  median: { name: 'median', trimScope: 'total' },
};

/** As many as results are published with. */
const DECIMALS = [0, 1, 2, 3, 4];

const useStyles = makeStyles({
  // Browsers give a list the width of its longest choice.
  list: { minWidth: 0, '& select': { minWidth: 0 } },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', columnGap: tokens.spacingHorizontalM },
});

interface MethodSectionProps {
  readonly method: Method;
  readonly onChange: (method: Method) => void;
}

/** How averages are taken. */
export function MethodSection({ method, onChange }: MethodSectionProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const chosen = (Object.keys(CHOICES) as Choice[]).find((choice) => CHOICES[choice].name === method.name && (method.name !== 'trimmed' || CHOICES[choice].trimScope === method.trimScope));
  return (
    <Section title={pane.method}>
      <div className={styles.fields}>
        <Field label={pane.averageBy}>
          <Select className={styles.list} value={chosen} onChange={(_, { value }) => { onChange({ ...method, ...CHOICES[value as Choice] }); }}>
            {(Object.keys(CHOICES) as Choice[]).map((choice) => <option key={choice} value={choice}>{pane.methods[choice]}</option>)}
          </Select>
        </Field>
        <Field label={pane.decimals}>
          <Select className={styles.list} value={String(method.decimals)} onChange={(_, { value }) => { onChange({ ...method, decimals: Number(value) }); }}>
            {DECIMALS.map((decimals) => <option key={decimals} value={decimals}>{decimals}</option>)}
          </Select>
        </Field>
      </div>
    </Section>
  );
}
