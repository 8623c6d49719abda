import type { Fault } from '../../../src/workbench/host/faults';

/** Every way in which a request goes wrong; `actions` are as far as one gets that is broken off. */
export function everyFault(...actions: readonly number[]): readonly (readonly [string, Fault])[] {
  return [
    ['refused before it does anything', { kind: 'fail', code: 'GeneralException' }],
    ...actions.map((count) => [`broken off after ${String(count)} actions`, { kind: 'fail-after', actions: count, code: 'AccessDenied' }] as const),
    ['done, its answer lost', { kind: 'lose-answer', code: 'GeneralException' }],
  ];
}
