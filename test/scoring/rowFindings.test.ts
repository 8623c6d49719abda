import * as fc from 'fast-check';

import { decideBallot } from '../../src/scoring/ballot';
import { rowFindings } from '../../src/scoring/rowFindings';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import type { Template } from '../../src/scoring/template';
import { anyCells } from '../support/scoring/arbitraries';
import { entry, hundredths, PAIR, row, sheet, type Cell } from '../support/scoring/reviews';

const SHEET = sheet('张三', []);
const HALVES: Template = { ...PAIR, step: hundredths(0.5) };

function findings(cells: Cell[], { template = PAIR, stated }: { template?: Template; stated?: number } = {}) {
  const spec = { ...entry('一班', cells), ...(stated === undefined ? {} : { stated }) };
  return rowFindings(SHEET, row(spec, template), template);
}

describe('a row in order has no findings', () => {
  test.each<[Cell[]]>([[[30, 50]], [[0, 0]], [[40, 60]], [[0.01, 59.99]]])('%j', (cells) => {
    expect(findings(cells)).toEqual([]);
  });
});

test('a finding names the file, the sheet, the cell, the reviewer, the entry and the dimension', () => {
  expect(findings([30, 61])).toEqual([{
    code: 'over-cap', severity: 'error', file: '张三.xlsx', sheet: '评分表', cell: 'D2', reviewer: '张三', team: '一班', enterprise: '市政公司', dimension: '创新', found: '61', expected: '0–60',
  }]);
});

describe('what does not count is an error at its cell', () => {
  test.each<[Cell, string, string, string]>([
    [40.5, 'over-cap', '40.5', '0–40'], ['41分', 'over-cap', '41分', '0–40'], [-1, 'below-zero', '-1', '0–40'], [30.125, 'off-step', '30.125', '0.01'], ['≈30', 'not-a-number', '≈30', '0–40'], ['', 'missing', '', '0–40'],
  ])('%p is %s', (cell, code, found, expected) => {
    expect(findings([cell, 50])[0]).toMatchObject({ code, severity: 'error', cell: 'C2', dimension: '质量', found, expected });
  });

  test('off the step tells the step', () => {
    expect(findings([30.2, 50], { template: HALVES })).toEqual([expect.objectContaining({ code: 'off-step', found: '30.2', expected: '0.5' })]);
  });

  test('every dimension at fault is told', () => {
    expect(findings([-1, '?']).map(({ code, cell }) => [code, cell])).toEqual([['below-zero', 'C2'], ['not-a-number', 'D2']]);
  });

  test('a row without any score is told once', () => {
    expect(findings(['', ''])).toEqual([expect.objectContaining({ code: 'missing', reason: 'row', severity: 'error', cell: 'C2' })]);
  });
});

describe('what the reviewer has settled is a notice', () => {
  test.each([['回避', 'recused'], ['弃权', 'abstained'], ['缺席', 'absent']])('%s, told once at the cell that says so', (word, code) => {
    const expected = { code, severity: 'notice', file: '张三.xlsx', sheet: '评分表', reviewer: '张三', team: '一班', enterprise: '市政公司' };
    expect(findings([word, word])).toEqual([{ ...expected, cell: 'C2' }]);
    expect(findings(['', word])).toEqual([{ ...expected, cell: 'D2' }]);
  });

  test.each([['回避', 'recused'], ['弃权', 'abstained'], ['缺席', 'absent']])('but %s beside a score is an error', (word, code) => {
    expect(findings([30, word])).toEqual([expect.objectContaining({ code, reason: 'mixed', severity: 'error', cell: 'D2', dimension: '创新' })]);
  });
});

describe('a score typed as text is a notice', () => {
  test('that tells what stood there and what it counts as', () => {
    expect(findings(['３０．５ 分', 50])).toEqual([expect.objectContaining({ code: 'normalised', severity: 'notice', cell: 'C2', dimension: '质量', found: '３０．５ 分', expected: '30.5' })]);
  });

  test('but a text that is no legal score counts as nothing, and is told as an error alone', () => {
    expect(findings(['41分', 50]).map(({ code }) => code)).toEqual(['over-cap']);
    expect(findings(['−1', 50]).map(({ code }) => code)).toEqual(['below-zero']);
  });
});

describe('a total that stands in the sheet is checked against its parts', () => {
  test('and differs as a warning, the scores being what counts', () => {
    expect(findings([30, 50], { stated: 85 })).toEqual([expect.objectContaining({ code: 'total-mismatch', severity: 'warning', cell: 'H2', found: '85', expected: '80' })]);
  });

  test('and agrees exactly', () => {
    expect(findings([0.1, 0.2], { stated: 0.3 })).toEqual([]);
  });

  test('with what is illegal added in, since the sheet added it too', () => {
    expect(findings([30, 61], { stated: 91 }).map(({ code }) => code)).toEqual(['over-cap']);
  });

  test('but not where there is no number to add', () => {
    expect(findings(['回避', '回避'], { stated: 0 }).map(({ code }) => code)).toEqual(['recused']);
  });

  test('and differs where it is no number', () => {
    const spec = { ...row(entry('一班', [30, 50])), statedTotal: { cell: 'H2', text: '约80' } };
    expect(rowFindings(SHEET, spec, PAIR)).toEqual([expect.objectContaining({ code: 'total-mismatch', found: '约80', expected: '80' })]);
  });
});

describe('for any row', () => {
  test('there is an error exactly where the row is pending', () => {
    fc.assert(fc.property(anyCells, (cells) => {
      const read = row(entry('一班', cells), STANDARD_TEMPLATE);
      const errors = rowFindings(SHEET, read, STANDARD_TEMPLATE).filter(({ severity }) => severity === 'error');
      expect(errors.length > 0).toBe(decideBallot(read).status === 'pending');
    }));
  });
});
