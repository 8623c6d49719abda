/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostError } from '../../../src/excel/hostError';
import type { LocaleName } from '../../../src/locales/messages';
import { finishedAt } from '../../../src/review/finishedAt';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Host } from '../../../src/taskpane/host';
import { LocaleContext } from '../../../src/taskpane/messagesContext';
import { StartForm } from '../../../src/taskpane/score/StartForm';
import { paneTheme } from '../../../src/taskpane/theme';
import { useWorkbook } from '../../../src/taskpane/useWorkbook';
import type { Grid } from '../../../src/workbook/grid';
import { memoryWorkbook } from '../../support/review/memoryWorkbook';
import { contentAt, gridOfDocument } from '../../support/sheets/documents';
import { grid } from '../../support/sheets/grid';
import { axeProblems } from '../../support/taskpane/axe';
import { hostOf } from '../../support/taskpane/renderPane';

const LIST = grid('名单', [['序号', '班组名称', '企业名称'], [1, '一班', '甲公司'], [2, '二班', '乙公司'], [3, '一班', '甲公司'], [4, '三班'], [5, '四班']]);
const OTHER = grid('复审', [['班组名称'], ['五班']]);

function Form({ host, onStarted, onCancel }: { readonly host: Host; readonly onStarted: (sheet: string) => void; readonly onCancel?: () => void }) {
  const workbook = useWorkbook(host);
  return workbook.grids === undefined ? null : <StartForm host={host} workbook={workbook} onStarted={onStarted} {...(onCancel === undefined ? {} : { onCancel })} />;
}

async function open({ grids = [LIST, OTHER], writer = memoryWorkbook(), locale = 'zh-CN', onCancel }: { grids?: Grid[]; writer?: ReturnType<typeof memoryWorkbook>; locale?: LocaleName; onCancel?: () => void } = {}) {
  const user = userEvent.setup();
  const onStarted = jest.fn<undefined, [string]>();
  // Every reading gives what the workbook holds then.
  const host = hostOf(grids, { writer, reader: { read: () => Promise.resolve([...grids]), readSheet: () => Promise.resolve(undefined) } });
  render(
    <FluentProvider theme={paneTheme(false)}>
      <LocaleContext value={locale}><Form host={host} onStarted={onStarted} {...(onCancel === undefined ? {} : { onCancel })} /></LocaleContext>
    </FluentProvider>,
  );
  await screen.findByRole('button', { name: locale === 'zh-CN' ? '生成评分表' : 'Make the score sheet' });
  return { user, onStarted, writer, visited: host.visited };
}

const start = () => screen.getByRole('button', { name: '生成评分表' });
const name = () => screen.getByRole('textbox', { name: /您的姓名/ });

/** The form alone: in the pane it stands in a page's landmark, under the pane's heading. */
const form = () => document.querySelector('.fui-FluentProvider')!;

/** Team and enterprise of every entry that was written. */
function writtenEntries(writer: ReturnType<typeof memoryWorkbook>): unknown[] {
  const [matrix] = writer.writings[0]!;
  return matrix!.rows.slice(4, -2).map((row) => row.slice(1, 3));
}

