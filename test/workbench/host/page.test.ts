import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('the page layout', () => {
  it('is read back as it was set', async () => {
    expect(await excel.run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.set({ orientation: 'Landscape', paperSize: 'A3', centerHorizontally: true, topMargin: 40, leftMargin: 30, zoom: { horizontalFitToPages: 1 } });
      page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      page.setPrintTitleRows('$3:$4');
      page.setPrintTitleColumns('A:B');
      page.setPrintArea('A1:H30');
      page.load('orientation,paperSize,centerHorizontally,centerVertically,topMargin,leftMargin,rightMargin,zoom,headersFooters/defaultForAllPages/centerFooter,headersFooters/defaultForAllPages/leftHeader');
      const [rows, columns, area] = [page.getPrintTitleRowsOrNullObject().load('address'), page.getPrintTitleColumnsOrNullObject().load('address'), page.getPrintAreaOrNullObject().load('address')];
      await context.sync();
      const { centerFooter, leftHeader } = page.headersFooters.defaultForAllPages;
      return [page.orientation, page.paperSize, page.centerHorizontally, page.centerVertically, page.topMargin, page.leftMargin, page.rightMargin, page.zoom, centerFooter, leftHeader, rows.address, columns.address, area.address];
    })).toEqual(['Landscape', 'A3', true, false, 40, 30, 50.4, { horizontalFitToPages: 1 }, '第 &P 页，共 &N 页', '', 'Sheet1!3:4', 'Sheet1!A:B', 'Sheet1!A1:H30']);
  });

  it('has no titles and no print area until they are set', async () => {
    expect(await excel.run(async (context, { pageLayout }) => {
      const objects = [pageLayout.getPrintTitleRowsOrNullObject(), pageLayout.getPrintAreaOrNullObject()];
      pageLayout.load('zoom,orientation,paperSize');
      await context.sync();
      return [...objects.map(({ isNullObject }) => isNullObject), pageLayout.zoom, pageLayout.orientation, pageLayout.paperSize];
    })).toEqual([true, true, { scale: 100 }, 'Portrait', 'A4']);
  });

  it('takes either a scale or a number of pages', async () => {
    expect(await excel.run(async (context, { pageLayout }) => {
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.zoom = { scale: 80 };
      pageLayout.load('zoom');
      await context.sync();
      return pageLayout.zoom;
    })).toEqual({ scale: 80 });
  });

  it.each([[{ topMargin: -1 }], [{ zoom: { scale: 5 } }], [{ orientation: 'Diagonal' }]])('refuses what cannot be printed: %j', async (layout) => {
    expect(await excel.codeOf(async (context, { pageLayout }) => {
      pageLayout.set(layout as Excel.Interfaces.PageLayoutUpdateData);
      await context.sync();
    })).toBe('InvalidArgument');
  });
});
