import type { CellContent, CellFormat, SheetDocument } from '../../../src/workbook/sheetDocument';
import { shown, documentOf } from '../sheets/documents';
import { ENTRIES } from './reviewers';

const HEAD: CellFormat = { bold: true, fill: 'DDE8EC', border: 'thin', horizontal: 'center', vertical: 'center' };
const BODY: CellFormat = { border: 'thin', vertical: 'center' };
const TITLE: CellFormat = { bold: true, size: 16 };
const CONTACTS = ['钱立新', '孙丽华', '李春生', '周敏', '吴建国', '郑雪梅', '王海涛', '冯晓东', '陈志强', '褚红', '卫国平', '蒋文'];
/** In yuan, by the last rank that gets it. */
const AWARDS = [
  { upTo: 1, name: '一等奖', sum: 20_000 },
  { upTo: 3, name: '二等奖', sum: 12_000 },
  { upTo: 6, name: '三等奖', sum: 6_000 },
];

/** The sheets of an association's own making around a review: instructions, the roster, and a budget that follows the ranks in 排名结果. */
export function associationSheets(ranking: SheetDocument): SheetDocument[] {
  return [instructions(), roster(), budget(ranking)];
}

function instructions(): SheetDocument {
  const rows: CellContent[][] = [
    ['2026年度“绿色班组”评审工作说明'],
    [],
    ['一、参评班组以“参评名单”为准，增减须经秘书处确认。'],
    ['二、评委独立打分，与参评单位有利害关系的应当回避，在打分格中填“回避”。'],
    ['三、得分汇总后由评审组长核对签字，排名公示五个工作日。'],
    ['四、“奖励经费”按排名自动计算，名次变动后无需另改。'],
  ];
  return table('工作说明', rows, [90], [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, format: TITLE }], 'portrait');
}

function roster(): SheetDocument {
  const head = ['序号', '班组名称', '企业名称', '联系人', '班组人数', '备注'];
  const rows = ENTRIES.map(({ team, enterprise }, index): CellContent[] => [index + 1, team, enterprise, CONTACTS[index]!, 8 + ((index * 5) % 13), null]);
  return withHead('参评名单', '参评班组名单', head, rows, [7, 28, 32, 12, 10, 20]);
}

function budget(ranking: SheetDocument): SheetDocument {
  const ranks = new Map(ranking.rows.map((row) => [row[1], shown(row[0])]));
  const awards = ENTRIES.map(({ team }) => AWARDS.find(({ upTo }) => typeof ranks.get(team) === 'number' && Number(ranks.get(team)) <= upTo));
  const rows = ENTRIES.map(({ team }, index): CellContent[] => {
    const row = String(index + 3);
    const award = awards[index];
    return [
      team,
      { formula: `IFERROR(INDEX(排名结果!$A$1:$A$200,MATCH(A${row},排名结果!$B$1:$B$200,0)),"")`, result: ranks.get(team) ?? '' },
      { formula: `IF(ISNUMBER(B${row}),${choose(row, ({ name }) => `"${name}"`, '""')},"")`, result: award?.name ?? '' },
      { formula: `IF(ISNUMBER(B${row}),${choose(row, ({ sum }) => String(sum), '0')},0)`, result: award?.sum ?? 0 },
    ];
  });
  const last = String(ENTRIES.length + 2);
  const sum = awards.reduce((before, award) => before + (award?.sum ?? 0), 0);
  const document = withHead('奖励经费', '奖励经费测算（元）', ['班组名称', '名次', '奖项', '金额'], [...rows, ['合计', null, null, { formula: `SUM(D3:D${last})`, result: sum }]], [28, 9, 12, 14]);
  const amounts = { top: 2, left: 3, bottom: ENTRIES.length + 2, right: 3 };
  return { ...document, formats: [...document.formats, { range: amounts, format: { numberFormat: '#,##0.00' } }] };
}

function choose(row: string, part: (award: (typeof AWARDS)[number]) => string, otherwise: string): string {
  return AWARDS.reduceRight((rest, award) => `IF(B${row}<=${String(award.upTo)},${part(award)},${rest})`, otherwise);
}

function withHead(name: string, title: string, head: readonly string[], rows: CellContent[][], widths: readonly number[]): SheetDocument {
  const right = head.length - 1;
  return table(name, [[title], [...head], ...rows], widths, [
    { range: { top: 0, left: 0, bottom: 0, right: 0 }, format: TITLE },
    { range: { top: 1, left: 0, bottom: rows.length + 1, right }, format: BODY },
    { range: { top: 1, left: 0, bottom: 1, right }, format: HEAD },
  ]);
}

function table(name: string, rows: CellContent[][], columnWidths: readonly number[], formats: SheetDocument['formats'], orientation: 'portrait' | 'landscape' = 'landscape'): SheetDocument {
  return documentOf(name, rows, { columnWidths, formats, page: { orientation, fitWidth: true }, rowHeights: new Map([[0, 28]]) });
}
