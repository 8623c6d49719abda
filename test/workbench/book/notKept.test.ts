import { openedFrom } from '../../support/workbench/opened';
import type { SheetSpec, WorkbookSpec } from '../../support/xlsx/buildXlsx';
import { relationships } from '../../support/xlsx/parts';

const EMPTY = '<x/>';

/** A workbook of one sheet whose part has these relationships, each to a part that is there. */
function withParts(links: readonly (readonly [type: string, target: string, content?: string])[], sheet: Partial<SheetSpec> = {}): WorkbookSpec {
  const parts = links.map(([, target, content]) => [`xl/${target}`, content ?? EMPTY] as const);
  const list = relationships(links.map(([type, target], index) => [`rId${String(index)}`, type, `../${target}`]));
  return { sheets: [{ name: '表', rows: [[1]], ...sheet }], parts: { 'xl/worksheets/_rels/sheet1.xml.rels': list, ...Object.fromEntries(parts) } };
}

async function lossesOf(spec: WorkbookSpec): Promise<readonly string[]> {
  return (await openedFrom(spec)).notKept.map(({ kind, count, sheet }) => [kind, count, sheet].join(' ').trim());
}

describe('what is not kept', () => {
  it('is nothing in a plain workbook', async () => {
    expect(await lossesOf({ sheets: [{ name: '表', rows: [[1]] }] })).toEqual([]);
  });

  it('are charts, pictures and shapes of the drawings', async () => {
    const drawing = relationships([['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']]);
    const spec = withParts([['drawing', 'drawings/drawing1.xml', '<d:wsDr xmlns:d="d"><d:sp/><d:pic/><d:grpSp><d:cxnSp/></d:grpSp></d:wsDr>']]);
    expect(await lossesOf({ ...spec, parts: { ...spec.parts, 'xl/drawings/_rels/drawing1.xml.rels': drawing } })).toEqual(['charts 1 表', 'pictures 1 表', 'shapes 2 表']);
  });

  it('are comments, tables, pivot tables, slicers and controls', async () => {
    const spec = withParts([
      ['comments', 'comments1.xml', '<comments><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>'],
      ['table', 'tables/table1.xml'],
      ['pivotTable', 'pivotTables/pivotTable1.xml'],
      ['http://schemas.microsoft.com/office/2007/relationships/slicer', 'slicers/slicer1.xml'],
      ['ctrlProp', 'ctrlProps/ctrlProp1.xml'],
    ]);
    expect(new Set(await lossesOf(spec))).toEqual(new Set(['comments 2 表', 'tables 1 表', 'pivot-tables 1 表', 'slicers 1 表', 'form-controls 1 表']));
  });

  it('is counted as one where its part is damaged', async () => {
    expect(await lossesOf(withParts([['comments', 'comments1.xml', '<comments><comment>']]))).toEqual(['comments 1 表']);
  });

  it('are links, filters, breaks, groups and sparklines of a sheet', async () => {
    const after =
      '<protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges><autoFilter ref="A1:B2"/><hyperlinks><hyperlink ref="A1"/></hyperlinks><headerFooter differentFirst="1"><firstHeader>x</firstHeader></headerFooter><rowBreaks><brk id="3"/></rowBreaks>' +
      '<extLst><ext uri="{05C60535}" xmlns:x14="x14"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
    const losses = await lossesOf({ sheets: [{ name: '表', data: '<row r="1" outlineLevel="1"><c r="A1"><v>1</v></c></row>', after }] });
    expect(new Set(losses)).toEqual(new Set(['groups 1 表', 'hyperlinks 1 表', 'filters 1 表', 'page-breaks 1 表', 'protected-ranges 1 表', 'page-variants 1 表', 'sparklines 2 表']));
  });

  it('are macros, links to other workbooks and custom XML of the workbook', async () => {
    const links = relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId3', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId4', 'customXml', '../customXml/item1.xml'],
    ]);
    expect(await lossesOf({ sheets: [{ name: '表', rows: [[1]] }], parts: { 'xl/_rels/workbook.xml.rels': links } })).toEqual(['macros 1', 'external-links 1', 'custom-xml 1']);
  });

  it('are sheets that hold a chart alone; the names of later sheets stay theirs', async () => {
    const links = relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml']]);
    const workbook = '<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="图" r:id="rId1"/><sheet name="表" r:id="rId2"/></sheets><definedNames><definedName name="甲" localSheetId="1">表!$A$1</definedName></definedNames></workbook>';
    const { data, names, notKept } = await openedFrom({ sheets: [{ name: '图' }, { name: '表', rows: [[1]] }], parts: { 'xl/_rels/workbook.xml.rels': links, 'xl/workbook.xml': workbook } });
    expect(data.sheetOrder).toEqual(['sheet-2']);
    expect(data.custom).toEqual({ activeSheet: 'sheet-2' });
    expect(names).toEqual([expect.objectContaining({ name: '甲', localSheetId: 'sheet-2' })]);
    expect(notKept).toEqual([{ kind: 'chart-sheets', count: 1, sheet: '图' }]);
  });
});
