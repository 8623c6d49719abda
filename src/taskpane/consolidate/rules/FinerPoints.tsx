import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { Method } from '../../../scoring/method';
import type { RoundingName } from '../../../scoring/rounding/roundingOf';
import type { Dimension } from '../../../scoring/template';
import { TieBreaksField } from './TieBreaksField';
import { useRuleWords } from './useRuleWords';

/** On each side. */
const DROPS = [1, 2, 3];
const ROUNDINGS: readonly RoundingName[] = ['half-away', 'half-even'];

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  list: { minWidth: 0, '& select': { minWidth: 0 } },
});

interface FinerPointsProps {
  readonly method: Method;
  readonly dimensions: readonly Dimension[];
  readonly onChange: (method: Method) => void;
}

/** The points of a rule that many reviews leave as they are. */
export function FinerPoints({ method, dimensions, onChange }: FinerPointsProps) {
  const styles = useStyles();
  const words = useRuleWords();
  const { drop = 1, rounding = 'half-away', tieBreaks = [] } = method;
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <Field label={words.rounding}>
          <Select className={styles.list} value={rounding} onChange={(_, { value }) => { onChange({ ...method, rounding: value as RoundingName }); }}>
            {ROUNDINGS.map((name) => <option key={name} value={name}>{words.roundings[name]}</option>)}
          </Select>
        </Field>
        {method.name === 'trimmed' && method.trimThresholds === undefined && (
          <Field label={words.drop}>
            <Select className={styles.list} value={String(drop)} onChange={(_, { value }) => { onChange({ ...method, drop: Number(value) }); }}>
              {DROPS.map((count) => <option key={count} value={count}>{fill(words.dropCount, { count })}</option>)}
            </Select>
          </Field>
        )}
      </div>
      <TieBreaksField tieBreaks={tieBreaks} dimensions={dimensions} onChange={(chosen) => { onChange({ ...method, tieBreaks: chosen }); }} />
    </div>
  );
}
