import * as fc from 'fast-check';

import { LOCALE_NAMES, messagesFor, type LocaleName } from '../../../src/locales/messages';
import { formatHundredths } from '../../../src/scoring/hundredths';
import { nameKey } from '../../../src/scoring/nameKey';
import type { Template } from '../../../src/scoring/template';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import { readTemplateSheet } from '../../../src/sheets/recognise/readTemplateSheet';
import type { CellContent, SheetDocument } from '../../../src/workbook/sheetDocument';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { marksText, recognise } from '../../support/sheets/matrix';
import { anyTemplate, templateOf } from '../../support/sheets/templates';

const RUNS = { numRuns: 40 };
const FIRST_ROW = 4;
const FIRST_SCORE = 3;

const name = fc.array(fc.constantFrom('市政', '一', '班', '（北区）', '3', ' ', 'A&B', '<', '"', '·'), { minLength: 1, maxLength: 6 }).map((parts) => `班${parts.join('')}`.trim().replace(/\s+/g, ' '));
const entries = fc.array(fc.record({ team: name, enterprise: fc.oneof(name, fc.constant('')) }), { minLength: 1, maxLength: 5 });
const severalDimensions = anyTemplate.filter(({ dimensions }) => dimensions.length > 1);
const reviewer = fc.constantFrom('张三', '阿卜杜拉·买买提', 'Ana Silva', '欧阳（二）', "O'Neil");
type Part = number | 'recused' | 'abstained' | 'absent' | null;

const part: fc.Arbitrary<Part> = fc.oneof({ weight: 8, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom<Part[]>('recused', 'abstained', 'absent') }, { weight: 1, arbitrary: fc.constant(null) });

/** What a reviewer types for a part of the cap, and how it is read back. */
function typed(given: Part, cap: number, step: number, states: Readonly<Record<string, string>>): [content: CellContent, mark: string] {
  if (given === null) return [null, '-'];
  if (typeof given === 'string') return [states[given]!, given];
  const score = Math.floor((given * cap) / step) * step;
  return [score / 100, formatHundredths(score as never)];
}

function fillIn(document: SheetDocument, scores: readonly (readonly CellContent[])[]): SheetDocument {
  const rows = document.rows.map((row, at) => {
    const given = scores[at - FIRST_ROW];
    return given === undefined ? row : [...row.slice(0, FIRST_SCORE), ...given, ...row.slice(FIRST_SCORE + given.length)];
  });
  return { ...document, rows };
}

interface Filled {
  readonly template: Template;
  readonly who: string;
  readonly listed: readonly { team: string; enterprise: string }[];
  readonly parts: readonly (readonly Part[])[];
}

const filled: fc.Arbitrary<Filled> = fc.record({ template: severalDimensions, who: reviewer, listed: entries, parts: fc.array(fc.array(part, { minLength: 8, maxLength: 8 }), { minLength: 5, maxLength: 5 }) });

/** The rows as they were typed and the workbook as it is recognised. */
async function handBack({ template, who, listed, parts }: Filled, locale: LocaleName): Promise<{ rows: string[][]; recognised: ReturnType<typeof recognise> }> {
  const words = messagesFor(locale);
  const given = listed.map((_, row) => template.dimensions.map(({ cap }, at) => typed(parts[row]![at]!, cap, template.step ?? 1, words.states)));
  const [matrix, criteria] = composeScoreSheet(template, who, listed, words);
  const bytes = await writeXlsx([fillIn(matrix!, given.map((row) => row.map(([content]) => content))), criteria!]);
  const rows = listed.map(({ team, enterprise }, row) => [team, enterprise, given[row]!.map(([, mark]) => mark).join(' ')]);
  return { rows, recognised: recognise(readXlsx(bytes), '1.xlsx', template) };
}

describe('the empty score sheet, filled in and handed back', () => {
  test.each(LOCALE_NAMES)('%s: is read as what was typed, whatever the template', async (locale) => {
    await fc.assert(fc.asyncProperty(filled, async (sheet) => {
      const { rows, recognised } = await handBack(sheet, locale);
      const [read, second] = recognised.scoreSheets;
      expect([nameKey(read!.reviewer), read!.rows.map((row) => [row.team, row.enterprise, marksText(row)]), second]).toEqual([nameKey(sheet.who), rows, undefined]);
    }), RUNS);
  });

  test.each(LOCALE_NAMES)('%s: is read without a complaint', async (locale) => {
    await fc.assert(fc.asyncProperty(filled, async (sheet) => {
      expect((await handBack(sheet, locale)).recognised.findings).toEqual([]);
    }), RUNS);
  });

  test('of a template with one dimension, is read without a complaint', async () => {
    const template = templateOf({ 安全: 10 });
    const [matrix, criteria] = composeScoreSheet(template, '张三', [{ team: '一班', enterprise: '甲公司' }], messagesFor('zh-CN'));
    const { scoreSheets, findings } = recognise(readXlsx(await writeXlsx([fillIn(matrix!, [[9]]), criteria!])), '1.xlsx', template);
    expect([scoreSheets.map(({ rows }) => rows.map(marksText)), findings]).toEqual([[['9']], []]);
  });

  test('handed back empty, has every entry and no score', async () => {
    const template = templateOf({ 安全: 10, 质量: 10 });
    const bytes = await writeXlsx(composeScoreSheet(template, '张三', [{ team: '一班', enterprise: '' }], messagesFor('zh-CN')));
    expect(recognise(readXlsx(bytes), '1.xlsx', template).scoreSheets[0]!.rows.map(marksText)).toEqual(['- -']);
  });
});

describe('the criteria written with it', () => {
  test.each(LOCALE_NAMES)('%s: are read back as the same template', async (locale) => {
    await fc.assert(fc.asyncProperty(anyTemplate, async (template) => {
      const documents = composeScoreSheet(template, '张三', [{ team: '一班', enterprise: '' }], messagesFor(locale));
      expect(readTemplateSheet(readXlsx(await writeXlsx(documents)))).toEqual({ kind: 'template', template });
    }), RUNS);
  });
});
