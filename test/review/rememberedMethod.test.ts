import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';
import { rememberedMethod } from '../../src/review/rememberedMethod';
import { DEFAULT_METHOD, type Method } from '../../src/scoring/method';
import { composeRules } from '../../src/sheets/compose/rulesSheet';
import { memoryWorkbook } from '../support/review/memoryWorkbook';
import { grid } from '../support/sheets/grid';
import { plainReview } from '../support/sheets/reviews';

const CHOICES: readonly Partial<Method>[] = [{}, { name: 'trimmed' }, { name: 'trimmed', trimScope: 'dimension', decimals: 3 }, { name: 'median', decimals: 0 }, { rankOn: 'exact' }, { name: 'trimmed', decimals: 6, rankOn: 'exact' }, { rounding: 'half-even' }, { name: 'trimmed', drop: 2 }, { name: 'trimmed', trimScope: 'dimension', drop: 5, rounding: 'half-even' }, { name: 'standard-score' }, { name: 'calibrated', rankOn: 'exact', decimals: 3 }];

describe.each([['zh-CN', zhCN], ['en-US', enUS]] as const)('the method of the results in a workbook, written in %s', (_, words) => {
  it.each(CHOICES)('is read from the sentence that states it to people: %j', async (choice) => {
    const document = composeRules(plainReview(5, 2, choice), [], words);
    const sentence = document.rows[1]![0] as string;
    const remembered = await rememberedMethod(memoryWorkbook({ ownGrids: [grid('评审规则', [['标题'], [sentence]])] }));
    expect(remembered).toEqual({ ...DEFAULT_METHOD, ...choice });
  });
});

describe('the method', () => {
  it('is not known where no results stand, or somebody has changed the sentence', async () => {
    expect(await rememberedMethod(memoryWorkbook())).toBeUndefined();
    expect(await rememberedMethod(memoryWorkbook({ ownGrids: [grid('评审规则', [['标题'], ['计算方法：抽签']])] }))).toBeUndefined();
  });
});
