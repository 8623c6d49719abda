import { useEffect, useState } from 'react';
import { finishedAt } from '../../review/finishedAt';
import { toFailure, type Failure } from '../../review/hostFailure';
import { asSeen, finishOf, holdsSeal, rewriteScores, type ScoresInHand } from '../../review/score/finishScores';
import type { SealResult } from '../../review/seal/sealResult';
import type { Grid } from '../../workbook/grid';
import type { Host } from '../host';
import { useMessages } from '../messagesContext';
import type { Workbook } from '../useWorkbook';
import { useOwnSeal } from './useOwnSeal';

export type FinishPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'asking' }
  | { readonly phase: 'working' }
  /** Something changed in the sheet since the reviewer looked; nothing was written. */
  | { readonly phase: 'moved' }
  /** Complete, in a sheet that is not ours to lock. */
  | { readonly phase: 'complete' }
  /** Finished, but read back the scores are not those of the seal. */
  | { readonly phase: 'mismatched' }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Finishing a score sheet, and taking it up again. */
export interface Finishing {
  readonly phase: FinishPhase;
  /** When the sheet says that it was finished; `undefined` where it is not. */
  readonly finished: string | undefined;
  /** Whether it was changed after it was finished. */
  readonly changed: boolean;
  /** Whether the sheet is ours to lock. */
  readonly ours: boolean;
  readonly ask: () => void;
  /** By which the seal is made, where one was entered; kept until the sheet is finished and no longer. */
  readonly passphrase: string;
  readonly enterPassphrase: (passphrase: string) => void;
  /** What the check of the finished sheet's seal gives; `undefined` while it is not known. */
  readonly seal: SealResult | undefined;
  /** Finishes, or takes up again what was finished. */
  readonly confirm: () => void;
  readonly dismiss: () => void;
}

interface FinishingSource extends ScoresInHand {
  readonly host: Host;
  readonly workbook: Workbook;
}

/** Returns the state of finishing the sheet. */
export function useFinishing({ host, workbook, ...inHand }: FinishingSource): Finishing {
  const messages = useMessages();
  const [phase, setPhase] = useState<FinishPhase>({ phase: 'idle' });
  const [passphrase, enterPassphrase] = useState('');
  const { sheet, grid } = inHand;
  const finished = finishedAt(grid);
  const ours = workbook.standing.get('scores') === sheet.sheet;
  const changed = useChangedByHand(host, finished === undefined || !ours ? undefined : grid);
  const seal = useOwnSeal(finished === undefined ? undefined : inHand);

  const work = async (): Promise<void> => {
    setPhase({ phase: 'working' });
    const standing = await workbook.readSheet(sheet.sheet);
    const now = finished === undefined ? asSeen(standing, inHand) : sheet;
    if (now === undefined || standing === undefined) {
      setPhase({ phase: 'moved' });
      return;
    }
    if (!ours) {
      setPhase({ phase: 'complete' });
      return;
    }
    const found = { ...inHand, sheet: now, grid: standing };
    await rewriteScores(found, finished === undefined ? await finishOf(found, new Date(), passphrase) : undefined, host.writer, messages);
    const back = (await workbook.read()).find(({ name }) => name === sheet.sheet);
    const isHeld = finished !== undefined || (await holdsSeal(back, found, passphrase));
    enterPassphrase('');
    setPhase({ phase: isHeld ? 'idle' : 'mismatched' });
  };
  return {
    phase,
    finished,
    changed,
    ours,
    passphrase,
    enterPassphrase,
    seal,
    ask: () => { setPhase({ phase: 'asking' }); },
    confirm: () => { work().catch((error: unknown) => { setPhase({ phase: 'failed', failure: toFailure(error) }); }); },
    dismiss: () => { setPhase({ phase: 'idle' }); },
  };
}

/** Asked anew whenever the finished sheet was read again. */
function useChangedByHand({ writer }: Host, grid: Grid | undefined): boolean {
  const [changed, setChanged] = useState<{ readonly grid: Grid; readonly changed: boolean }>();
  useEffect(() => {
    if (grid === undefined) return undefined;
    let ended = false;
    // Where Excel does not answer, nothing is said of it.
    writer.changedByHand(['scores']).then((sheets) => { if (!ended) setChanged({ grid, changed: sheets.length > 0 }); }, () => undefined);
    return () => { ended = true; };
  }, [writer, grid]);
  return grid !== undefined && changed?.grid === grid && changed.changed;
}
