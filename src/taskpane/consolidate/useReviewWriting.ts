import type { Dispatch } from 'react';
import { panelWords } from '../../locales/panelWords';
import { consolidateScores, lacking } from '../../review/consolidateReview';
import { decideReview } from '../../review/decideReview';
import { reviewOf } from '../../review/openReview';
import { PANEL_ROLES } from '../../review/panelSheets';
import { publishResults, RESULT_ROLES } from '../../review/publishResults';
import { recordLines } from '../../review/remembered';
import { checkSeals } from '../../review/seal/checkSeals';
import { withSeals } from '../../review/seal/sealFindings';
import type { Host } from '../host';
import { useLocale, useMessages } from '../messagesContext';
import { useWriting, type Writing } from '../parts/useWriting';
import type { Workbook } from '../useWorkbook';
import { readSources } from './files/addedFile';
import type { Files } from './files/useFiles';
import type { ReviewEvent, ReviewState } from './reviewState';

interface ReviewInHand {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly files: Files;
  readonly state: ReviewState;
  readonly dispatch: Dispatch<ReviewEvent>;
  /** For the check codes that need one. */
  readonly passphrase: string;
  readonly writesPanel: boolean;
}

/** Holds the writing of the results as they are chosen and decided, with what is to be remembered of that. */
export function useReviewWriting({ host, workbook, files, state, dispatch, passphrase, writesPanel }: ReviewInHand): Writing {
  const messages = useMessages();
  const locale = useLocale();
  const { thisWorkbook } = messages.pane;
  return useWriting({
    host,
    roles: writesPanel ? [...RESULT_ROLES, ...PANEL_ROLES] : RESULT_ROLES,
    keeping: ['slips'],
    // Reads once more first: what is written is what stands in the sheets now, not when somebody last looked.
    publish: async (progress) => {
      const place = { label: thisWorkbook, grids: await workbook.read() };
      const sources = readSources(files.list);
      const now = reviewOf(place, sources, state.leftOut, state.mappings);
      const checked = await checkSeals(now.scoreSheets, [place, ...sources], now.template, passphrase);
      const decided = decideReview(now, state.decisions, thisWorkbook);
      const current = withSeals(consolidateScores(decided, now.template, state.method), checked.filter(({ sheet }) => !decided.isOut(sheet)), now.template);
      if (lacking(current) !== undefined) return undefined;
      return publishResults({ ...current, records: recordLines(state, locale), panel: writesPanel ? panelWords(locale) : undefined }, host.writer, messages, progress);
    },
    onChange: () => {
      dispatch({ type: 'written' });
      // The failure is in the workbook's state, where it is shown.
      workbook.read().catch(() => undefined);
    },
  });
}
