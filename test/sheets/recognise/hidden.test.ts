import { grid } from '../../support/sheets/grid';
import { codes, entry, matrix, recognise, teams } from '../../support/sheets/matrix';

function hiddenFindings(...args: Parameters<typeof matrix>) {
  return recognise(matrix(...args)).findings.map(({ code, severity, found }) => [code, severity, found]);
}

describe('hidden rows and columns', () => {
  test('hidden rows with scores count and are a warning that names them', () => {
    const sheet = matrix([entry('一班'), entry('二班'), entry('三班')], { hiddenRows: [4] });
    expect(teams(sheet)).toEqual(['一班', '二班', '三班']);
    expect(hiddenFindings([entry('一班'), entry('二班'), entry('三班')], { hiddenRows: [4] })).toEqual([['hidden-cells', 'warning', '4']]);
  });

  test('hidden columns of dimensions count and are named', () => {
    expect(hiddenFindings([entry('一班')], { hiddenColumns: ['E'] })).toEqual([['hidden-cells', 'warning', 'E']]);
    expect(hiddenFindings([entry('一班')], { hiddenColumns: ['G:XFD'] })[0]?.[2]).toMatch(/^G.H$/u);
  });

  test('hidden columns of anything else are no matter', () => {
    expect(hiddenFindings([entry('一班')], { hiddenColumns: ['A', 'C', 'I:J'] })).toEqual([]);
  });

  test('hidden rows without entries are no matter', () => {
    expect(hiddenFindings([entry('一班'), [], ['合计', null, null, 12]], { hiddenRows: [1, 4, 5] })).toEqual([]);
  });

  test('the reviewer’s name may stand in a hidden row', () => {
    expect(recognise(matrix([entry('一班')], { hiddenRows: [1] })).scoreSheets[0]!.reviewer).toBe('张三');
  });
});

describe('hidden sheets', () => {
  test.each(['hidden', 'veryHidden'] as const)('a %s score sheet is not counted and is a warning', (visibility) => {
    const old = { ...matrix([entry('旧班')], { visibility }), name: '旧表' };
    const { scoreSheets, findings } = recognise([matrix([entry('一班')]), old]);
    expect([scoreSheets.map(({ sheet }) => sheet), findings.map(({ code, severity, sheet }) => [code, severity, sheet])]).toEqual([['评分表'], [['hidden-sheet', 'warning', '旧表']]]);
  });

  test('where the only score sheet is hidden, nothing is counted, and both are said', () => {
    const { scoreSheets, findings } = recognise([matrix([entry('一班')], { visibility: 'hidden' }), grid('Sheet2', [])]);
    expect([scoreSheets, codes(findings)]).toEqual([[], ['hidden-sheet', 'unrecognised-layout.empty']]);
  });

  test('hidden sheets of anything else are no matter', () => {
    expect(codes(recognise([matrix([entry('一班')]), grid('字典', [['选项', '回避']], { visibility: 'hidden' })]).findings)).toEqual([]);
  });
});
