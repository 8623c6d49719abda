/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, screen, within } from '@testing-library/react';
import { memoryWorkbook } from '../../../support/review/memoryWorkbook';
import { gridOfDocument } from '../../../support/sheets/documents';
import { grid } from '../../../support/sheets/grid';
import { entry, HEADINGS, SCORES } from '../../../support/sheets/matrix';
import { fileOf, hostOf, renderPane } from '../../../support/taskpane/renderPane';

const scored = (name: string, headings: readonly string[] = HEADINGS) => grid(name, [['评委：', name], headings, entry('一班'), entry('二班', [10, 20, 25, 13, 14])]);

describe('the sources of a review', () => {
  it('count the sheets of all sources that a person should look at, and one press confirms those of one shape', async () => {
    const user = renderPane(hostOf([scored('张三'), scored('李四')]));
    const text = [`评委：,王五`, HEADINGS.join(','), `1,一班,甲公司,${SCORES.join(',')}`].join('\n');
    await user.upload(await screen.findByLabelText('添加评分表文件', { selector: 'input' }), fileOf('王五.csv', text));
    expect(await screen.findByText('3 张表请确认是不是这样读')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '怎样读的：王五.csv' }));
    await user.click(screen.getByRole('button', { name: '就这样' }));
    expect(screen.queryByText(/张表请确认/)).not.toBeInTheDocument();
  });

  it('do not ask about a sheet that was left out', async () => {
    const user = renderPane(hostOf([scored('张三'), scored('李四', [...HEADINGS.slice(0, -1), '评语'])]));
    expect(await screen.findAllByText('2 张表请确认是不是这样读')).toHaveLength(2);
    await user.click(screen.getByText(/本工作簿中的评分表/));
    await user.click(screen.getByRole('checkbox', { name: '李四' }));
    expect(screen.getAllByText('1 张表请确认是不是这样读')).toHaveLength(2);
  });

  it('can be pointed out in a workbook in which nothing was understood', async () => {
    const user = renderPane(hostOf([grid('表', [['名', '甲', '乙', '丙', '丁', '戊'], ['一班', ...SCORES]])]));
    await user.click(await screen.findByRole('tab', { name: '汇总' }));
    await user.click(await screen.findByRole('button', { name: '怎样读的：本工作簿' }));
    await user.click(screen.getByText('没有计入的工作表：1 张'));
    expect(screen.getByRole('button', { name: '看看“表”' })).toBeVisible();
  });

  it('give another ranking at once where a column is corrected', async () => {
    const user = renderPane(hostOf([scored('张三'), scored('李四')]));
    const ranking = async (): Promise<string[]> => within(await screen.findByRole('table', { name: '名次预览' })).getAllByRole('row').slice(1).map(({ textContent }) => textContent);
    expect((await ranking())[0]).toMatch(/^1一班.*84.50$/);
    await user.click(screen.getByRole('button', { name: '怎样读的：本工作簿' }));
    await user.click(screen.getByRole('button', { name: '更正' }));
    await user.selectOptions(screen.getByLabelText('B 列是'), '单位');
    await user.selectOptions(screen.getByLabelText('C 列是'), '班组');
    await user.click(screen.getByRole('button', { name: '按这样读' }));
    expect((await ranking())[0]).toMatch(/^1甲公司/);
  });

  it('are remembered in 评审规则 as they were confirmed, for the next time', async () => {
    const writer = memoryWorkbook();
    const sheets = [scored('张三'), scored('李四')];
    const user = renderPane(hostOf(sheets, { writer }));
    await user.click(await screen.findByRole('button', { name: '怎样读的：本工作簿' }));
    await user.click(screen.getByRole('button', { name: '就这样' }));
    await user.click(screen.getByRole('button', { name: '写入排名结果' }));
    await screen.findByText(/^已写入/);
    const ownGrids = writer.writings[0]!.map(gridOfDocument);
    cleanup();
    const again = renderPane(hostOf(sheets, { writer: memoryWorkbook({ own: new Map([['rules', '评审规则']]), ownGrids }) }));
    await again.click(await screen.findByRole('button', { name: '怎样读的：本工作簿' }));
    expect(await screen.findByText('已确认')).toBeVisible();
    expect(screen.queryByText(/张表请确认/)).not.toBeInTheDocument();
  });
});
