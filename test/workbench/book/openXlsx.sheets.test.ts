import { BooleanNumber } from '@univerjs/core';

import { openedFrom, type Opened } from '../../support/workbench/opened';
import { DECLARATION, MAIN, OFFICE } from '../../support/xlsx/parts';

/** A sheet with this markup in front of and behind its cells. */
function sheetOf(before: string, after = ''): Promise<Opened> {
  return openedFrom({ sheets: [{ name: '表', before, rows: [[1]], after }] });
}

function workbook(inside: string, sheets: readonly string[]): string {
  const list = sheets.map((attributes, index) => `<sheet ${attributes} sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`).join('');
  const [before = '', after = ''] = inside.split('…');
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list}</sheets>${after}</workbook>`;
}

describe('a sheet’s view', () => {
  it('is frozen, zoomed, without gridlines and with a coloured tab', async () => {
    const { sheet } = await sheetOf(
      '<sheetPr><tabColor rgb="FF1F6F8B"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" topLeftCell="A2" workbookViewId="0"><pane xSplit="3" ySplit="4" topLeftCell="D6" state="frozen"/></sheetView></sheetViews>',
    );
    expect(sheet()).toMatchObject({ tabColor: '#1f6f8b', zoomRatio: 0.85, showGridlines: BooleanNumber.FALSE, freeze: { xSplit: 3, ySplit: 4, startRow: 5, startColumn: 3 } });
  });

  it('that is split and not frozen is whole', async () => {
    const { sheet } = await sheetOf('<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" topLeftCell="C1"/></sheetView></sheetViews>');
    expect(sheet().freeze).toEqual({ xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 });
  });
});

describe('merged ranges', () => {
  it('that overlap leave the later one out', async () => {
    const { sheet, notKept } = await sheetOf('', '<mergeCells><mergeCell ref="C1:D2"/><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="E9"/></mergeCells>');
    expect(sheet().mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }, { startRow: 0, startColumn: 2, endRow: 1, endColumn: 3 }]);
    expect(notKept).toEqual([{ kind: 'overlapping-merges', count: 1, sheet: '表' }]);
  });
});

describe('protection', () => {
  it('says in Office.js’s words what is allowed', async () => {
    const { extras } = await sheetOf('', '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" sort="0" selectLockedCells="1"/>');
    expect(extras().protection).toEqual({ options: { allowFormatColumns: true, allowSort: true, selectionMode: 'Unlocked' } });
  });

  it('that is switched off is none', async () => {
    expect((await sheetOf('', '<sheetProtection formatColumns="0"/>')).extras()).toEqual({});
  });

  it('by a password is kept without it, which is said', async () => {
    const { extras, notKept } = await sheetOf('', '<sheetProtection sheet="1" hashValue="x" saltValue="y" spinCount="1" algorithmName="SHA-512"/>');
    expect(extras().protection?.password).toBeUndefined();
    expect(notKept).toEqual([{ kind: 'passwords', count: 1, sheet: '表' }]);
  });
});

describe('the page', () => {
  it('has its margins in points and its header in three parts', async () => {
    const { extras } = await sheetOf(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0" scale="50"/><headerFooter><oddHeader>&amp;L左&amp;&amp;L&amp;C&amp;"宋体,Bold"中&amp;R&amp;P</oddHeader><oddFooter>尾</oddFooter></headerFooter>',
    );
    expect(extras().page).toEqual({
      orientation: 'landscape',
      paperSize: 8,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      centerHorizontally: true,
      header: { left: '左&&L', center: '&"宋体,Bold"中', right: '&P' },
      footer: { center: '尾' },
    });
  });
});

describe('validations', () => {
  const validate = (markup: string): Promise<Opened> => sheetOf('', `<dataValidations>${markup}</dataValidations>`);

  it('come with ranges, operands, prompts and alerts', async () => {
    const { validations } = await validate(
      '<dataValidation type="decimal" operator="notBetween" allowBlank="1" errorStyle="warning" showErrorMessage="1" errorTitle="题" error="错&#10;了" promptTitle="填" prompt="写" sqref="D5:H16 J1"><formula1>0</formula1><formula2>_xlfn.STDEV.S(A1:A9)</formula2></dataValidation>',
    );
    expect(validations()).toEqual([
      expect.objectContaining({
        type: 'decimal', operator: 'notBetween', formula1: '0', formula2: '=STDEV.S(A1:A9)', allowBlank: true, errorStyle: 2, showErrorMessage: true, showInputMessage: false,
        error: '错\n了', errorTitle: '题', prompt: '写', promptTitle: '填',
        ranges: [{ startRow: 4, startColumn: 3, endRow: 15, endColumn: 7 }, { startRow: 0, startColumn: 9, endRow: 0, endColumn: 9 }],
      }),
    ]);
  });

  it('of lists tell texts from ranges, and whether the arrow shows', async () => {
    const { validations } = await validate('<dataValidation type="list" sqref="A1"><formula1>"优,""良"""</formula1></dataValidation><dataValidation type="list" showDropDown="1" sqref="A2"><formula1>$B$1:$B$3</formula1></dataValidation>');
    expect(validations().map(({ formula1, showDropDown }) => [formula1, showDropDown])).toEqual([['优,"良"', true], ['=$B$1:$B$3', false]]);
  });

  it('stand in the extensions of 2010 too', async () => {
    const { validations } = await sheetOf(
      '',
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>名单!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(validations()).toEqual([expect.objectContaining({ type: 'list', formula1: '=名单!$A$1:$A$9', ranges: [{ startRow: 1, startColumn: 1, endRow: 8, endColumn: 1 }] })]);
  });
});

describe('conditional formats', () => {
  const format = (rules: string, after = ''): Promise<Opened> => sheetOf('', `<conditionalFormatting sqref="B2:B9">${rules}</conditionalFormatting>${after}`);

  it('come in the order of their priority', async () => {
    const { rules } = await format('<cfRule type="duplicateValues" priority="2"/><cfRule type="expression" priority="1" stopIfTrue="1"><formula>$B2&gt;15</formula></cfRule>');
    expect(rules()).toEqual([
      expect.objectContaining({ stopIfTrue: true, rule: { type: 'highlightCell', subType: 'formula', value: '=$B2>15', style: {} } }),
      expect.objectContaining({ stopIfTrue: false, rule: { type: 'highlightCell', subType: 'duplicateValues', style: {} } }),
    ]);
  });

  it('that compare with a formula become one', async () => {
    const { rules } = await format('<cfRule type="cellIs" operator="notBetween" priority="1"><formula>$A$1</formula><formula>5</formula></cfRule><cfRule type="cellIs" operator="greaterThan" priority="2"><formula>$C2</formula></cfRule>');
    expect(rules().map(({ rule }) => (rule as { value?: unknown }).value)).toEqual(['=NOT(AND(B2>=$A$1,B2<=5))', '=B2>$C2']);
  });

  it('that compare with a number or a text stay comparisons', async () => {
    const { rules } = await format('<cfRule type="cellIs" operator="between" priority="1"><formula>0</formula><formula>1E1</formula></cfRule><cfRule type="cellIs" operator="equal" priority="2"><formula>"缺""考"</formula></cfRule>');
    expect(rules().map(({ rule }) => rule)).toEqual([
      { type: 'highlightCell', subType: 'number', operator: 'between', value: [0, 10], style: {} },
      { type: 'highlightCell', subType: 'text', operator: 'equal', value: '缺"考', style: {} },
    ]);
  });

  it('that Univer lacks are counted', async () => {
    const { rules, notKept } = await format('<cfRule type="aboveAverage" stdDev="1" priority="1"/><cfRule type="iconSet" priority="2"><iconSet iconSet="5Boxes"><cfvo type="percent" val="0"/></iconSet></cfRule>');
    expect(rules()).toEqual([]);
    expect(notKept).toEqual([{ kind: 'conditional-formats', count: 2, sheet: '表' }]);
  });

  it('take a bar’s filling from the extension that names it', async () => {
    const { rules } = await format(
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937}" xmlns:x14="x14"><x14:id>{A}</x14:id></ext></extLst></cfRule>',
      '<extLst><ext uri="{78C0D931}" xmlns:x14="x14" xmlns:xm="xm"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{A}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF5500"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    expect(rules().map(({ rule }) => rule)).toEqual([
      { type: 'dataBar', isShowValue: true, config: { min: { type: 'min' }, max: { type: 'max' }, isGradient: false, positiveColor: '#638ec6', nativeColor: '#ff5500' } },
    ]);
  });
});

describe('the workbook', () => {
  const parts = (inside: string, sheets: readonly string[]): Record<string, string> => ({ 'xl/workbook.xml': workbook(inside, sheets) });

  it('has names of its own and of its sheets; print titles and areas are the page’s', async () => {
    const names = '…<definedNames><definedName name="满分">100</definedName><definedName name="上限" localSheetId="1" hidden="1">\'乙 组\'!$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">\'乙 组\'!$A:$B,\'乙 组\'!3:4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'乙 组\'!$A$1:$C$9</definedName><definedName name="外">[1]表!$A$1</definedName></definedNames>';
    const { names: opened, extras, notKept } = await openedFrom({ sheets: [{ name: '甲', rows: [[1]] }, { name: '乙 组', rows: [[1]] }], parts: parts(names, ['name="甲"', 'name="乙 组"']) });
    expect(opened).toEqual([
      expect.objectContaining({ name: '满分', formulaOrRefString: '=100', localSheetId: 'AllDefaultWorkbook' }),
      expect.objectContaining({ name: '上限', formulaOrRefString: "'乙 组'!$B$2", localSheetId: 'sheet-2', hidden: true }),
    ]);
    expect(extras(1).page).toEqual({ titleRows: '$3:$4', titleColumns: '$A:$B', printArea: '$A$1:$C$9' });
    expect(notKept).toEqual([{ kind: 'external-links', count: 1 }]);
  });

  it('has hidden sheets, an active one and a protected structure', async () => {
    const inside = '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews>…';
    const { data, sheet, extras } = await openedFrom({
      sheets: [{ name: '甲', rows: [[1]] }, { name: '乙', rows: [[1]] }, { name: '丙', rows: [[1]] }],
      parts: parts(inside, ['name="甲" state="hidden"', 'name="乙" state="veryHidden"', 'name="丙"']),
    });
    expect([0, 1, 2].map((position) => sheet(position).hidden)).toEqual([1, 1, 0]);
    expect([extras(0), extras(1)]).toEqual([{}, { veryHidden: true }]);
    expect(data.custom).toEqual({ protection: {}, activeSheet: 'sheet-3' });
  });
});
