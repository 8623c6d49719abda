import { LOCALE_NAMES, messagesFor } from '../../../src/locales/messages';
import { registerWords } from '../../../src/locales/registerWords';
import { composeRegister } from '../../../src/sheets/compose/registerSheet';
import { readRegister } from '../../../src/sheets/recognise/readRegister';
import { readRoster } from '../../../src/sheets/recognise/readRoster';
import { gridOfDocument } from '../../support/sheets/documents';
import { grid } from '../../support/sheets/grid';
import { application } from '../../support/scoring/applications';

const TWO = [application(), application({ team: '管网二班', association: '', reason: '' })];

describe.each(LOCALE_NAMES)('our register in %s', (locale) => {
  const register = composeRegister(TWO, messagesFor(locale), registerWords(locale));

  test('is read back as it was written', () => {
    const reading = readRegister(gridOfDocument(register));
    expect(reading?.rows.map((row) => row.application)).toEqual(TWO);
    expect(reading?.absent).toEqual([]);
    expect(reading?.rows[1]?.cells).toMatchObject({ association: 'B5', team: 'D5', materials: 'U5' });
  });

  test('is a list of entries to start a score sheet from', () => {
    expect(readRoster([gridOfDocument(register)])).toMatchObject({ kind: 'roster', entries: TWO.map(({ team, enterprise }) => ({ team, enterprise })), duplicates: [] });
  });

  test('keeps telephones as text, is A4 across, and locks nothing', () => {
    expect(register).toMatchObject({ role: 'register', page: { orientation: 'landscape', fitWidth: true } });
    expect(register.protection).toBeUndefined();
    expect(register.validations.map(({ range }) => range.left)).toEqual([2, 7, 10, 13, 17, 18, 19, 20]);
  });
});

describe('the register of an association', () => {
  const HEADINGS = ['企业名称', '班组人数', '班组名称', '班组长', '手机', '联系人', '手机', '收件日期'];

  test('has its columns in any order, each telephone that of the person before it', () => {
    const reading = readRegister(grid('汇总', [['2021年申报汇总表'], HEADINGS, ['甲公司', 12, '一班', '李四', 13800138000, '王五', '027-82345678', { date: '2021-09-20' }], ['合计', 12]]));
    expect(reading?.rows).toHaveLength(1);
    expect(reading?.rows[0]?.application).toMatchObject({ enterprise: '甲公司', headCount: '12', team: '一班', leaderPhone: '13800138000', contactPhone: '027-82345678', received: '2021-09-20', email: '' });
    expect(reading?.rows[0]?.cells).toMatchObject({ leaderPhone: 'E3', contactPhone: 'G3' });
    expect(reading?.absent).toContain('email');
  });

  test('keeps a row whose team is not named, so that it can be said', () => {
    expect(readRegister(grid('汇总', [HEADINGS, ['甲公司', 12, null, '李四']]))?.rows.map((row) => row.application.team)).toEqual(['']);
  });

  test('is not a plain list of teams', () => {
    expect(readRegister(grid('名单', [['序号', '班组名称', '企业名称'], [1, '一班', '甲公司']]))).toBeUndefined();
  });
});
