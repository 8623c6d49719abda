import * as fc from 'fast-check';

import { LOCALE_NAMES, messagesFor } from '../../../src/locales/messages';
import { checkSeal } from '../../../src/review/seal/checkSeal';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeScoreSheet, type SheetSeal } from '../../../src/sheets/compose/scoreSheetDocument';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { finishedAt } from '../../../src/review/finishedAt';
import { listed, sealedDocuments, THREE } from '../../support/review/sealedBook';
import { contentAt, formatAt, gridOfDocument, textsOf } from '../../support/sheets/documents';
import { scoreSheet } from '../../support/sheets/matrix';
import { anyTemplate } from '../../support/sheets/templates';

const zh = messagesFor('zh-CN');
const SEAL: SheetSeal = { code: '7F3A-92C1-5D04-BE17', checks: ['BCDF', 'GHJK', 'LMNP'] };
const finished = { finished: '2026-11-25 15:30' };
const [sealed] = composeScoreSheet(STANDARD_TEMPLATE, '张三', THREE, zh, { ...finished, seal: SEAL });
const [plain] = composeScoreSheet(STANDARD_TEMPLATE, '张三', THREE, zh, finished);

describe('a score sheet with a seal', () => {
  it('says the code where it says that it is finished, and beside the signature', () => {
    expect(contentAt(sealed!, 2, 0)).toBe('本表已于 2026-11-25 15:30 完成并锁定，校验码：7F3A-92C1-5D04-BE17。校验码和右边的“校验”列由评分算出，改动任何一个评分就对不上。如需修改，请在面板“评分”中点“继续修改”。');
    expect([contentAt(sealed!, 8, 0), contentAt(sealed!, 8, 3)]).toEqual(['专家签字：', '校验码：7F3A-92C1-5D04-BE17']);
  });

  it('has the letters beside its entries in a column of their own, as text, locked', () => {
    expect([3, 4, 5, 6].map((row) => contentAt(sealed!, row, 10))).toEqual(['校验', 'BCDF', 'GHJK', 'LMNP']);
    expect(formatAt(sealed!, 4, 10)).toMatchObject({ numberFormat: '@', horizontal: 'center' });
    expect(formatAt(sealed!, 4, 10).locked).not.toBe(false);
    expect(sealed!.columnWidths).toHaveLength(plain!.columnWidths.length + 1);
  });

  it('is otherwise the sheet that it was', () => {
    expect(sealed!.rows.slice(4, 7).map((row) => row.slice(0, 10))).toEqual(plain!.rows.slice(4, 7));
    expect(textsOf(plain!).filter((text) => /校验/.test(text))).toEqual([]);
  });

  test.each(LOCALE_NAMES)('still says when it was finished, in %s', (locale) => {
    const [matrix] = composeScoreSheet(STANDARD_TEMPLATE, '张三', THREE, messagesFor(locale), { ...finished, seal: SEAL });
    expect(finishedAt(gridOfDocument(matrix!))).toBe('2026-11-25 15:30');
  });
});

const name = fc.array(fc.constantFrom('市政', '一', '（北区）', '3', ' ', 'A&B', '<', '·', '：', '𠮷'), { minLength: 1, maxLength: 5 }).map((parts) => `班${parts.join('')}`.trim().replace(/\s+/g, ' '));
const anySheet = anyTemplate.filter(({ dimensions }) => dimensions.length > 1).chain((template) => fc.record({
  template: fc.constant(template),
  reviewer: fc.constantFrom('张三', '阿卜杜拉·买买提', '欧阳（二）'),
  passphrase: fc.constantFrom('', '桂花'),
  entries: fc.array(fc.record({ team: name, parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }), recused: fc.boolean() }), { minLength: 1, maxLength: 4 })
    .map((rows) => rows.map(({ team, parts, recused }) => listed(team, recused ? 'recused' : template.dimensions.map(({ cap }, at) => (Math.floor((parts[at]! * cap) / (template.step ?? 1)) * (template.step ?? 1)) / 100), template))),
}));

describe('a file with a seal', () => {
  test.each(LOCALE_NAMES)('is read back to the scores of its code, whatever template and names, in %s', async (locale) => {
    await fc.assert(fc.asyncProperty(anySheet, async ({ template, reviewer, passphrase, entries }) => {
      const grids = readXlsx(await writeXlsx(await sealedDocuments({ template, reviewer, passphrase, entries, locale })));
      const result = await checkSeal(scoreSheet(grids, '1.xlsx', template), grids[0]!, template, passphrase);
      expect(result.kind).toBe('intact');
    }), { numRuns: 15 });
  });
});
