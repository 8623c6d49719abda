import { HostError } from '../../../src/excel/hostError';
import { openEdits, scoreQueue } from '../../../src/review/score/scoreQueue';
import type { CellEdit } from '../../../src/workbook/port';

const edit = (cell: string, content: CellEdit['content'], expected: CellEdit['expected'] = null): CellEdit => ({ cell, content, expected });

/** A sheet that takes its time: each writing ends when it is told to. */
function slowSheet() {
  const asked: (readonly CellEdit[])[] = [];
  const written: (readonly CellEdit[])[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const queue = scoreQueue((edits) => {
    asked.push(edits);
    return new Promise<void>((resolve, reject) => { ends.push({ resolve, reject }); });
  }, (edits) => { written.push(edits); });
  const settle = async (failure?: Error): Promise<void> => {
    const end = ends.shift()!;
    if (failure === undefined) end.resolve();
    else end.reject(failure);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  };
  return { queue, asked, written, settle };
}

describe('scores on their way into the sheet', () => {
  it('go one writing at a time; what is entered meanwhile goes together in the next', async () => {
    const { queue, asked, settle } = slowSheet();
    queue.put([edit('D3', 12)]);
    queue.put([edit('E3', 20)]);
    queue.put([edit('F3', 25)]);
    expect(asked).toEqual([[edit('D3', 12)]]);
    await settle();
    expect(asked[1]).toEqual([edit('E3', 20), edit('F3', 25)]);
    await settle();
    expect(queue.state()).toEqual({ waiting: [], writing: [], failed: undefined, written: ['E3', 'F3'] });
  });

  it('are written once where a cell was entered several times, over what it held at first', async () => {
    const { queue, asked, settle } = slowSheet();
    queue.put([edit('A1', 1)]);
    queue.put([edit('D3', 12)]);
    queue.put([edit('D3', 12.5, 12)]);
    queue.put([edit('D3', 13, 12.5)]);
    await settle();
    expect(asked[1]).toEqual([edit('D3', 13, null)]);
  });

  it('count as written only when Excel has taken them', async () => {
    const { queue, written, settle } = slowSheet();
    queue.put([edit('D3', 12)]);
    expect(written).toEqual([]);
    await settle();
    expect(written).toEqual([[edit('D3', 12)]]);
  });

  it('are kept when writing fails, and go again when asked', async () => {
    const { queue, asked, settle } = slowSheet();
    queue.put([edit('D3', 12)]);
    await settle(new HostError('busy'));
    expect(queue.state().failed).toMatchObject({ edits: [edit('D3', 12)], failure: { code: 'busy' } });
    expect(openEdits(queue.state())).toEqual([edit('D3', 12)]);
    queue.retry();
    expect(asked[1]).toEqual([edit('D3', 12)]);
    await settle();
    expect(queue.state().failed).toBeUndefined();
  });

  it('go again with the next score after a failure', async () => {
    const { queue, asked, settle } = slowSheet();
    queue.put([edit('D3', 12)]);
    await settle(new HostError('cell-edit'));
    queue.put([edit('E3', 20)]);
    expect(asked[1]).toEqual([edit('D3', 12), edit('E3', 20)]);
  });

  describe('into cells that others have changed meanwhile', () => {
    async function contested() {
      const sheet = slowSheet();
      sheet.queue.put([edit('D3', 12)]);
      await sheet.settle(new HostError('changed-meanwhile'));
      return sheet;
    }

    it('wait for the decision, while others are written', async () => {
      const { queue, asked } = await contested();
      queue.put([edit('E3', 20)]);
      expect(asked[1]).toEqual([edit('E3', 20)]);
      expect(queue.state().failed?.edits).toEqual([edit('D3', 12)]);
    });

    it('are written over what stands there where the person insists', async () => {
      const { queue, asked } = await contested();
      queue.insist(new Map([['D3', 14]]));
      expect(asked[1]).toEqual([edit('D3', 12, 14)]);
    });

    it('are written where others have emptied the cell and the person insists', async () => {
      const { queue, asked, settle } = slowSheet();
      queue.put([edit('D3', 12, 11)]);
      await settle(new HostError('changed-meanwhile'));
      queue.insist(new Map([['D3', null]]));
      expect(asked[1]).toEqual([edit('D3', 12, null)]);
    });

    it('are given up where the person keeps what the sheet holds', async () => {
      const { queue, asked } = await contested();
      queue.giveUp(['D3']);
      expect(asked).toHaveLength(1);
      expect(queue.state().failed).toBeUndefined();
      expect(openEdits(queue.state())).toEqual([]);
    });
  });

  it('tell those who listen, until they no longer do', async () => {
    const { queue, settle } = slowSheet();
    let heard = 0;
    const end = queue.subscribe(() => { heard += 1; });
    queue.put([edit('D3', 12)]);
    expect(heard).toBeGreaterThan(0);
    end();
    const before = heard;
    await settle();
    expect(heard).toBe(before);
  });
});
