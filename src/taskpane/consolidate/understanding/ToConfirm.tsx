import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { fill } from '../../../locales/fill';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  line: { margin: 0, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, color: tokens.colorStatusWarningForeground1 },
  icon: { fontSize: '20px', flexShrink: 0 },
});

/** How many sheets of all sources a person should look at; nothing where there are none. Said aloud when it changes. */
export function ToConfirm({ count }: { readonly count: number }) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  return (
    <div aria-live="polite">
      {count > 0 && <Body1 as="p" block className={styles.line}><QuestionCircleRegular className={styles.icon} aria-hidden />{fill(words.toConfirm, { count })}</Body1>}
    </div>
  );
}
