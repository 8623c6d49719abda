import { describeHostFailure } from '../../src/locales/describeHostFailure';
import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';
import type { HostFailureCode } from '../../src/workbook/port';

const CODES: Readonly<Record<HostFailureCode, true>> = {
  'cell-edit': true, 'sheet-protected': true, 'workbook-protected': true, 'other-workbook': true, 'workbook-closed': true, 'no-answer': true, 'too-large': true, busy: true,
  'changed-meanwhile': true, 'not-as-written': true, 'cell-format': true, unsupported: true, 'sheet-gone': true, 'last-sheet': true, unexpected: true,
};

const FAILURE = { code: 'unexpected', sheet: '', detail: '', left: 'as-before' } as const;

describe.each([['zh-CN', zhCN], ['en-US', enUS]] as const)('a failure of Excel in %s', (_, messages) => {
  it.each(Object.keys(CODES))('%s has a sentence of its own', (code) => {
    const { text } = describeHostFailure({ ...FAILURE, code, sheet: '排名结果' }, messages);
    expect(text).not.toMatch(/[{}]/);
    expect(text === messages.host.unexpected).toBe(code === 'unexpected');
  });

  it('names the protected sheet where it is known', () => {
    expect(describeHostFailure({ ...FAILURE, code: 'sheet-protected', sheet: '排名结果' }, messages).text).toContain('排名结果');
    expect(describeHostFailure({ ...FAILURE, code: 'sheet-protected' }, messages).text).toBe(messages.host['sheet-protected']);
  });

  it('names the cell whose number format is at fault', () => {
    const { text, detail } = describeHostFailure({ ...FAILURE, code: 'cell-format', sheet: '评分表', detail: 'F7' }, messages);
    expect([text.includes('评分表'), text.includes('F7'), detail]).toEqual([true, true, '']);
  });

  it('says what became of the workbook', () => {
    expect(describeHostFailure(FAILURE, messages).state).toBe(messages.host.nothingChanged);
    expect(describeHostFailure({ ...FAILURE, left: 'unfinished' }, messages).state).toBe(messages.host.unfinished);
  });

  it('gives technical details only where the sentence does not say it all', () => {
    expect(describeHostFailure({ ...FAILURE, detail: 'GeneralException' }, messages).detail).toContain('GeneralException');
    expect(describeHostFailure({ ...FAILURE, code: 'cell-edit', detail: 'InvalidOperationInCellEditMode' }, messages).detail).toBe('');
  });
});
