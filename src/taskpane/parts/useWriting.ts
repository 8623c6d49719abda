import { useState } from 'react';
import { toFailure } from '../../review/hostFailure';
import type { PublishedSheets } from '../../review/publishResults';
import type { SheetRole } from '../../workbook/sheetDocument';
import type { Host } from '../host';
import type { WritingState } from './writingState';

/** Writing a page's sheets into the workbook, and taking them away again. */
export interface Writing {
  readonly state: WritingState;
  /** Writes; asks first where that would clear what people entered. */
  readonly write: () => void;
  readonly writeAnyway: () => void;
  /** Asks whether the sheets that were just written shall go again. */
  readonly askRemoval: () => void;
  readonly remove: () => void;
  readonly dismiss: () => void;
}

interface Job {
  readonly host: Host;
  readonly roles: readonly SheetRole[];
  /** Those of them whose changes by hand writing takes over, so that nobody need be asked. */
  readonly keeping?: readonly SheetRole[];
  /** Resolves with what stands now, or with `undefined` where there turned out to be nothing to write. Rejects with the host's failure. */
  readonly publish: (progress: (done: number, of: number) => void) => Promise<PublishedSheets | undefined>;
  /** When sheets were written or removed. */
  readonly onChange: () => void;
}

/** Holds the state of writing sheets of the roles. */
export function useWriting({ host, roles, keeping = [], publish, onChange }: Job): Writing {
  const [state, setState] = useState<WritingState>({ phase: 'idle' });
  const fail = (error: unknown): void => { setState({ phase: 'failed', failure: toFailure(error) }); };

  const writeNow = async (): Promise<void> => {
    setState({ phase: 'writing', done: 0, of: 1 });
    const standing = await host.writer.standing();
    const published = await publish((done, of) => { setState({ phase: 'writing', done, of }); });
    if (published === undefined) {
      setState({ phase: 'idle' });
      return;
    }
    setState({ phase: 'written', published, isNew: !roles.some((role) => standing.has(role)) });
    onChange();
  };

  const writeUnlessChanged = async (): Promise<void> => {
    setState({ phase: 'writing', done: 0, of: 1 });
    const sheets = await host.writer.changedByHand(roles.filter((role) => !keeping.includes(role)));
    if (sheets.length > 0) setState({ phase: 'asking', sheets });
    else await writeNow();
  };

  const removeNow = async (): Promise<void> => {
    setState({ phase: 'removing' });
    setState({ phase: 'removed', sheets: await host.writer.remove(roles) });
    onChange();
  };

  return {
    state,
    write: () => { writeUnlessChanged().catch(fail); },
    writeAnyway: () => { writeNow().catch(fail); },
    askRemoval: () => { if (state.phase === 'written') setState({ phase: 'asking-removal', published: state.published }); },
    remove: () => { removeNow().catch(fail); },
    dismiss: () => { setState({ phase: 'idle' }); },
  };
}
