import { panelWords } from '../../src/locales/panelWords';
import { zhCN } from '../../src/locales/zh-CN';
import { publishResults, RESULT_ROLES } from '../../src/review/publishResults';
import { PANEL_ROLES, panelSheets } from '../../src/review/panelSheets';
import { recogniseWorkbook } from '../../src/sheets/recognise/recogniseWorkbook';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { memoryWorkbook } from '../support/review/memoryWorkbook';
import { gridOfDocument, shown } from '../support/sheets/documents';
import { plainReview, rankingOf } from '../support/sheets/reviews';

const PANEL = panelWords('zh-CN');
const USUAL = { '甲班|甲': '=90', '乙班|乙': '=80', '丙班|丙': '=85' };
const RANKING = rankingOf({ 甲: USUAL, 乙: USUAL, 丙: { ...USUAL, '丙班|丙': '=84' }, 丁: USUAL, 戊: { ...USUAL, '甲班|甲': '=60' } });

describe('the sheets about the panel', () => {
  test('are written with the results where they are asked for, in the same writing', async () => {
    const workbook = memoryWorkbook();
    await publishResults({ ranking: plainReview(3, 4), findings: [], panel: PANEL }, workbook, zhCN);
    expect(workbook.writings.map((documents) => documents.map(({ role }) => role))).toEqual([[...RESULT_ROLES, ...PANEL_ROLES]]);
  });

  test('keep what was answered in the 复核单 that stands there', async () => {
    const [, slips] = panelSheets(RANKING, [], zhCN, PANEL);
    const grid = gridOfDocument(slips!);
    const rows = grid.rows.map((row) => (row.index === 3 ? { ...row, cells: [...row.cells, { column: 9, value: '维持' }, { column: 10, value: '内容不符' }] } : row));
    const workbook = memoryWorkbook({ ownGrids: [{ ...grid, rows }], own: new Map([['slips', '复核单']]) });
    await publishResults({ ranking: RANKING, findings: [], panel: PANEL }, workbook, zhCN);
    const written = workbook.writings[0]!.find(({ role }) => role === 'slips')!;
    expect(written.rows[3]!.slice(9, 11).map(shown)).toEqual(['维持', '内容不符']);
  });

  test('are nobody’s scores when a workbook with them is handed in', () => {
    const documents = [...composeResults(RANKING, [], zhCN), ...panelSheets(RANKING, [], zhCN, PANEL)];
    expect(recogniseWorkbook(documents.map(gridOfDocument), '结果.xlsx', STANDARD_TEMPLATE).scoreSheets).toEqual([]);
  });
});
