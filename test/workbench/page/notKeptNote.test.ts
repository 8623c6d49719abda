import { workbenchWords } from '../../../src/locales/workbenchWords';
import { describeNotKept } from '../../../src/workbench/page/notKeptNote';

describe('describeNotKept', () => {
  const zh = workbenchWords('zh-CN');

  it('names what is lost', () => {
    expect(describeNotKept({ kind: 'macros' }, zh)).toBe('宏');
  });

  it('says how many there are and on which sheet', () => {
    expect(describeNotKept({ kind: 'charts', count: 2, sheet: '预算' }, zh)).toBe('图表 2 处（工作表“预算”）');
    expect(describeNotKept({ kind: 'charts', count: 2, sheet: '预算' }, workbenchWords('en-US'))).toBe('Charts: 2 (sheet “预算”)');
  });
});
