import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

function saved(act: (settings: Office.Settings, done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<string> {
  return new Promise((resolve) => { act(excel.office.Office.context.document.settings, ({ status }) => { resolve(String(status)); }); });
}

describe('workbook.settings', () => {
  it('keep values of any kind, dates too', async () => {
    expect(await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('映射', { 列: ['B', 'C'], 起: 3 });
      settings.add('时刻', new Date('2026-11-25T00:00:00Z'));
      settings.add('映射', { 列: [] });
      await context.sync();
      const all = settings.load('items/key,items/value');
      const missing = settings.getItemOrNullObject('缺');
      await context.sync();
      return [all.items.map(({ key, value }) => [key, value as unknown]), missing.isNullObject];
    })).toEqual([[['映射', { 列: [] }], ['时刻', new Date('2026-11-25T00:00:00Z')]], true]);
  });

  it('are deleted', async () => {
    expect(await excel.run(async (context) => {
      const setting = context.workbook.settings.add('甲', 1);
      await context.sync();
      setting.delete();
      const count = context.workbook.settings.getCount();
      await context.sync();
      return count.value;
    })).toBe(0);
  });
});

describe('Office.context.document.settings', () => {
  it('are those of the workbook once they are saved', async () => {
    excel.office.Office.context.document.settings.set('缓存', { 行: 5 });
    expect(await saved((settings, done) => { settings.saveAsync(done); })).toBe('succeeded');
    expect(await excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('缓存').load('value');
      await context.sync();
      return setting.value as unknown;
    })).toEqual({ 行: 5 });
  });

  it('are read again by refreshAsync', async () => {
    await excel.run(async (context) => {
      context.workbook.settings.add('新', '值');
      await context.sync();
    });
    expect(await saved((settings, done) => { settings.refreshAsync(done); })).toBe('succeeded');
    expect(excel.office.Office.context.document.settings.get('新')).toBe('值');
  });
});

describe('the properties of the file', () => {
  it('are kept', async () => {
    expect(await excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.set({ title: '评审结果', author: '秘书' });
      properties.load('title,author,subject');
      await context.sync();
      return [properties.title, properties.author, properties.subject];
    })).toEqual(['评审结果', '秘书', '']);
  });
});
