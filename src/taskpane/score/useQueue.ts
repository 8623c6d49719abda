import { useState, useSyncExternalStore } from 'react';
import { toFailure } from '../../review/hostFailure';
import { scoreQueue, type QueueState, type ScoreQueue } from '../../review/score/scoreQueue';
import type { CellEdit } from '../../workbook/port';
import type { Host } from '../host';
import type { Workbook } from '../useWorkbook';

/** The queues of the sheets that were worked on, so that nothing on its way is lost by looking at another sheet. */
export type Queues = (sheet: string) => ScoreQueue;

/** Returns the queues of the workbook's sheets, each made when it is asked for first. */
export function useQueues(host: Host, workbook: Pick<Workbook, 'edited' | 'readSheet'>): Queues {
  const { edited, readSheet } = workbook;
  const [queues] = useState(() => {
    const made = new Map<string, ScoreQueue>();
    return (sheet: string): ScoreQueue => {
      const queue = made.get(sheet) ?? scoreQueue((edits) => writeOrLook(host, sheet, edits, readSheet), (edits) => { edited(sheet, edits); });
      made.set(sheet, queue);
      return queue;
    };
  });
  return queues;
}

/** Returns how far the queue is. */
export function useQueueState(queue: ScoreQueue): QueueState {
  return useSyncExternalStore(queue.subscribe, queue.state);
}

/** Where others changed the cells, what stands there now is read before anybody is asked. */
async function writeOrLook({ writer }: Host, sheet: string, edits: readonly CellEdit[], readSheet: Workbook['readSheet']): Promise<void> {
  try {
    await writer.writeCells(sheet, edits);
  } catch (error) {
    // That reading failed too is shown where readings are.
    if (toFailure(error).code === 'changed-meanwhile') await readSheet(sheet).catch(() => undefined);
    throw error;
  }
}
