import { UNREAD, workbookReducer, type WorkbookEvent, type WorkbookState } from '../../src/taskpane/workbookState';
import { grid } from '../support/sheets/grid';

const after = (...events: WorkbookEvent[]): WorkbookState => events.reduce(workbookReducer, UNREAD);
const read = (...names: string[]): WorkbookEvent => ({ type: 'read', grids: names.map((name) => grid(name, [])), standing: new Map(), place: undefined });

describe('what the pane knows of the workbook', () => {
  it('counts hints of changes until the whole workbook is read again', () => {
    const changed = after(read('甲'), { type: 'changed', sheet: '甲' }, { type: 'changed', sheet: undefined });
    expect([changed.changes, changed.changedSheet]).toEqual([2, undefined]);
    expect(workbookReducer(changed, { type: 'reading' }).changes).toBe(0);
  });

  it('puts a sheet that was read alone in its place among the others', () => {
    const state = after(read('甲', '乙', '丙'), { type: 'sheet', name: '乙', grid: grid('乙', [['新']]) });
    expect(state.grids?.map(({ name, rows }) => `${name}${String(rows.length)}`)).toEqual(['甲0', '乙1', '丙0']);
  });

  it('leaves out a sheet that is gone, and adds one that is new', () => {
    expect(after(read('甲', '乙'), { type: 'sheet', name: '乙', grid: undefined }).grids?.map(({ name }) => name)).toEqual(['甲']);
    expect(after(read('甲'), { type: 'sheet', name: '乙', grid: grid('乙', []) }).grids?.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  it('keeps the place that was found first, so that writing never moves the person to another page', () => {
    const first = after({ type: 'read', grids: [], standing: new Map(), place: 'consolidate' });
    const then = workbookReducer(first, { type: 'read', grids: [], standing: new Map(), place: 'recommend' });
    expect([first.place, then.place]).toEqual(['consolidate', 'consolidate']);
  });

  it('keeps what was read when a later reading fails', () => {
    const failure = { code: 'busy', sheet: '', detail: '', left: 'as-before' } as const;
    const state = after(read('甲'), { type: 'reading' }, { type: 'failed', failure });
    expect([state.grids?.length, state.reading, state.failure]).toEqual([1, false, failure]);
  });
});
