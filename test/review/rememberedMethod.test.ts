import * as fc from 'fast-check';

import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';
import { rememberedMethod, statedMethod } from '../../src/review/rememberedMethod';
import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD, type Method } from '../../src/scoring/method';
import type { Ranking } from '../../src/scoring/ranking';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import { composeRules } from '../../src/sheets/compose/rulesSheet';
import { memoryWorkbook } from '../support/review/memoryWorkbook';
import { gridOfDocument, sheetNamed } from '../support/sheets/documents';
import { grid } from '../support/sheets/grid';
import { ruledMethod } from '../support/sheets/methods';
import { plainReview, sheetOf } from '../support/sheets/reviews';

const CHOICES: readonly Partial<Method>[] = [
  {}, { name: 'trimmed' }, { name: 'trimmed', trimScope: 'dimension', decimals: 3 }, { name: 'median', decimals: 0 }, { rankOn: 'exact' }, { name: 'trimmed', decimals: 6, rankOn: 'exact' }, { rounding: 'half-even' },
  { name: 'trimmed', drop: 2 }, { name: 'trimmed', trimScope: 'dimension', drop: 5, rounding: 'half-even' }, { name: 'standard-score' }, { name: 'calibrated', rankOn: 'exact', decimals: 3 },
  { name: 'trimmed', trimFrom: 4 }, { name: 'trimmed', drop: 2, trimFrom: 6 }, { name: 'trimmed', trimThresholds: [{ from: 3, drop: 1 }, { from: 9, drop: 2 }] }, { tieBreaks: [{ kind: 'dimension', index: 2 }, { kind: 'highest-scores' }, { kind: 'range' }] },
];

const LANGUAGES = [['zh-CN', zhCN], ['en-US', enUS]] as const;

/** What is ranked, and with what rank and average. */
function results({ entries }: Ranking): unknown[] {
  return entries.map(({ team, rank, average, exactAverage, decidedBy }) => [team, rank, average, exactAverage, decidedBy]);
}

describe.each(LANGUAGES)('the method of the results in a workbook, written in %s', (_, words) => {
  it.each(CHOICES)('is read from the sentence that states it to people: %j', async (choice) => {
    const rules = gridOfDocument(composeRules(plainReview(5, 2, choice), [], words));
    expect(await rememberedMethod(memoryWorkbook({ ownGrids: [rules] }))).toEqual({ ...DEFAULT_METHOD, ...choice });
  });

  it('gives the same sheets when it is written again, whatever the method, from 评审规则 as from 排名结果', () => {
    fc.assert(fc.property(ruledMethod, (method) => {
      const written = plainReview(9, 6, method);
      const sheets = composeResults(written, [], words);
      const [ranking, rules] = [words.sheets.ranking, words.sheets.rules].map((name) => statedMethod(gridOfDocument(sheetNamed(sheets, name))));
      expect(rules).toEqual(ranking);
      const again = plainReview(9, 6, rules);
      expect(results(again)).toEqual(results(written));
      expect(composeResults(again, [], words)).toEqual(sheets);
    }), { numRuns: 60 });
  });

  it('knows tie-breaks by dimensions whose names hold what parts the list', () => {
    const names = ['一', `一${words.list}二`, words.method.tieBreaks.median, '；', words.list];
    const template = { ...STANDARD_TEMPLATE, dimensions: STANDARD_TEMPLATE.dimensions.map((dimension, index) => ({ ...dimension, name: names[index]! })) };
    fc.assert(fc.property(fc.array(fc.constantFrom<NonNullable<Method['tieBreaks']>[number]>({ kind: 'median' }, ...names.map((__, index) => ({ kind: 'dimension' as const, index }))), { minLength: 1, maxLength: 5 }), (tieBreaks) => {
      const ranking = consolidate([sheetOf('张三', { '一班|': '1 2 3 4 5' }, template)], template, { ...DEFAULT_METHOD, tieBreaks });
      expect(statedMethod(gridOfDocument(composeRules(ranking, [], words)))).toEqual({ ...DEFAULT_METHOD, tieBreaks });
    }));
  });
});

describe('the method', () => {
  it('is not known where no results stand, or somebody has changed the sentence', async () => {
    expect(await rememberedMethod(memoryWorkbook())).toBeUndefined();
    for (const sentence of ['计算方法：抽签', '计算方法：各评委总分取平均值；四舍五入保留 7 位小数；名次按公布的平均分排列，相同的并列，其后名次顺延。', '计算方法：各评委总分取平均值；四舍五入保留两位小数；名次按公布的平均分排列，相同的依次比较身高，仍相同的并列，其后名次顺延。', 5]) {
      expect(await rememberedMethod(memoryWorkbook({ ownGrids: [grid('评审规则', [['标题'], [sentence]])] }))).toBeUndefined();
    }
  });

  it('is read from the sentence alone where the table of the dimensions is gone', () => {
    const [, sentence] = composeRules(plainReview(5, 2, { tieBreaks: [{ kind: 'median' }, { kind: 'range' }] }), [], zhCN).rows;
    expect(statedMethod(grid('评审规则', [['标题'], [sentence![0] as string]]))?.tieBreaks).toEqual([{ kind: 'median' }, { kind: 'range' }]);
  });
});
