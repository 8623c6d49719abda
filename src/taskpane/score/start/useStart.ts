import { useState } from 'react';
import { toFailure, type Failure } from '../../../review/hostFailure';
import { draftScoreSheet, isSameDraft, type ScoreSheetDraft, type StartForm } from '../../../review/startForm';
import { writeScoreSheet } from '../../../review/writeScoreSheet';
import type { Host } from '../../host';
import { useMessages } from '../../messagesContext';
import type { Workbook } from '../../useWorkbook';

/** How far the form is with making the score sheet. */
export type StartState =
  | { readonly phase: 'idle' }
  /** The workbook is read once more: what is written is what people see. */
  | { readonly phase: 'checking' }
  /** What the reviewer saw is not what the workbook holds now. */
  | { readonly phase: 'moved' }
  /** A score sheet of ours stands, and the reviewer is asked whether it shall go. */
  | { readonly phase: 'asking'; readonly sheet: string }
  | { readonly phase: 'writing'; readonly done: number; readonly of: number }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** Making the score sheet. */
export interface Start {
  readonly state: StartState;
  /** Makes it; asks first where one of ours would go. */
  readonly start: (form: StartForm, seen: ScoreSheetDraft) => void;
  readonly replace: (form: StartForm, seen: ScoreSheetDraft) => void;
  readonly dismiss: () => void;
}

interface Job {
  readonly host: Host;
  readonly workbook: Workbook;
  /** Hears the name of the new sheet. */
  readonly onStarted: (sheet: string) => void;
}

/** Holds the state of making the score sheet. */
export function useStart({ host, workbook, onStarted }: Job): Start {
  const messages = useMessages();
  const [state, setState] = useState<StartState>({ phase: 'idle' });

  const write = async (draft: ScoreSheetDraft): Promise<void> => {
    setState({ phase: 'writing', done: 0, of: 1 });
    const { sheets } = await writeScoreSheet(draft, host.writer, messages, (done, of) => { setState({ phase: 'writing', done, of }); });
    // The sheet stands; where reading fails, the pane says so.
    await workbook.read().catch(() => undefined);
    setState({ phase: 'idle' });
    const sheet = sheets.find(({ role }) => role === 'scores');
    if (sheet === undefined) return;
    onStarted(sheet.name);
    // The reviewer sees the sheet that was made; where the program cannot show it, it stands all the same.
    host.goTo(sheet.name).catch(() => undefined);
  };

  const check = async (form: StartForm, seen: ScoreSheetDraft, mayReplace: boolean): Promise<void> => {
    setState({ phase: 'checking' });
    const grids = await workbook.read().catch(() => undefined);
    if (grids === undefined) {
      setState({ phase: 'idle' });
      return;
    }
    const draft = draftScoreSheet(form, grids);
    const standing = (await host.writer.standing()).get('scores');
    if (!isSameDraft(draft, seen)) setState({ phase: 'moved' });
    else if (standing !== undefined && !mayReplace) setState({ phase: 'asking', sheet: standing });
    else await write(draft);
  };

  const begin = (form: StartForm, seen: ScoreSheetDraft, mayReplace: boolean): void => {
    check(form, seen, mayReplace).catch((error: unknown) => { setState({ phase: 'failed', failure: toFailure(error) }); });
  };
  return {
    state,
    start: (form, seen) => { begin(form, seen, false); },
    replace: (form, seen) => { begin(form, seen, true); },
    dismiss: () => { setState({ phase: 'idle' }); },
  };
}
