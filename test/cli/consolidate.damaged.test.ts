import { reviewerFile, run, TestFolder } from '../support/sheets/commandLine';
import { buildXlsx, workbookParts, zipParts } from '../support/xlsx/buildXlsx';
import { flipBit, latin1, utf16, utf8 } from '../support/xlsx/bytes';
import { oleContainer } from '../support/xlsx/ole';
import { rawZip } from '../support/xlsx/rawZip';

const folder = new TestFolder();
afterAll(() => { folder.remove(); });

const SOUND = reviewerFile('王五');
const DAMAGED: Readonly<Record<string, Uint8Array>> = {
  'cut.xlsx': SOUND.subarray(0, SOUND.length >> 1),
  'cut-at-the-end.xlsx': SOUND.subarray(0, SOUND.length - 10),
  'flipped.xlsx': flipBit(SOUND, 8 * 45 + 3),
  'empty.xlsx': new Uint8Array(),
  'zeros.xlsx': new Uint8Array(4096),
  'page.xlsx': utf8('<html><body><table><tr><td>9</td></tr></table></body></html>'),
  'list.xlsx': utf8('number,score\r\n1,9.5\r\n'),
  'unicode.xlsx': utf16('编号得分\r\n', 'little'),
  'quotes.csv': utf8('number,score\r\n1,"9.5\r\n'),
  'encoding.csv': latin1('number,score\r\n1,\xe9\r\n'),
  'old.xls': oleContainer(['Workbook']),
  'wps.et': oleContainer(['Workbook']),
  'apple.numbers': rawZip([{ name: 'Index/Document.iwa', data: utf8('a') }]),
  'locked.xlsx': oleContainer(['EncryptedPackage', 'EncryptionInfo']),
  'print.pdf': latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
  'packed.rar': latin1('Rar!\x1a\x07\x01\x00\x33\x92\xb5\xe5'),
  'picture.png': latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\x0d'),
  'pictures.zip': rawZip([{ name: 'a.png', data: utf8('a') }]),
  'letter.docx': rawZip([{ name: '[Content_Types].xml', data: utf8('<Types/>') }, { name: 'word/document.xml', data: utf8('<x/>') }]),
  'none.xlsx': buildXlsx({ sheets: [] }),
  'broken-markup.xlsx': zipParts(workbookParts({ sheets: [{ name: 'S', xml: '<worksheet><sheetData><row></sheetData></worksheet>' }] })),
  'unsafe.xlsx': zipParts(workbookParts({ sheets: [{ name: 'S', xml: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' }] })),
  'blank.xlsx': buildXlsx({ sheets: [{ name: 'Sheet1' }] }),
  'letter.xlsx': buildXlsx({ sheets: [{ name: 'Sheet1', rows: [['Dear reviewers']] }] }),
};
for (const [name, bytes] of Object.entries(DAMAGED)) folder.put(name, bytes);
folder.put('~$sound.xlsx', 'user');
folder.put('sound.xlsx', SOUND);
const NAMES = [...Object.keys(DAMAGED), '~$sound.xlsx'];

/** The lines that speak of the file, which must be one. */
function sentence(printed: string, name: string): string {
  const lines = printed.split('\n').filter((line) => line.trimStart().startsWith(`${name}：`) || line.trimStart().startsWith(`${name}:`) || line.trimStart().startsWith(`${name}［`) || line.trimStart().startsWith(`${name} [`));
  expect([name, lines.length]).toEqual([name, 1]);
  return lines[0]!.trim();
}

describe('a folder of damaged files', () => {
  test('gives one sentence for each in Chinese, and the rest is consolidated', async () => {
    const { status, printed, complained } = await run('consolidate', folder.path);
    expect([status, complained]).toEqual([0, '']);
    for (const name of NAMES) expect(sentence(printed, name)).toMatch(/\p{Script=Han}{2}.*。$/u);
    expect(printed).toContain('1 位评委，2 项成果，计入总分 2 份。');
  });

  test('gives one sentence for each in English, without Chinese but for names', async () => {
    const { status, printed } = await run('consolidate', '--locale', 'en-US', folder.path);
    expect(status).toBe(0);
    for (const name of NAMES) {
      const english = sentence(printed, name).replace(/需求确定|建设策划|建设过程|建设成效|特色/g, '');
      expect(english).toMatch(/[a-z]{3}.*\.$/);
      expect(english).not.toMatch(/[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u);
    }
    expect(printed).toContain('1 reviewers, 2 entries, 2 totals counted.');
  });

  test('gives one finding for each in the report', async () => {
    const { printed } = await run('consolidate', '--json', folder.path);
    const { findings } = JSON.parse(printed) as { findings: { code: string; file: string; message: string }[] };
    expect(findings.map(({ file }) => file).sort()).toEqual([...NAMES].sort());
    for (const { code, message } of findings) expect([code.startsWith('un'), message.includes('{'), message.length > 5]).toEqual([true, false, true]);
  });

  test('alone, gives status 1', async () => {
    const { status, complained } = await run('consolidate', ...NAMES.map((name) => folder.at(name)));
    expect([status, complained]).toEqual([1, '没有可以汇总的评分表，未写出结果。']);
  });
});
