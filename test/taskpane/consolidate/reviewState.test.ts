import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { INITIAL_STATE, reviewReducer, sameMethod } from '../../../src/taskpane/consolidate/reviewState';

const MEDIAN = { ...DEFAULT_METHOD, name: 'median' } as const;
const EXACT = { ...DEFAULT_METHOD, rankOn: 'exact' } as const;
const remembered = { type: 'remembered', method: MEDIAN, leftOut: new Set(['张三']) } as const;

describe('what the secretary has chosen', () => {
  it('goes on with the method and the choice of sheets of the results that stand', () => {
    expect(reviewReducer(INITIAL_STATE, remembered)).toEqual({ ...INITIAL_STATE, method: MEDIAN, inForce: MEDIAN, leftOut: new Set(['张三']) });
  });

  it('is not undone by what the results say a moment later', () => {
    const chosen = reviewReducer(reviewReducer(INITIAL_STATE, { type: 'method', method: EXACT }), { type: 'choice', sheet: '李四', counts: false });
    expect(reviewReducer(chosen, remembered)).toEqual({ ...INITIAL_STATE, method: EXACT, inForce: MEDIAN, leftOut: new Set(['李四']) });
  });

  it('is remembered once, though it was written and is read again', () => {
    const decision = { kind: 'same-reviewer', name: '张 三', as: '张三' } as const;
    const event = { kind: 'locked', at: '2026-11-25 15:40', by: '王秘书', rule: '平均' } as const;
    const written = [{ type: 'decided', decision }, { type: 'rule', event }, { type: 'written' }, { ...remembered, decisions: [decision], history: [event] }] as const;
    const { decisions, history } = written.reduce(reviewReducer, INITIAL_STATE);
    expect([decisions, history]).toEqual([[decision], [event]]);
  });

  it('takes sheets out and in again', () => {
    const out = reviewReducer(INITIAL_STATE, { type: 'choice', sheet: '李四', counts: false });
    expect([out.leftOut.size, reviewReducer(out, { type: 'choice', sheet: '李四', counts: true }).leftOut.size]).toEqual([1, 0]);
  });

  it('is in force once it is written', () => {
    expect(reviewReducer(reviewReducer(INITIAL_STATE, { type: 'method', method: EXACT }), { type: 'written' }).inForce).toEqual(EXACT);
  });

  it('tells methods apart by what they do', () => {
    expect(sameMethod(MEDIAN, { ...MEDIAN, trimScope: 'dimension' })).toBe(true);
    expect(sameMethod({ ...MEDIAN, name: 'trimmed' }, { ...MEDIAN, name: 'trimmed', trimScope: 'dimension' })).toBe(false);
    expect(sameMethod(DEFAULT_METHOD, EXACT)).toBe(false);
  });
});
