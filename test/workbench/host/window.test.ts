/** @jest-environment jsdom */
import { inExcel } from '../../support/office/inExcel';

const excel = inExcel({ locale: 'en-US' });

describe('in a test with a window of its own', () => {
  it('the client lives in that window', () => {
    expect(excel.office.window).toBe(window);
    expect((window as unknown as { Office: unknown }).Office).toBe(excel.office.Office);
    expect(excel.office.Office.context.displayLanguage).toBe('en-US');
  });

  it('reads and writes', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[3]];
      range.load('values');
      await context.sync();
      return range.values;
    })).toEqual([[3]]);
  });
});
