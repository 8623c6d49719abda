import * as fc from 'fast-check';
import { LOCALE_NAMES } from '../../../../src/locales/messages';
import { nameKey } from '../../../../src/scoring/nameKey';
import { mappingText } from '../../../../src/sheets/recognise/mapping/mappingText';
import { readMappingText } from '../../../../src/sheets/recognise/mapping/readMappingText';
import type { SheetMapping } from '../../../../src/sheets/recognise/mapping/sheetMapping';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../src/workbook/address';

const MAPPING: SheetMapping = {
  shape: '0123456789abcdef', header: { first: 2, last: 3 }, team: 1, enterprise: 2,
  dimensions: [{ name: '需求确定', column: 3 }, { name: '建设策划', column: 4 }],
  total: 8, remarks: [9], recusals: [10], reviewer: { row: 1, column: 1 },
};
const CHINESE = '表头第 3–4 行；班组 B；单位 C；评分“需求确定” D；评分“建设策划” E；总分 I；备注 J；回避 K；评委 B2｜0123456789abcdef';

/** Marks that divide a line, words that begin its parts, and anything else. */
const name = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: fc.constantFrom('；', '; ', '“', '”', '｜', '|', '\\', '\\u003b', '班组 B', '\n', ' ', '\u2028', '\ud800', '{place}', '$&') }),
).filter((text) => nameKey(text) !== '');

const mapping: fc.Arbitrary<SheetMapping> = fc
  .record({
    columns: fc.uniqueArray(fc.nat(MAX_COLUMNS - 1), { minLength: 7, maxLength: 30 }),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: nameKey }),
    first: fc.nat(MAX_ROWS - 30), rows: fc.nat(9), shape: fc.stringMatching(/^[0-9a-f]{16}$/),
    parts: fc.record({ enterprise: fc.boolean(), total: fc.boolean() }), remarks: fc.nat(2), recusals: fc.nat(2),
    reviewer: fc.option(fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) }), { nil: undefined }),
  })
  .map(({ columns, names, first, rows, shape, parts, remarks, recusals, reviewer }) => {
    const [team = 0, enterprise = 0, total = 0, ...rest] = columns;
    const dimensions = rest.slice(0, Math.min(names.length, rest.length - remarks - recusals, rest.length)).map((column, at) => ({ name: names[at] ?? '', column }));
    const after = rest.slice(dimensions.length);
    return {
      shape, header: { first, last: first + rows }, team, dimensions, remarks: after.slice(0, remarks), recusals: after.slice(remarks, remarks + recusals),
      ...(parts.enterprise ? { enterprise } : {}), ...(parts.total ? { total } : {}), ...(reviewer === undefined ? {} : { reviewer }),
    };
  })
  .filter(({ dimensions }) => dimensions.length > 0);

describe('a mapping as a line of text', () => {
  it('says in plain words what stands where', () => {
    expect(mappingText(MAPPING, 'zh-CN')).toBe(CHINESE);
    expect(mappingText({ ...MAPPING, header: { first: 0, last: 0 } }, 'en-US')).toMatch(/^headings in row 1; team B; enterprise C; scores “需求确定” D; /);
  });

  it.each(LOCALE_NAMES)('is read back exactly, whatever the dimensions are called (%s)', (locale) => {
    fc.assert(fc.property(mapping, (any) => { expect(readMappingText(mappingText(any, locale))).toEqual(any); }));
  });

  it('is one line without characters that a cell would not keep', () => {
    fc.assert(fc.property(mapping, (any) => { expect(mappingText(any, 'zh-CN')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u); }));
  });

  it('is nothing where somebody changed it so that it is not plain any more', () => {
    const changed = [
      '', '表头', CHINESE.slice(0, -1), CHINESE.replace('班组 B；', ''), CHINESE.replace('班组 B', '班组 b'), CHINESE.replace('班组 B', '班组 D'), CHINESE.replace('3–4', '4–3'),
      CHINESE.replace('3–4', '3–400'), CHINESE.replace('3–4', '3–3'), CHINESE.replace('需求确定', '建设策划'), CHINESE.replace('评委 B2', '评委 二'), CHINESE.replace('总分 I；', '总分 I；总分 L；'),
      CHINESE.replace('D', 'XFE'), CHINESE.replace('D', 'ZZZZ'), `${CHINESE} `, `${CHINESE}；班组 Z`, CHINESE.replace('评分“', '评分'),
    ];
    expect(changed.filter((text) => text === CHINESE)).toEqual([]);
    expect(changed.filter((text) => readMappingText(text) !== undefined)).toEqual([]);
  });

  it('is never an error, and never a mapping that says something else', () => {
    const piece = fc.constantFrom('表头第 3–4 行', '班组 B', '；', '评分“', '” D', '｜', '0123456789abcdef', '\\u', '\\u00', '评委 A0', 'headings in row 1', '; ', '评分“constructor” E', '总分 __proto__');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))), (text) => {
      const read = readMappingText(text);
      if (read !== undefined) expect(LOCALE_NAMES.map((locale) => mappingText(read, locale))).toContain(text);
    }));
  });

  it('is not looked for in a text that is longer than any', () => {
    expect(readMappingText(`${CHINESE}${'；'.repeat(100_000)}`)).toBeUndefined();
  });
});
