import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { ReviewTemplate } from '../../../review/reviewTemplate';
import { formatHundredths } from '../../../scoring/hundredths';
import { totalCap } from '../../../scoring/template';
import { Disclosure } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { useStartWords } from './useStartWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  caps: { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  cap: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  step: { margin: 0, paddingTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
});

/** By which criteria is scored. */
export function CriteriaLine({ template, templateFrom }: ReviewTemplate) {
  const styles = useStyles();
  const words = useStartWords();
  const text = fill(words.criteriaFrom[templateFrom], { count: template.dimensions.length, total: formatHundredths(totalCap(template)) });
  return (
    <Section title={words.criteria}>
      {templateFrom === 'unusable' ? <MessageBar intent="warning" layout="multiline"><MessageBarBody>{text}</MessageBarBody></MessageBar> : <p className={styles.text}>{text}</p>}
      <Disclosure summary={words.showCriteria}>
        <dl className={styles.caps}>
          {template.dimensions.flatMap(({ name, cap }) => [<dt key={`${name} `}>{name}</dt>, <dd key={name} className={styles.cap}>{fill(words.cap, { cap: formatHundredths(cap) })}</dd>])}
        </dl>
        {template.step !== undefined && <Caption1 as="p" block className={styles.step}>{fill(words.step, { step: formatHundredths(template.step) })}</Caption1>}
      </Disclosure>
    </Section>
  );
}
