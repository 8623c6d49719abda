import { decisionsReducer, NOTHING_DECIDED } from '../../../../src/taskpane/consolidate/decisions/decisionsState';
import type { Decision } from '../../../../src/scoring/decisions/decision';

const SAME: Decision = { kind: 'same-reviewer', name: '张老师', as: '张三' };
const OTHER: Decision = { kind: 'taken-out', file: '王.xlsx' };

describe('what was decided', () => {
  test.each<Decision>([
    { kind: 'different-reviewers', a: '张三', b: '张老师' },
    { kind: 'same-reviewer', name: '张三', as: ' 张老师' },
    SAME,
  ])('stands as it was decided last about the same two: %j', (decision) => {
    const decisions = [SAME, OTHER, decision].reduce((state, next) => decisionsReducer(state, { type: 'decided', decision: next }), NOTHING_DECIDED);
    expect(decisions).toEqual({ decisions: [OTHER, decision], kept: [] });
  });

  test('is taken back alone', () => {
    const state = { decisions: [SAME, OTHER], kept: [{ kind: 'x', text: 'y' }] };
    expect(decisionsReducer(state, { type: 'revoked', decision: { ...SAME } })).toEqual({ ...state, decisions: [OTHER] });
  });
});
