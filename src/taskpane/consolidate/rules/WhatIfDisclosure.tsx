import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { useMessages } from '../../messagesContext';
import { useRuleWords } from './useRuleWords';

const WhatIf = lazy(() => import('./WhatIf'));

const useStyles = makeStyles({
  summary: { minHeight: '24px', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium } },
});

/** What another rule would do, loaded and computed when somebody asks. */
export function WhatIfDisclosure(props: ComponentProps<typeof WhatIf>) {
  const styles = useStyles();
  const words = useRuleWords();
  const { pane } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary className={styles.summary}>{words.whatIf}</summary>
      {open && <Suspense fallback={<Spinner size="small" label={pane.reading} />}><WhatIf {...props} /></Suspense>}
    </details>
  );
}
