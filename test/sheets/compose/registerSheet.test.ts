import { messagesFor } from '../../../src/locales/messages';
import { registerWords } from '../../../src/locales/registerWords';
import { findPlace } from '../../../src/review/findPlace';
import { composeRegister } from '../../../src/sheets/compose/registerSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { readRegister } from '../../../src/sheets/recognise/readRegister';
import { application } from '../../support/scoring/applications';
import { formatAt, gridOfDocument } from '../../support/sheets/documents';

const APPLICATIONS = [application({ account: '=1+1', postcode: '010010' }), application({ team: '二班' })];
const register = composeRegister(APPLICATIONS, messagesFor('zh-CN'), registerWords('zh-CN'));

describe('the register of applications on paper', () => {
  test('has the columns of the form in its order', () => {
    expect(register.rows[2]?.slice(0, 6)).toEqual(['序号', '推荐协会', '申报年度', '质量信得过班组名称', '企业名称', '企业市政工程相关资质']);
  });

  test('keeps what a form says as text, so that no postcode loses a digit and nothing becomes a formula', () => {
    expect(formatAt(register, 3, 7).numberFormat).toBe('@');
    expect(formatAt(register, 62, 14).numberFormat).toBe('@');
  });

  test('comes back from a file as it went in', async () => {
    const grids = readXlsx(await writeXlsx([register]));
    expect(grids.map((grid) => readRegister(grid))[0]?.rows.map((row) => row.application)).toEqual(APPLICATIONS);
  });

  test('is no score sheet', () => {
    expect(recogniseWorkbook([gridOfDocument(register)], '', STANDARD_TEMPLATE).scoreSheets).toEqual([]);
    expect(findPlace([gridOfDocument(register)], new Map())).toBeUndefined();
  });
});
