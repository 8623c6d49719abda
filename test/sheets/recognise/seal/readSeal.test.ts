import { LOCALE_NAMES } from '../../../../src/locales/messages';
import { putCells } from '../../../../src/review/score/putCells';
import { readSeal, type StatedSeal } from '../../../../src/sheets/recognise/seal/readSeal';
import type { Grid } from '../../../../src/workbook/grid';
import { sealedBook, THREE } from '../../../support/review/sealedBook';
import { codes, entry, matrix, recognise, scoreSheet } from '../../../support/sheets/matrix';

const CODE = '7F3A-92C1-5D04-BE17';

function stated(grid: Grid): StatedSeal | undefined {
  return readSeal(grid, scoreSheet(grid).rows);
}

/** A plain matrix with a line below its two entries, and letters beside the first. */
function withLines(below: readonly (string | null)[], heading: string | null = '校验'): Grid {
  const grid = matrix([entry('一班'), entry('二班'), [], below]);
  return putCells(grid, [{ cell: 'K2', content: heading }, { cell: 'K3', content: ' bcdf' }]);
}

describe('the seal that a sheet bears', () => {
  it('is the code wherever it stands outside the entries, and the letters beside them', () => {
    expect(stated(withLines(['专家签字：', null, null, `校验码：${CODE}`]))).toEqual({ codes: [CODE], letters: new Map([['B3', 'BCDF']]) });
  });

  it.each([`check code: ${CODE}`, `Check Code：${CODE}。`, `本表已完成，校验码 ：${CODE}。如需修改……`])('is found in either language and in sentences: %s', (text) => {
    expect(stated(withLines([text]))?.codes).toEqual([CODE]);
  });

  it('is also a code that was spoilt, as it stands, where letters stand beside the entries', () => {
    expect(stated(withLines(['校验码：7F3A-92C1']))?.codes).toEqual(['7F3A-92C1']);
    expect(stated(withLines(['校验码：7F3A-92C1'], null))).toBeUndefined();
  });

  it('is none in a remark of an entry, nor in a form’s own 校验 without a code', () => {
    const quoted = putCells(withLines([]), [{ cell: 'J3', content: `校验码：${CODE}` }]);
    expect(stated(quoted)).toBeUndefined();
    expect(stated(withLines(['校验：张三']))).toBeUndefined();
  });

  it('has no letters where their heading is gone', () => {
    expect(stated(withLines([`校验码：${CODE}`], null))?.letters.size).toBe(0);
  });
});

describe('a sealed sheet', () => {
  test.each(LOCALE_NAMES)('is recognised as the same scores, without a complaint, in %s', async (locale) => {
    const { scoreSheets, findings } = recognise(await sealedBook({ locale }));
    expect(codes(findings)).toEqual([]);
    expect(scoreSheets).toHaveLength(1);
    expect(scoreSheets[0]!.reviewer).toBe('张三');
    expect(scoreSheets[0]!.rows.map(({ team, marks, remark }) => ({ team, enterprise: '甲公司', marks: marks.map(({ mark }) => mark), remark }))).toEqual(THREE.map((row) => ({ ...row, remark: undefined })));
  });

  test.each(LOCALE_NAMES)('gives no name to a sheet whose reviewer was taken away, in %s', async (locale) => {
    const [sheet, ...others] = await sealedBook({ locale });
    const { scoreSheets } = recognise([putCells(sheet!, [{ cell: 'C2', content: null }]), ...others], '李四评分表.xlsx');
    expect(scoreSheets.map(({ reviewer, unnamed }) => [reviewer, unnamed])).toEqual([['李四', true]]);
  });
});
