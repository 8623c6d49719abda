import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalM },
});

/** Says why the pane cannot work here, and what to do. */
export function CannotRun({ reason }: { readonly reason: 'outdated' | 'elsewhere' }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1" block>{reason === 'outdated' ? pane.outdatedTitle : pane.elsewhereTitle}</Subtitle1>
      <Body1 as="p" block>{reason === 'outdated' ? pane.outdated : pane.elsewhere}</Body1>
    </main>
  );
}
