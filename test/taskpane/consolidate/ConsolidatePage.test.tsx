/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { zhCN } from '../../../src/locales/zh-CN';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { methodSentence } from '../../../src/sheets/compose/methodSentence';
import { HostError } from '../../../src/excel/hostError';
import { memoryWorkbook } from '../../support/review/memoryWorkbook';
import { grid } from '../../support/sheets/grid';
import { entry, HEADINGS } from '../../support/sheets/matrix';
import { fileOf, hostOf, renderPane } from '../../support/taskpane/renderPane';

function scoredBy(name: string, ...rows: ReturnType<typeof entry>[]) {
  return grid(name, [['评委：', name], HEADINGS, ...rows]);
}

const REVIEW = [
  scoredBy('张三', entry('一班', [12, 20, 25, 13, 14]), entry('二班', [10, 20, 25, 13, 14])),
  scoredBy('李四', entry('一班', [12, 20, 31, 13, 14]), entry('二班', [11, 20, 25, 13, 14])),
];

describe('the pane', () => {
  it('reads the workbook when it opens, and says what it found', async () => {
    renderPane(hostOf(REVIEW));
    expect(await screen.findByText('2 位评委，2 项成果，计入总分 3 份。')).toBeVisible();
    expect(within(screen.getByRole('table', { name: '名次预览' })).getAllByRole('row').map((row) => row.textContent)).toEqual(['名次班组和企业平均分', '1一班 暂定甲公司84.00', '2二班甲公司82.50']);
  });

  it('says what to do where there are no scores', async () => {
    const user = renderPane(hostOf([grid('Sheet1', [])]));
    await user.click(await screen.findByRole('tab', { name: '汇总' }));
    expect(await screen.findByText('还没有评分表')).toBeVisible();
    expect(screen.getByRole('button', { name: '添加评分表文件' })).toBeVisible();
    expect(screen.getByRole('button', { name: '写入排名结果' })).toBeDisabled();
  });

  it('leads from a finding to its cell', async () => {
    const host = hostOf(REVIEW);
    const user = renderPane(host);
    const [link] = await screen.findAllByRole('button', { name: '定位到李四!F3' });
    await user.click(link!);
    expect(host.visited).toEqual(['李四!F3']);
  });

  it('shows another method at once, without reading again', async () => {
    const user = renderPane(hostOf(REVIEW));
    await user.selectOptions(await screen.findByRole('combobox', { name: '小数位数' }), '0');
    expect(screen.getByRole('row', { name: /二班/ })).toHaveTextContent('83');
  });

  it('writes the results and leads to the ranking', async () => {
    const writer = memoryWorkbook();
    const host = hostOf(REVIEW, { writer });
    const user = renderPane(host);
    await user.click(await screen.findByRole('button', { name: '写入排名结果' }));
    expect(await screen.findByText(/已写入：排名结果、评分汇总、评分明细、核查清单、评审规则。/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '查看“排名结果”' }));
    expect([writer.writings.length, host.visited]).toEqual([1, ['排名结果!']]);
  });

  it('goes on with the method of the results that stand in the workbook', async () => {
    const sentence = methodSentence({ ...DEFAULT_METHOD, name: 'median', decimals: 3 }, zhCN);
    renderPane(hostOf(REVIEW, { writer: memoryWorkbook({ own: new Map([['rules', '评审规则']]), ownGrids: [grid('评审规则', [['标题'], [sentence]])] }) }));
    const method = await screen.findByRole('combobox', { name: '平均分的算法' });
    await waitFor(() => { expect(method).toHaveDisplayValue('中位数'); });
    expect(screen.getByRole('combobox', { name: '小数位数' })).toHaveDisplayValue('3');
  });

  it('writes what stands in the sheets now, not when it last looked', async () => {
    let grids = REVIEW;
    const writer = memoryWorkbook();
    const user = renderPane(hostOf([], { reader: { read: () => Promise.resolve(grids), readSheet: () => Promise.resolve(undefined) }, writer }));
    await screen.findByText('2 位评委，2 项成果，计入总分 3 份。');
    grids = [REVIEW[0]!, scoredBy('李四', entry('一班', [12, 20, 30, 13, 14]), entry('二班', [11, 20, 25, 13, 14]))];
    await user.click(screen.getByRole('button', { name: '写入排名结果' }));
    expect(await screen.findByText('2 位评委，2 项成果，计入总分 4 份。')).toBeVisible();
    expect(JSON.stringify(writer.writings[0])).toContain('89');
  });

  it('asks before it clears what people entered in the results', async () => {
    const writer = memoryWorkbook({ changed: ['评分明细', '核查清单'] });
    const user = renderPane(hostOf(REVIEW, { writer }));
    await user.click(await screen.findByRole('button', { name: '写入排名结果' }));
    expect(await screen.findByText(/评分明细、核查清单在写入之后被手工改过/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(writer.writings).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '写入排名结果' }));
    await user.click(await screen.findByRole('button', { name: '仍然写入' }));
    expect(await screen.findByText(/已写入/)).toBeVisible();
    expect(writer.writings).toHaveLength(1);
  });

  it('warns of formulas that disagree with the exact computation', async () => {
    const user = renderPane(hostOf(REVIEW, { writer: memoryWorkbook({ outcome: { disagreeing: ['评分汇总!G5'], pageSetup: true, charts: true, kept: [] } }) }));
    await user.click(await screen.findByRole('button', { name: '写入排名结果' }));
    expect(await screen.findByText(/有 1 个公式的结果与精确计算不一致（评分汇总!G5）/)).toBeVisible();
  });

  it('says why writing failed, that nothing was lost, and tries again', async () => {
    const user = renderPane(hostOf(REVIEW, { writer: memoryWorkbook({ failure: new HostError('cell-edit') }) }));
    await user.click(await screen.findByRole('button', { name: '写入排名结果' }));
    expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
    expect(screen.getByText('工作簿没有改动。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/有单元格正在编辑/)).not.toBeInTheDocument();
  });

  it('says why reading failed', async () => {
    renderPane(hostOf([], { reader: { read: () => Promise.reject(new HostError('other-workbook')), readSheet: () => Promise.resolve(undefined) } }));
    expect(await screen.findByText(/另一个工作簿/)).toBeVisible();
  });

  it('says that the workbook has changed, and reads again when asked', async () => {
    const host = hostOf(REVIEW);
    const user = renderPane(host);
    await screen.findByText(/^2 位评委，2 项成果/);
    act(() => { host.change(); });
    const hint = await screen.findByText(/工作簿有改动/);
    await user.click(within(hint.closest<HTMLElement>('[role="group"]')!).getByRole('button', { name: '重新读取' }));
    expect(screen.queryByText(/工作簿有改动/)).not.toBeInTheDocument();
  });

  it('adds files, names those that cannot be read, and takes them out again', async () => {
    const user = renderPane(hostOf(REVIEW));
    await screen.findByText(/^2 位评委，2 项成果/);
    await user.upload(screen.getByLabelText('添加评分表文件', { selector: 'input' }), [fileOf('王五.xlsx', '%PDF-1.4')]);
    expect(await screen.findByText('不能读取：这是 PDF 文件。请向评委索取 Excel 评分表。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '去掉“王五.xlsx”' }));
    expect(await screen.findByText('2 位评委，2 项成果，计入总分 3 份。')).toBeVisible();
    expect(screen.queryByText('不能读取：这是 PDF 文件。请向评委索取 Excel 评分表。')).not.toBeInTheDocument();
  });

  it('speaks English throughout where Excel does', async () => {
    const user = renderPane(hostOf([scoredBy('Zhang', entry('Team 1', [12, 20, 25, 13, 14], 'Company'))]), 'en-US');
    await user.click(await screen.findByRole('tab', { name: 'Consolidate' }));
    expect(await screen.findByText('Reviewers: 1. Entries: 1. Totals counted: 1.')).toBeVisible();
    expect(document.getElementById('page-consolidate')!.textContent.replace(/需求确定|建设策划|建设过程|建设成效|特色/g, '')).not.toMatch(/\p{Script=Han}/u);
  });
});
