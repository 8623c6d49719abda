import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

/** Returns the addresses of ranges that are made from a sheet, `null` for a null object. */
async function addresses(make: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<(string | null)[]> {
  return excel.run(async (context, sheet) => {
    const ranges = make(sheet);
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sheet1!', '')));
  });
}

describe('ranges', () => {
  it('are reached from one another', async () => {
    expect(await addresses((sheet) => {
      const range = sheet.getRange('B2:D5');
      return [
        range.getCell(1, 1), range.getRow(0), range.getColumn(2), range.getLastCell(), range.getLastRow(), range.getLastColumn(), range.getOffsetRange(1, -1), range.getResizedRange(1, 1),
        range.getEntireRow(), range.getEntireColumn(), range.getBoundingRect('F1'), range.getRowsAbove(1), range.getRowsBelow(2), range.getColumnsAfter(1), range.getIntersectionOrNullObject('C4:Z9'), range.getIntersectionOrNullObject('Z9'),
      ];
    })).toEqual(['C3', 'B2:D2', 'D2:D5', 'D5', 'B5:D5', 'D2:D5', 'A3:C6', 'B2:E6', '2:5', 'B:D', 'B1:F5', 'B1:D1', 'B6:D7', 'E2:E5', 'C4:D5', null]);
  });

  it('have the address that Excel gives them, quotes only where they are needed', async () => {
    const found = await excel.run(async (context) => {
      const sheets = ['评分表', "第 1 组", 'A1', "O'Neill"].map((name) => context.workbook.worksheets.add(name));
      const ranges = sheets.map((sheet) => sheet.getRange('$A$1:b2').load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(found).toEqual(['评分表!A1:B2', "'第 1 组'!A1:B2", "'A1'!A1:B2", "'O''Neill'!A1:B2"]);
  });

  it('of a whole sheet, whole rows and whole columns have no values', async () => {
    const found = await excel.run(async (context, sheet) => {
      const ranges = [sheet.getRange(), sheet.getRange('A:B'), sheet.getRange('3:4')].map((range) => range.load('address,values,isEntireRow,isEntireColumn,rowCount'));
      await context.sync();
      return ranges.map(({ address, values, isEntireRow, isEntireColumn, rowCount }) => [address, values, isEntireRow, isEntireColumn, rowCount]);
    });
    expect(found).toEqual([['Sheet1!1:1048576', null, true, true, 1_048_576], ['Sheet1!A:B', null, false, true, 1_048_576], ['Sheet1!3:4', null, true, false, 2]]);
  });

  it.each(['A0', 'XFE1', 'A1048577', '', '总分 ', 'Nowhere!A1'].filter((address) => address !== ''))('are not found at %s', async (address) => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange(address).load('address');
      await context.sync();
    })).toBe('InvalidArgument');
  });

  it('beyond the edge of a sheet are refused', async () => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    })).toBe('InvalidArgument');
  });

  it('far out are written and found again', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('ZZ5000').values = [['远']];
      const used = sheet.getUsedRange(true).load('address,values');
      await context.sync();
      return [used.address, used.values];
    })).toEqual(['Sheet1!ZZ5000', [['远']]]);
  });
});

describe('the used range', () => {
  it('is a null object on an empty sheet, and A1 where that is asked for', async () => {
    expect(await addresses((sheet) => [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true), sheet.getUsedRange()])).toEqual([null, null, 'A1']);
  });

  it('counts formats unless only values count', async () => {
    expect(await addresses((sheet) => {
      sheet.getRange('B2:C3').values = [[1, 2], [3, '=""']];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      return [sheet.getUsedRangeOrNullObject(true), sheet.getUsedRangeOrNullObject(), sheet.getRange('C:E').getUsedRangeOrNullObject(true), sheet.getRange('F:F').getUsedRangeOrNullObject(true)];
    })).toEqual(['B2:C3', 'B2:E9', 'C2:C3', null]);
  });

  it('shrinks when its cells are cleared', async () => {
    expect(await addresses((sheet) => {
      sheet.getRange('A1:C3').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
      sheet.getRange('C1:C3').clear(excel.office.Excel.ClearApplyTo.contents);
      sheet.getRange('A3:B3').clear();
      return [sheet.getUsedRange(true)];
    })).toEqual(['A1:B2']);
  });
});

describe('special cells', () => {
  it('that are visible leave hidden rows and columns out', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:C4').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]];
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const areas = sheet.getRange('A1:C4').getSpecialCellsOrNullObject(excel.office.Excel.SpecialCellType.visible).load('address,areaCount');
      const view = sheet.getRange('A1:C4').getVisibleView().load('values,cellAddresses');
      await context.sync();
      return [areas.address, view.values, view.cellAddresses];
    })).toEqual(['Sheet1!A1,Sheet1!C1,Sheet1!A3:A4,Sheet1!C3:C4', [[1, 3], [7, 9], [10, 12]], [['A1', 'C1'], ['A3', 'C3'], ['A4', 'C4']]]);
  });

  it('that are formulas, constants or blank are told apart', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:C1').formulas = [[1, '=A1', '']];
      const kinds = (['formulas', 'constants', 'blanks'] as const).map((kind) => sheet.getRange('A1:C1').getSpecialCellsOrNullObject(excel.office.Excel.SpecialCellType[kind]).load('address'));
      await context.sync();
      return kinds.map((areas) => (areas.isNullObject ? null : areas.address));
    })).toEqual(['Sheet1!B1', 'Sheet1!A1', null]);
  });
});

describe('hidden rows and columns', () => {
  it('are null where only some are', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      const some = sheet.getRange('A1:A3').load('rowHidden,columnHidden');
      const all = sheet.getRange('A2').load('rowHidden,hidden');
      await context.sync();
      return [some.rowHidden, some.columnHidden, all.rowHidden, all.hidden];
    })).toEqual([null, false, true, true]);
  });
});
