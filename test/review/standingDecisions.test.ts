import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';
import { standingDecisions } from '../../src/review/standingDecisions';
import { memoryWorkbook } from '../support/review/memoryWorkbook';
import { grid } from '../support/sheets/grid';

const found = (...ownGrids: ReturnType<typeof grid>[]) => standingDecisions(memoryWorkbook({ ownGrids }));

describe('decisions that people entered in sheets of results', () => {
  it.each([['zh-CN', zhCN], ['en-US', enUS]] as const)('are counted below their heading, in a sheet in %s', async (_, { columns }) => {
    const details = grid('评分明细', [['标题'], ['说明'], [columns.team, columns.decision], [], ['一班', '不计'], ['二班'], ['三班', ' '], ['四班', '计入']]);
    const findings = grid('核查清单', [['标题'], [], [columns.number, columns.ruling], [1, '已与评委核实'], [2]]);
    expect(await found(details, findings)).toEqual([{ sheet: '评分明细', count: 2 }, { sheet: '核查清单', count: 1 }]);
  });

  it('are none in sheets as we write them, and none where no sheet of ours stands', async () => {
    expect(await found(grid('评分明细', [['标题'], [zhCN.columns.team, zhCN.columns.decision], ['一班']]))).toEqual([]);
    expect(await found()).toEqual([]);
  });

  it('are not looked for far below the top, where a score might bear the word', async () => {
    expect(await found(grid('评分明细', [...Array.from({ length: 6 }, () => ['-']), [zhCN.columns.decision], ['不计']]))).toEqual([]);
  });
});
