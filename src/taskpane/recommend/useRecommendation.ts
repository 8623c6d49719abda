import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from 'react';
import { draftList, type DraftList } from '../../review/draftList';
import { holdsScores } from '../../review/holdsScores';
import { toFailure } from '../../review/hostFailure';
import { isSameList, publishRecommendation } from '../../review/publishRecommendation';
import type { PublishedSheets } from '../../review/publishResults';
import { readRankingSheets, type RankingSource } from '../../review/readRankingSheets';
import { rememberedSelection } from '../../review/rememberedSelection';
import { readRuleForm } from '../../review/selectionForm';
import type { Grid } from '../../workbook/grid';
import type { Host } from '../host';
import { useMessages } from '../messagesContext';
import type { PageProps } from '../pages';
import { useWriting, type Writing } from '../parts/useWriting';
import { isBusy } from '../parts/writingState';
import { recommendReducer, sourceOf, UNREAD, type Found, type RecommendChange, type RecommendEvent, type RecommendState } from './recommendState';

/** The page's list, and what can be done with it. */
export interface RecommendationPage {
  readonly state: RecommendState;
  readonly source: RankingSource | undefined;
  /** `undefined` while there is no ranking or no rule. */
  readonly draft: DraftList | undefined;
  readonly writing: Writing;
  /** Takes another ranking, rule or decision; what was said of a list written before is said no more. */
  readonly change: (event: RecommendChange) => void;
  /** Reads the workbook once more. */
  readonly read: () => void;
  /** Takes the sentence about a failure away. */
  readonly dismiss: () => void;
  readonly goTo: (sheet: string, address?: string) => void;
}

/** Finds the rankings when the page is opened and whenever the workbook was read again, and holds the list. */
export function useRecommendation({ host, workbook, active }: PageProps): RecommendationPage {
  const messages = useMessages();
  const [state, dispatch] = useReducer(recommendReducer, UNREAD);
  const fail = useCallback((error: unknown) => { dispatch({ type: 'failed', failure: toFailure(error) }); }, []);
  useFinding(host, active ? workbook.grids : undefined, dispatch, fail);

  const source = sourceOf(state);
  const rule = useMemo(() => readRuleForm(state.form), [state.form]);
  const remembered = state.found?.remembered;
  const draft = useMemo(
    () => (source === undefined || rule === undefined ? undefined : draftList(source, rule, state.decision, remembered)),
    [source, rule, state.decision, remembered],
  );

  const read = (): void => { workbook.read().catch(() => undefined); };

  /** Reads once more first: what is written is what people see, from the ranking as it stands now. */
  const publish = async (progress: (done: number, of: number) => void): Promise<PublishedSheets | undefined> => {
    const found = await findRankings(host, await workbook.read());
    dispatch({ type: 'found', found });
    const current = found.sources.find(({ sheet }) => sheet === source?.sheet);
    if (draft === undefined || current === undefined) return undefined;
    const now = draftList(current, draft.recommendation.rule, draft.decision, found.remembered);
    if (!isSameList(draft.selection, now.selection)) {
      dispatch({ type: 'moved' });
      return undefined;
    }
    return publishRecommendation(now.recommendation, host.writer, messages, progress);
  };

  const writing = useWriting({ host, roles: ['recommendation'], publish, onChange: read });
  return {
    state,
    source,
    draft,
    writing,
    change: (event) => {
      dispatch(event);
      if (writing.state.phase !== 'idle' && !isBusy(writing.state)) writing.dismiss();
    },
    read,
    dismiss: () => { dispatch({ type: 'dismissed' }); },
    goTo: (sheet, address) => { host.goTo(sheet, address).catch(fail); },
  };
}

/** Our own 排名结果 is not among the worksheets that the pane has read, so it is read whenever they were, and whenever the page is opened: another page may have written it. */
function useFinding(host: Host, grids: readonly Grid[] | undefined, dispatch: Dispatch<RecommendEvent>, fail: (error: unknown) => void): void {
  const latest = useRef<readonly Grid[]>(undefined);
  useEffect(() => {
    latest.current = grids;
    if (grids === undefined) return;
    const ifLatest = (settle: () => void): void => { if (latest.current === grids) settle(); };
    dispatch({ type: 'reading' });
    findRankings(host, grids).then(
      (found) => { ifLatest(() => { dispatch({ type: 'found', found }); }); },
      (error: unknown) => { ifLatest(() => { fail(error); }); },
    );
  }, [host, grids, dispatch, fail]);
}

async function findRankings({ writer }: Host, grids: readonly Grid[]): Promise<Found> {
  const sources = await readRankingSheets(grids, writer);
  return { sources, scores: sources.length === 0 && holdsScores(grids), remembered: await rememberedSelection(writer) };
}