describe('starting a score sheet', () => {
  test('makes it from the list of a sheet, says its name and shows it', async () => {
    const { user, onStarted, writer, visited } = await open();
    await user.type(name(), '张三');
    await user.click(start());
    await waitFor(() => { expect(onStarted).toHaveBeenCalledWith('评分表'); });
    expect(visited).toEqual(['评分表!']);
    expect(writer.writings[0]!.map(({ name: sheet }) => sheet)).toEqual(['评分表', '评分标准']);
    expect(writtenEntries(writer)).toEqual([['一班', '甲公司'], ['二班', '乙公司'], ['三班', null], ['四班', null]]);
    const [matrix] = writer.writings[0]!;
    expect([contentAt(matrix!, 1, 2), finishedAt(gridOfDocument(matrix!))]).toEqual(['张三', undefined]);
  });

  test('shows how many entries there are, the first of them, and which are listed twice', async () => {
    const { user } = await open();
    expect(screen.getByText('共 4 项成果')).toBeVisible();
    expect(screen.getByRole('list', { name: '成果名单' })).toHaveTextContent('1. 一班 · 甲公司2. 二班 · 乙公司3. 三班');
    await user.click(screen.getByRole('button', { name: '再显示 1 项' }));
    expect(screen.getByText('4. 四班')).toBeVisible();
    await user.click(screen.getByText('1 项重复，只列一次'));
    expect(screen.getByText('B4：一班 · 甲公司')).toBeInTheDocument();
  });

  test('takes another sheet', async () => {
    const { user, writer, onStarted } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: '工作表' }), '复审（1 项）');
    await user.type(name(), '张三');
    await user.click(start());
    await waitFor(() => { expect(onStarted).toHaveBeenCalled(); });
    expect(writtenEntries(writer)).toEqual([['五班', null]]);
  });

  test('takes a pasted list, and names the lines it left out', async () => {
    const { user, writer, onStarted } = await open();
    await user.click(screen.getByRole('radio', { name: '粘贴名单' }));
    await user.click(screen.getByRole('textbox', { name: '名单' }));
    await user.paste('班组名称\t企业名称\n1. 六班\t丁公司\n\t戊公司\n七班');
    expect(await screen.findByText('认出 2 项成果')).toBeVisible();
    expect(screen.getByText('1 行没有列入')).toBeVisible();
    expect(screen.getByText('第 3 行“戊公司”：没有班组名称。')).toBeVisible();
    await user.type(name(), '李四');
    await user.click(start());
    await waitFor(() => { expect(onStarted).toHaveBeenCalled(); });
    expect(writtenEntries(writer)).toEqual([['六班', '丁公司'], ['七班', null]]);
  });

  test('asks to paste where the workbook has no list', async () => {
    await open({ grids: [grid('Sheet1', [])] });
    expect(screen.getByText(/没有认出成果名单/)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('textbox', { name: '名单' })).toBeVisible();
  });

  test('shows the criteria with their points: the standard ones, or the workbook’s own', async () => {
    const own = grid('评分标准', [['序号', '评价项目', '评价内容', '分值'], [1, '安全', '制度', 40], [2, '质量', '记录', 60]]);
    const { user, writer, onStarted } = await open({ grids: [LIST, own] });
    expect(screen.getByText('本工作簿的“评分标准”：2 个评价项目，满分 100 分。')).toBeVisible();
    expect(screen.getByText('将写入工作表“评分表”，其他工作表不变。')).toBeVisible();
    await user.click(screen.getByText('看各项分值'));
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['安全', '质量']);
    await user.type(name(), '张三');
    await user.click(start());
    await waitFor(() => { expect(onStarted).toHaveBeenCalled(); });
    expect(writer.writings[0]!.map(({ role }) => role)).toEqual(['scores']);
  });
});

describe('what is missing', () => {
  test('is said when the reviewer goes on, and the field is entered; nothing is written', async () => {
    const { user, writer } = await open({ grids: [] });
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(start());
    expect(screen.getByText('请填写您的姓名，姓名会写在评分表上。')).toBeVisible();
    expect(name()).toHaveFocus();
    await user.type(name(), '张三');
    expect(screen.queryByText(/请填写您的姓名/)).toBeNull();
    await user.click(start());
    expect(screen.getByText('请粘贴成果名单，至少一项。')).toBeVisible();
    expect(screen.getByRole('textbox', { name: '名单' })).toHaveFocus();
    expect(writer.writings).toEqual([]);
  });
});

