import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Template } from '../../../src/scoring/template';
import { grid } from '../../support/sheets/grid';
import { entry, recognise, rowTexts, SCORES } from '../../support/sheets/matrix';

/** The findings of a sheet with these headings behind 序号, 班组名称 and 企业名称; it must give no score sheet. */
function mismatches(...headings: string[]) {
  const { scoreSheets, findings } = recognise(grid('评分表', [['评委：张三'], ['序号', '班组名称', '企业名称', ...headings], entry('一班', [...SCORES, 10])]));
  expect(scoreSheets).toEqual([]);
  return findings.map(({ code, reason, cell, dimension, found, expected }) => ({ code, reason, cell, dimension, found, expected }));
}

const CODE = 'template-mismatch';

describe('a sheet whose header contradicts the template gives no scores', () => {
  test('a cap that differs is named with both values', () => {
    expect(mismatches('需求确定（15分）', '建设策划（20分）', '建设过程（30分）', '建设成效（15分）', '特色（20分）')).toEqual([
      { code: CODE, reason: 'cap', cell: 'E2', dimension: '建设策划', found: '20', expected: '25' },
      { code: CODE, reason: 'cap', cell: 'H2', dimension: '特色', found: '20', expected: '15' },
    ]);
  });

  test('a dimension that is missing is named', () => {
    expect(mismatches('需求确定', '建设策划', '建设过程', '建设成效')).toEqual([{ code: CODE, reason: 'missing-dimension', cell: 'A2', dimension: '特色', found: '', expected: '特色' }]);
  });

  test('a dimension that stands twice is named with both columns', () => {
    expect(mismatches('需求确定', '建设策划', '建设过程', '建设成效', '特色', '建设策划（25分）')).toMatchObject([{ code: CODE, reason: 'dimension-twice', cell: 'I2', dimension: '建设策划' }]);
  });

  test('a dimension that is foreign to the template is named', () => {
    expect(mismatches('需求确定（15分）', '建设策划（25分）', '建设过程（30分）', '建设成效（15分）', '特色（15分）', '现场答辩（20分）')).toMatchObject([
      { code: CODE, reason: 'foreign-dimension', cell: 'I2', found: '现场答辩（20分）' },
    ]);
  });

  test('several problems are all named', () => {
    expect(mismatches('需求确定（10分）', '建设策划', '建设过程', '建设过程').map(({ reason }) => reason)).toEqual(['cap', 'dimension-twice', 'missing-dimension', 'missing-dimension']);
  });

  test('the finding names file, sheet and reviewer', () => {
    const { findings } = recognise(grid('评分表', [['评委：张三'], ['班组名称', '需求确定', '建设策划', '建设过程'], ['一班', 1, 2, 3]]), '1.xlsx');
    expect(findings[0]).toMatchObject({ severity: 'error', file: '1.xlsx', sheet: '评分表', reviewer: '张三' });
  });
});

describe('a template is data', () => {
  const dimensions = [['安全', 4000], ['安全管理', 3500], ['质量', 2550]] as const;
  const template: Template = { name: '安全质量', dimensions: dimensions.map(([name, cap]) => ({ name, cap: cap as never, criteria: [] })), step: 50 as never };

  test('of any number of dimensions, one name beginning another', () => {
    const rows = [['班组名称', '安全管理（35分）', '质量（25.5分）', '安全（40分）'], ['一班', 30, 20.25, 40]];
    expect(rowTexts(grid('评分表', rows), '1.xlsx', template)).toEqual(['一班||40 30 off-step=20.25']);
  });

  test('the standard headings are no score sheet of it', () => {
    const { scoreSheets } = recognise(grid('评分表', [['班组名称', ...STANDARD_TEMPLATE.dimensions.map(({ name }) => name)], ['一班', ...SCORES]]), '1.xlsx', template);
    expect(scoreSheets).toEqual([]);
  });
});
