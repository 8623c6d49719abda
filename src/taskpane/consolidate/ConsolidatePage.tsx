import { makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, Button, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useState, type DragEvent } from 'react';
import { toFailure } from '../../review/hostFailure';
import { lacking } from '../../review/consolidateReview';
import { lockInForce } from '../../review/ruleRecord';
import type { Ranking } from '../../scoring/ranking';
import { methodSentence } from '../../sheets/compose/methodSentence';
import { useMessages } from '../messagesContext';
import type { PageProps } from '../pages';
import { WriteBar } from '../parts/WriteBar';
import { ChangesSection } from './ChangesSection';
import { CoverageSection } from './CoverageSection';
import { DecisionsContext } from './decisions/decisionsContext';
import { DecisionsSection } from './decisions/DecisionsSection';
import { useDecidingOf } from './decisions/useDecidingOf';
import { droppedFiles } from './files/droppedFiles';
import { FindingsSection } from './FindingsSection';
import { MethodSection } from './MethodSection';
import { PanelSection } from './panel/PanelSection';
import { RuleLock } from './rules/RuleLock';
import { WhatIfDisclosure } from './rules/WhatIfDisclosure';
import { RankingPreview } from './RankingPreview';
import { SealSection } from './seal/SealSection';
import { SourcesSection } from './SourcesSection';
import { useReview, type Review } from './useReview';

const useStyles = makeStyles({
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  sections: { flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  dragging: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  hint: { margin: 0 },
});

/** 汇总, for the secretary: where the scores come from, what to look at, by which method, and the ranking to write. */
export function ConsolidatePage({ host, workbook }: PageProps) {
  const styles = useStyles();
  const review = useReview(host, workbook);
  const deciding = useDecidingOf(review);
  const drop = useFileDrop(review.files.add);
  const { fail } = workbook;
  const goTo = useCallback((sheet: string, address?: string): void => { host.goTo(sheet, address).catch((error: unknown) => { fail(toFailure(error)); }); }, [host, fail]);
  const read = (): void => { workbook.read().catch(() => undefined); };
  return (
    <div className={mergeClasses(styles.page, drop.dragging && styles.dragging)} {...drop.handlers}>
      <DecisionsContext value={deciding}>
        <div className={styles.sections} aria-busy={workbook.reading}>
          <SourcesSection review={review} reading={workbook.reading} read={read} />
          <Results review={review} reading={workbook.reading} goTo={goTo} />
        </div>
      </DecisionsContext>
      <Foot review={review} isStale={workbook.changes > 0} read={read} goTo={goTo} />
    </div>
  );
}

interface ResultsProps {
  readonly review: Review;
  readonly reading: boolean;
  readonly goTo: (sheet: string, address?: string) => void;
}

function Results({ review, reading, goTo }: ResultsProps) {
  const { pane } = useMessages();
  const { review: consolidated, seals, before, changes, writesPanel, choosePanel } = review;
  if (consolidated === undefined) return reading ? <Spinner label={pane.reading} labelPosition="below" /> : null;
  const { ranking, findings } = consolidated;
  const hasEntries = ranking.entries.length > 0;
  return (
    <>
      {hasEntries && <CoverageSection ranking={ranking} goTo={goTo} thisWorkbook={pane.thisWorkbook} />}
      {(hasEntries || findings.length > 0) && <FindingsSection findings={findings} goTo={goTo} thisWorkbook={pane.thisWorkbook} />}
      <DecisionsSection />
      <SealSection seals={seals} />
      {hasEntries && <RuleSection review={review} ranking={ranking} />}
      {hasEntries && <RankingPreview ranking={ranking} before={before?.ranking} />}
      {hasEntries && <PanelSection ranking={ranking} written={writesPanel} onWritten={choosePanel} goTo={goTo} thisWorkbook={pane.thisWorkbook} />}
      {hasEntries && <ChangesSection changes={changes} />}
    </>
  );
}

function RuleSection({ review: { state, template, decided, chooseMethod, settleRule }, ranking }: { readonly review: Review; readonly ranking: Ranking }) {
  const messages = useMessages();
  const { method, history } = state;
  const { dimensions } = ranking.template;
  return (
    <MethodSection method={method} dimensions={dimensions} locked={lockInForce(history) !== undefined} onChange={chooseMethod}>
      {decided !== undefined && template !== undefined && <WhatIfDisclosure decided={decided} template={template} method={method} />}
      <RuleLock rule={methodSentence(method, messages, dimensions)} history={history} onEvent={settleRule} />
    </MethodSection>
  );
}

interface FootProps {
  readonly review: Review;
  readonly isStale: boolean;
  readonly read: () => void;
  readonly goTo: (sheet: string) => void;
}

function Foot({ review: { review, writing }, isStale, read, goTo }: FootProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const lack = review === undefined ? 'nothing' : lacking(review);
  return (
    <WriteBar writing={writing} label={writing.state.phase === 'written' ? pane.publishAgain : pane.publish} disabled={lack !== undefined} goTo={goTo}>
      {isStale && <Stale onRead={read} />}
      {lack === 'nothing-counts' && <p className={styles.hint}>{pane.nothingCounts}</p>}
    </WriteBar>
  );
}

/** Here rather than at the top: the list that led to the changed cell may be scrolled far down. */
function Stale({ onRead }: { readonly onRead: () => void }) {
  const { pane } = useMessages();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{pane.stale}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRead}>{pane.readAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Files can be dropped anywhere on the page. */
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
        void droppedFiles(event.dataTransfer).then(onFiles);
      },
    },
  };
}
