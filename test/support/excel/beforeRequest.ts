import type { OpenExcel } from './openExcel';

/** Does something right before the n-th request from now reaches the workbook. `jest.restoreAllMocks` ends it. */
export function beforeRequest({ host }: OpenExcel, n: number, act: () => void): void {
  const execute = host.execute.bind(host);
  let count = 0;
  jest.spyOn(host, 'execute').mockImplementation((...request) => {
    if (++count === n) act();
    return execute(...request);
  });
}
