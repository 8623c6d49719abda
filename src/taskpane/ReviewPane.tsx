import { Body1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type DragEvent } from 'react';
import { FailureBar } from './FailureBar';
import { FindingsSection } from './FindingsSection';
import type { Host } from './host';
import { useMessages } from './messagesContext';
import { MethodSection } from './MethodSection';
import { PublishBar } from './PublishBar';
import { RankingPreview } from './RankingPreview';
import { SourcesSection } from './SourcesSection';
import { useReview, type Review } from './useReview';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column', boxSizing: 'border-box' },
  // Excel's own menu covers the upper right corner.
  header: { padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  // Excel's title bar shows the name; screen readers need it as the pane's heading.
  heading: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  tagline: { margin: 0, color: tokens.colorNeutralForeground3 },
  sections: { flexGrow: 1, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  dragging: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

/** The pane: where the scores come from, by which method, what to look at, and the ranking to write. */
export function ReviewPane({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const review = useReview(host);
  const drop = useFileDrop(review.addFiles);
  return (
    <div className={`${styles.page} ${drop.dragging ? styles.dragging : ''}`} {...drop.handlers}>
      <header className={styles.header}>
        <h1 className={styles.heading}>{pane.product}</h1>
        <Body1 as="p" block className={styles.tagline}>{pane.tagline}</Body1>
      </header>
      <main className={styles.sections} aria-busy={review.state.reading}>
        <Messages review={review} />
        <SourcesSection review={review} />
        <Results review={review} />
      </main>
      <PublishBar review={review} />
    </div>
  );
}

function Messages({ review: { state, read, dismiss } }: { readonly review: Review }) {
  return state.failure === undefined ? null : <FailureBar failure={state.failure} onRetry={read} onDismiss={dismiss} />;
}

function Results({ review }: { readonly review: Review }) {
  const { pane } = useMessages();
  if (review.review === undefined) return review.state.reading ? <Spinner label={pane.reading} labelPosition="below" /> : null;
  const hasEntries = review.review.ranking.entries.length > 0;
  return (
    <>
      {hasEntries && <MethodSection method={review.state.method} onChange={review.chooseMethod} />}
      <FindingsSection findings={review.review.findings} goTo={review.goTo} />
      {hasEntries && <RankingPreview ranking={review.review.ranking} />}
    </>
  );
}

/** Files can be dropped anywhere on the pane. */
function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [dragging, setDragging] = useState(false);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    dragging,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDragging(true);
      },
      onDragLeave: () => { setDragging(false); },
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDragging(false);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