describe('a score sheet of ours that stands', () => {
  const standing = () => memoryWorkbook({ own: new Map([['scores', '评分表'], ['criteria', '评分标准']]) });

  test('is named, and goes only when the reviewer says so', async () => {
    const { user, writer, onStarted } = await open({ writer: standing() });
    expect(screen.getByText(/工作簿里已有一张本工具生成的评分表“评分表”。要保留它，请先给它改名/)).toBeVisible();
    await user.type(name(), '张三');
    await user.click(start());
    expect(await screen.findByText(/不能撤销/)).toBeVisible();
    expect(writer.writings).toEqual([]);
    await user.click(screen.getByRole('button', { name: '换成新表' }));
    await waitFor(() => { expect(onStarted).toHaveBeenCalledWith('评分表'); });
    expect(writer.writings[0]!.map(({ role }) => role)).toEqual(['scores']);
  });

  test('stays when the reviewer does not', async () => {
    const { user, writer } = await open({ writer: standing() });
    await user.type(name(), '张三');
    await user.click(start());
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(screen.queryByText(/不能撤销/)).toBeNull();
    expect(writer.writings).toEqual([]);
    expect(name()).toHaveValue('张三');
  });
});

describe('when it does not work', () => {
  test('says so, keeps what was entered, and tries again', async () => {
    const writer = memoryWorkbook();
    const write = jest.spyOn(writer, 'write').mockRejectedValueOnce(new HostError('busy'));
    const { user, onStarted } = await open({ writer });
    await user.type(name(), '张三');
    await user.click(start());
    const retry = await screen.findByRole('button', { name: '重试' });
    expect(name()).toHaveValue('张三');
    expect(onStarted).not.toHaveBeenCalled();
    await user.click(retry);
    await waitFor(() => { expect(onStarted).toHaveBeenCalledWith('评分表'); });
    expect(write).toHaveBeenCalledTimes(2);
  });

  test('writes nothing where the list is no longer what the reviewer saw, and shows it as it is', async () => {
    const grids = [LIST];
    const { user, writer, onStarted } = await open({ grids });
    await user.type(name(), '张三');
    grids[0] = OTHER;
    await user.click(start());
    expect(await screen.findByText(/工作簿刚才有变动/)).toBeVisible();
    expect(screen.getByText('共 1 项成果')).toBeVisible();
    expect([writer.writings, onStarted.mock.calls]).toEqual([[], []]);
    await user.click(start());
    await waitFor(() => { expect(onStarted).toHaveBeenCalled(); });
  });
});

describe('the form', () => {
  test('takes no focus by itself, and can be left where there is something to go back to', async () => {
    const onCancel = jest.fn<undefined, []>();
    const { user } = await open({ onCancel });
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  test('can be filled in by keyboard alone', async () => {
    const { user, onStarted } = await open();
    while (document.activeElement !== name()) await user.tab();
    await user.keyboard('张三');
    while (document.activeElement !== start()) await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => { expect(onStarted).toHaveBeenCalledWith('评分表'); });
  });

  test.each<[LocaleName, RegExp]>([['zh-CN', /[a-z]{2}/i], ['en-US', /[\u4e00-\u9fff]/]])('speaks %s and has no fault that axe finds, also with its refusals', async (locale, foreign) => {
    const { user } = await open({ grids: [], locale });
    await user.click(screen.getByRole('button', { name: locale === 'zh-CN' ? '生成评分表' : 'Make the score sheet' }));
    // The criteria and their sheet are called as they are in every language.
    const ownNames = locale === 'zh-CN' ? [] : ['评分标准', ...STANDARD_TEMPLATE.dimensions.map((dimension) => dimension.name)];
    expect(ownNames.reduce((text, own) => text.replaceAll(own, ''), document.body.textContent)).not.toMatch(foreign);
    expect(await axeProblems(form())).toEqual([]);
  });

  test('has no fault that axe finds with a list and what was left out', async () => {
    await open({ writer: memoryWorkbook({ own: new Map([['scores', '评分表']]) }) });
    expect(await axeProblems(form())).toEqual([]);
  });
});
