import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button, Spinner, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { leavingTeams } from '../../review/draftList';
import { lackOfList } from '../../review/publishRecommendation';
import { isFatal } from '../../sheets/recognise/rankingFaults';
import { useMessages } from '../messagesContext';
import type { PageProps } from '../pages';
import { FailureBar } from '../parts/FailureBar';
import { WriteBar } from '../parts/WriteBar';
import { NoRanking } from './NoRanking';
import { PreviewSection } from './PreviewSection';
import { RuleSection } from './RuleSection';
import { SourceSection } from './SourceSection';
import { TieSection } from './TieSection';
import { usePageWords } from './usePageWords';
import { useRecommendation, type RecommendationPage } from './useRecommendation';

const useStyles = makeStyles({
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  sections: { flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  hint: { margin: 0, paddingTop: tokens.spacingVerticalXS },
});

/** The page of the association: from which ranking, by which rule, what about ties, and the list to write. */
export function RecommendPage(props: PageProps) {
  const styles = useStyles();
  const words = usePageWords();
  const page = useRecommendation(props);
  const { state, source, draft, read, change, dismiss, goTo } = page;
  return (
    <div className={styles.page}>
      <div className={styles.sections} aria-busy={state.reading}>
        {state.failure !== undefined && <FailureBar failure={state.failure} onRetry={read} onDismiss={dismiss} />}
        {state.found === undefined && state.failure === undefined && props.workbook.failure === undefined && <Spinner label={words.reading} labelPosition="below" />}
        {state.found !== undefined && source === undefined && <NoRanking scores={state.found.scores} onRead={read} openPage={props.openPage} />}
        {source !== undefined && (
          <>
            <SourceSection sources={state.found?.sources ?? []} source={source} reading={state.reading} onRead={read} onChoose={(sheet) => { change({ type: 'sheet', sheet }); }} goTo={goTo} />
            <RuleSection form={state.form} source={source} selection={draft?.selection} onChange={(form) => { change({ type: 'rule', form }); }} />
            {draft?.selection.tie !== undefined && draft.decision !== undefined && (
              <TieSection tie={draft.selection.tie} above={draft.selection.places - draft.selection.tie.places} form={draft.decision} decimals={source.decimals} onChange={(decision) => { change({ type: 'decision', decision }); }} />
            )}
            {draft !== undefined && <PreviewSection source={source} selection={draft.selection} />}
          </>
        )}
      </div>
      {source !== undefined && <Foot page={page} workbook={props.workbook} />}
    </div>
  );
}

function Foot({ page: { state, source, draft, writing, read, goTo }, workbook }: { readonly page: RecommendationPage; readonly workbook: PageProps['workbook'] }) {
  const styles = useStyles();
  const words = usePageWords();
  const { pane, list } = useMessages();
  const standing = workbook.standing.get('recommendation');
  const isFaulty = source?.faults.some(isFatal) === true;
  const lack = draft === undefined ? 'nobody' : lackOfList(draft.selection);
  const leaving = state.found?.remembered === undefined || draft === undefined || source === undefined ? [] : leavingTeams(state.found.remembered, draft.selection, source);
  const question = fill(words.changedByHand, { sheet: standing }) + (leaving.length === 0 ? '' : ` ${fill(words.leaving, { teams: leaving.join(list) })}`);
  return (
    <WriteBar writing={writing} label={standing === undefined ? words.write : words.writeAgain} disabled={isFaulty || lack !== undefined || state.reading} goTo={goTo} question={question}>
      {state.moved && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.moved}</MessageBarBody></MessageBar>}
      {workbook.changes > 0 && !workbook.reading && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane.stale}</MessageBarBody>
          <MessageBarActions><Button onClick={read}>{pane.readAgain}</Button></MessageBarActions>
        </MessageBar>
      )}
      {isFaulty && <p className={styles.hint}>{words.fatal}</p>}
      {!isFaulty && lack === 'undecided' && <p className={styles.hint}>{words.decideFirst}</p>}
    </WriteBar>
  );
}
