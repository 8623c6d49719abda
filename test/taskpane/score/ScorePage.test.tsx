/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../../src/excel/hostError';
import type { LocaleName } from '../../../src/locales/messages';
import { valueAt } from '../../../src/review/score/putCells';
import type { Grid } from '../../../src/workbook/grid';
import type { SheetRole } from '../../../src/workbook/sheetDocument';
import { grid, type Cell } from '../../support/sheets/grid';
import { entry, HEADINGS, SCORES } from '../../support/sheets/matrix';
import { axeProblems } from '../../support/taskpane/axe';
import { liveHost } from '../../support/taskpane/liveHost';
import { renderPane } from '../../support/taskpane/renderPane';

const BLANK = [null, null, null, null, null];
const SHEET = '评分表';

/** 张三's sheet; entries stand from row 3 on, scores in D to H, remarks in J. */
function sheetOf(rows: readonly (readonly Cell[])[], reviewer = '张三', name = SHEET): Grid {
  return grid(name, [['评审专家：', reviewer], HEADINGS, ...rows]);
}

const THREE = [entry('一班', SCORES), entry('二班', BLANK), entry('三班', BLANK)];

interface Circumstances {
  readonly locale?: LocaleName;
  readonly own?: ReadonlyMap<SheetRole, string>;
  readonly changed?: readonly string[];
}

async function open(grids: readonly Grid[], { locale = 'zh-CN', own = new Map(), changed = [] }: Circumstances = {}) {
  const host = liveHost(grids, { own, changed });
  const user = renderPane(host, locale);
  await user.click(await screen.findByRole('tab', { name: locale === 'zh-CN' ? '评分' : 'Score' }));
  return { host, user, at: (cell: string, sheet = SHEET) => valueAt(host.sheet(sheet), cell) };
}

async function openThree(rows: readonly (readonly Cell[])[] = THREE, more: Circumstances = {}) {
  const opened = await open([sheetOf(rows)], more);
  await screen.findByRole('heading', { level: 2, name: rows[0]![1] as string });
  return opened;
}

type User = Awaited<ReturnType<typeof open>>['user'];

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const FIRST = /^需求确定，满分 15 分$/;
const SECOND = /^建设策划，/;
const shownEntry = () => screen.getAllByRole('heading', { level: 2 })[0]!.textContent;

async function enter(user: User, name: RegExp, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), `${text}{Enter}`);
}

describe('an entry is scored', () => {
  it('shows who scores, how far it is, and what stands in the sheet', async () => {
    await openThree();
    expect(screen.getByText('张三')).toBeVisible();
    expect(screen.getByText('已评 1/3')).toBeVisible();
    expect(screen.getByText('第 1 项，共 3 项')).toBeVisible();
    expect(field(FIRST)).toHaveValue('12');
    expect(screen.getByText('合计 84.5 / 100')).toBeVisible();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('puts a score into its cell as soon as Enter is pressed, and goes to the next field', async () => {
    const { user, at } = await openThree();
    await user.click(screen.getByRole('button', { name: '下一个未评' }));
    expect(field(FIRST)).toHaveFocus();
    expect(screen.getByText('合计 — / 100')).toBeVisible();
    await enter(user, FIRST, '14.5');
    await waitFor(() => { expect(at('D4')).toBe(14.5); });
    expect(await screen.findByText(/已记入评分表 D4/)).toBeVisible();
    expect(field(SECOND)).toHaveFocus();
    expect(screen.getByText('已填 1/5 项')).toBeVisible();
    expect(screen.getByText('已填各项相加 14.5')).toBeVisible();
  });

  it.each(['１４．５', '14.5分'])('reads %s as a cell would be read, and shows it plainly', async (text) => {
    const { user, at } = await openThree();
    await enter(user, FIRST, text);
    await waitFor(() => { expect(at('D3')).toBe(14.5); });
    expect(field(FIRST)).toHaveValue('14.5');
  });

  it('takes what was typed when the field is left, and clears the cell of an emptied field', async () => {
    const { user, at } = await openThree();
    await user.clear(field(FIRST));
    await user.tab();
    await waitFor(() => { expect(at('D3')).toBeNull(); });
    expect(screen.getByText('已填 4/5 项')).toBeVisible();
  });

  it('writes nothing where nothing was changed', async () => {
    const { user, host } = await openThree();
    await user.click(field(FIRST));
    await user.keyboard('{Enter}{Enter}');
    expect(host.memory.cellWritings).toEqual([]);
  });

  it('refuses 16 of 15 with the reason, keeps it in the field and writes nothing', async () => {
    const { user, host, at } = await openThree();
    await enter(user, FIRST, '16');
    expect(screen.getByRole('alert')).toHaveTextContent('16 超过上限 15 分，没有记入。请改为 0–15。');
    expect(field(FIRST)).toHaveValue('16');
    expect(field(FIRST)).toHaveFocus();
    expect(field(FIRST)).toBeInvalid();
    expect(host.memory.cellWritings).toEqual([]);
    expect(at('D3')).toBe(12);
  });

  it('keeps what was refused with its entry, and lists it among what is wrong', async () => {
    const { user } = await openThree();
    await enter(user, FIRST, '16');
    await user.click(screen.getByRole('button', { name: '下一项' }));
    expect(field(FIRST)).toHaveValue('');
    await user.click(screen.getByText('还有 2 项未评完，1 处有误'));
    await user.click(screen.getByRole('button', { name: '一班 · 需求确定：16 超过上限 15 分，没有记入' }));
    expect(field(FIRST)).toHaveValue('16');
    expect(field(FIRST)).toHaveFocus();
  });

  it('says what is wrong with a score that stands in the sheet, as it stands', async () => {
    await openThree([entry('一班', [16, 20, 25, 13, 14])]);
    expect(field(FIRST)).toHaveValue('16');
    expect(screen.getByText(/表中是 16，超过上限 15 分，不能计入/)).toBeVisible();
  });

  it('shows the criteria of the field in focus, and all of them when asked', async () => {
    const { user } = await openThree();
    await user.click(field(SECOND));
    expect(within(screen.getByRole('list', { name: '“建设策划”的评价内容' })).getAllByRole('listitem')).toHaveLength(5);
    expect(screen.queryByRole('list', { name: '“需求确定”的评价内容' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '显示全部评价内容' }));
    expect(screen.getAllByRole('list', { name: /的评价内容$/ })).toHaveLength(5);
  });

  it('leaves a cell that a formula works out to the sheet', async () => {
    const { host, user } = await openThree([entry('一班', [{ formula: 'SUM(K3:L3)', value: 12 }, 20, 25, 13, 14])]);
    expect(field(FIRST)).toHaveAttribute('readonly');
    expect(screen.getByText(/由公式算出/)).toBeVisible();
    await user.click(field(FIRST));
    await user.keyboard('{ArrowUp}');
    expect(host.memory.cellWritings).toEqual([]);
  });
});

describe('the arrow keys', () => {
  it('go by half points, and each goes into the sheet', async () => {
    const { user, at } = await openThree();
    await user.click(field(FIRST));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(field(FIRST)).toHaveValue('12.5');
    await waitFor(() => { expect(at('D3')).toBe(12.5); });
  });

  it('lead from an empty field to the cap, and say there why they do not go on', async () => {
    const { user } = await openThree([entry('一班', BLANK)]);
    await user.click(field(FIRST));
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(field(FIRST)).toHaveValue('15');
    expect(screen.getByText('已是满分 15 分。')).toBeVisible();
  });
});

describe('the keyboard alone', () => {
  it('leads from the first field through the entry to the next that is not scored', async () => {
    const { user, at } = await openThree();
    await user.selectOptions(screen.getByRole('combobox', { name: '选择成果' }), '1');
    await user.click(field(FIRST));
    await user.keyboard('12{Enter}20{Enter}25.5{Enter}13{Enter}14{Enter}');
    expect(shownEntry()).toBe('三班');
    expect(field(FIRST)).toHaveFocus();
    await waitFor(() => { expect(['D4', 'E4', 'F4', 'G4', 'H4'].map((cell) => at(cell))).toEqual([12, 20, 25.5, 13, 14]); });
    expect(screen.getByText('已评 2/3')).toBeVisible();
  });

  it('takes back what is being typed with Escape', async () => {
    const { user, host } = await openThree();
    await user.clear(field(FIRST));
    await user.type(field(FIRST), '9{Escape}');
    await user.tab();
    expect(field(FIRST)).toHaveValue('12');
    expect(host.memory.cellWritings).toEqual([]);
  });
});

describe('an entry that is not scored', () => {
  it('is recused with a reason, in the words that the sheet is read by', async () => {
    const { user, at } = await openThree();
    await user.click(screen.getByRole('button', { name: '不评这一项…' }));
    expect(screen.getByText('这一项已填的 5 个分数会被清除，换成“回避”。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '确定不评' }));
    expect(screen.getByText('请写明回避的理由。')).toBeVisible();
    expect(at('D3')).toBe(12);
    await user.type(screen.getByRole('textbox', { name: /^理由/ }), '本单位的班组{Enter}');
    await waitFor(() => { expect(['D3', 'H3', 'J3'].map((cell) => at(cell))).toEqual(['回避', '回避', '回避：本单位的班组']); });
    expect(screen.getByText('您回避这项成果，平均分按其余评委计算。')).toBeVisible();
    expect(screen.getByText('理由：本单位的班组')).toBeVisible();
    expect(screen.getByText('已评 1/3')).toBeVisible();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('is scored after all', async () => {
    const { user, at } = await openThree([entry('一班', ['回避', '回避', '回避', '回避', '回避'])]);
    await user.click(screen.getByRole('button', { name: '恢复评分' }));
    await waitFor(() => { expect(at('D3')).toBeNull(); });
    expect(field(FIRST)).toHaveValue('');
  });

  it('asks where the sheet says both', async () => {
    const { user, at } = await openThree([[...entry('一班'), null, '回避']]);
    expect(screen.getByText('表中 J3 写明“回避”，却又填有分数。请选择：')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '照常评分' }));
    await waitFor(() => { expect(at('J3')).toBeNull(); });
    expect(screen.getByText('已评 1/1')).toBeVisible();
  });
});

describe('a remark', () => {
  it('goes into the sheet when its field is left', async () => {
    const { user, at } = await openThree();
    await user.click(screen.getByRole('button', { name: '写备注' }));
    await user.type(screen.getByRole('textbox', { name: '备注' }), '材料齐全');
    await user.tab();
    await waitFor(() => { expect(at('J3')).toBe('材料齐全'); });
    expect(screen.getByRole('button', { name: '修改备注' })).toBeVisible();
  });

  it('has no place in a sheet without a column for it', async () => {
    await open([grid(SHEET, [['评审专家：', '张三'], HEADINGS.slice(0, 8), entry('一班')])]);
    expect(await screen.findByText('这张表没有备注列。')).toBeVisible();
  });
});

describe('writing that fails', () => {
  it('keeps the score, says so, and writes it again', async () => {
    const { user, host, at } = await openThree();
    host.failNext(new HostError('cell-edit'));
    await enter(user, FIRST, '14');
    expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
    expect(screen.getByText('您填的 1 处还没有记入评分表，仍保留在这里，没有丢失。')).toBeVisible();
    expect(field(FIRST)).toHaveValue('14');
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => { expect(at('D3')).toBe(14); });
    expect(screen.queryByText(/有单元格正在编辑/)).not.toBeInTheDocument();
  });

  it('says what to do about a cell whose format spoils the number', async () => {
    const { user, host } = await openThree();
    host.failNext(new HostError('cell-format', 'D3', SHEET));
    await enter(user, FIRST, '14');
    expect(await screen.findByText(/单元格 D3 是日期或百分比格式/)).toBeVisible();
  });

  it.each([['用我填的', 14], ['保留表中的', 13]] as const)('asks whose score holds where the cell changed meanwhile: %s', async (choice, result) => {
    const { user, host, at } = await openThree();
    host.edit(SHEET, [{ cell: 'D3', content: 13 }]);
    host.failNext(new HostError('changed-meanwhile'));
    await enter(user, FIRST, '14');
    expect(await screen.findByText('D3：表中现在是 13，您填的是 14。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: choice }));
    await waitFor(() => { expect(at('D3')).toBe(result); });
    await waitFor(() => { expect(field(FIRST)).toHaveValue(String(result)); });
    expect(screen.queryByText(/表中现在是/)).not.toBeInTheDocument();
  });
});

describe('the sheet is worked in', () => {
  it('and the pane follows; what is being typed stays, and focus stays where it is', async () => {
    const { user, host } = await openThree();
    await user.clear(field(SECOND));
    await user.type(field(SECOND), '21');
    host.edit(SHEET, [{ cell: 'D3', content: 11 }, { cell: 'E3', content: 19 }]);
    act(() => { host.change(SHEET); });
    await waitFor(() => { expect(field(FIRST)).toHaveValue('11'); });
    expect(field(SECOND)).toHaveValue('21');
    expect(field(SECOND)).toHaveFocus();
  });

  it('and a hint about another sheet is left alone', async () => {
    const { host } = await openThree();
    act(() => { host.change('别的'); });
    await act(() => new Promise((resolve) => { setTimeout(resolve, 600); }));
    expect(host.readings()).toBe(0);
  });

  it('and focus is not taken when the pane opens', async () => {
    await openThree();
    expect(screen.getByRole('tab', { name: '评分' })).toHaveFocus();
  });

  it('until it is no score sheet any more, which is said', async () => {
    const { user, host } = await openThree();
    host.edit(SHEET, [{ cell: 'B2', content: null }, { cell: 'D2', content: null }]);
    act(() => { host.change(SHEET); });
    expect(await screen.findByText(/已认不出评分表/)).toBeVisible();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: '重新选择' }));
    expect(screen.queryByText(/已认不出评分表/)).not.toBeInTheDocument();
  });
});

describe('what is left to do', () => {
  it('leads to the cell in the sheet and to the field in the pane', async () => {
    const { user, host } = await openThree([entry('一班', SCORES), entry('二班', [12, 20, null, 13, 14])]);
    await user.click(screen.getByText('还有 1 项未评完'));
    await user.click(screen.getByRole('button', { name: '二班 · 建设过程：未填' }));
    expect(host.visited).toContain(`${SHEET}!F4`);
    expect(field(/^建设过程，/)).toHaveFocus();
  });

  it('is said beside 完成, which waits for it', async () => {
    const { user } = await openThree();
    expect(screen.getByRole('button', { name: '完成评分' })).toBeDisabled();
    expect(screen.getByText(/全部评完并改正之后才能完成。还有 2 项未评完。/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '看第一处' }));
    expect(shownEntry()).toBe('二班');
  });

  it('shows how the own totals lie', async () => {
    const { user } = await openThree([entry('一班', SCORES), entry('二班', [15, 25, 30, 15, 15])]);
    await user.click(screen.getByText('我的打分分布'));
    expect(screen.getByRole('img', { name: '2 项成果的总分分布：80 到 85 分 1 项、95 到 100 分 1 项。' })).toBeVisible();
    expect(screen.getByText('最高：二班。最低：一班。')).toBeVisible();
  });
});

describe('several sheets in one workbook', () => {
  const SEVERAL = [sheetOf(THREE, '程国栋', '程国栋'), sheetOf([entry('一班', BLANK)], '林岚', '林岚')];

  it('asks whose it is, and can be asked again', async () => {
    const { user } = await open(SEVERAL);
    await user.click(await screen.findByRole('button', { name: '程国栋，工作表“程国栋”，已评 1 项，共 3 项' }));
    expect(screen.getByText('已评 1/3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '换一位' }));
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^林岚/ }));
    expect(screen.getByText('已评 0/1')).toBeVisible();
  });

  it('opens ours where there is one among them', async () => {
    await open(SEVERAL, { own: new Map([['scores', '林岚']]) });
    expect(await screen.findByText('已评 0/1')).toBeVisible();
  });
});

describe('the end of the work', () => {
  const ALL = [entry('一班', SCORES), [...entry('二班', [15, 25, 30, 15, 15]), null, '很好']];
  const OURS = { own: new Map([['scores', SHEET]] as const) };

  it('asks once, locks the sheet with all it holds, and says what comes next', async () => {
    const { user, host } = await openThree(ALL, OURS);
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    expect(host.memory.writings).toEqual([]);
    await user.click(screen.getByRole('button', { name: '完成并锁定' }));
    expect(await screen.findByText(/评分表“评分表”已于 \d{4}-\d\d-\d\d \d\d:\d\d 完成并锁定。/)).toBeVisible();
    expect(screen.getByText('接下来：保存工作簿，把它交给秘书。')).toBeVisible();
    expect(field(FIRST)).toHaveValue('12');
    expect(field(FIRST)).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: '不评这一项…' })).not.toBeInTheDocument();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('is unlocked to go on, with all it holds', async () => {
    const { user } = await openThree(ALL, OURS);
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    await user.click(screen.getByRole('button', { name: '完成并锁定' }));
    await user.click(await screen.findByRole('button', { name: '继续修改' }));
    await user.click(screen.getByRole('button', { name: '解锁' }));
    expect(await screen.findByRole('button', { name: '完成评分' })).toBeEnabled();
    expect(field(FIRST)).toHaveValue('12');
    expect(field(FIRST)).not.toHaveAttribute('readonly');
  });

  it('does not lock a sheet that has changed since the reviewer looked', async () => {
    const { user, host } = await openThree(ALL, OURS);
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    host.edit(SHEET, [{ cell: 'D3', content: null }]);
    await user.click(screen.getByRole('button', { name: '完成并锁定' }));
    expect(await screen.findByText(/发现评分表有变动，没有锁定/)).toBeVisible();
    expect(host.memory.writings).toEqual([]);
    expect(screen.getByRole('button', { name: '完成评分' })).toBeDisabled();
  });

  it('says that it cannot lock a sheet that is not ours', async () => {
    const { user, host } = await openThree(ALL);
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    expect(await screen.findByText(/点“保护工作表”/)).toBeVisible();
    expect(host.memory.writings).toEqual([]);
  });

  it('says where the sheet was changed after it was finished', async () => {
    const { user } = await openThree(ALL, { ...OURS, changed: [SHEET] });
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    await user.click(screen.getByRole('button', { name: '完成并锁定' }));
    expect(await screen.findByText(/在完成之后有人改动过/)).toBeVisible();
  });
});

describe('in English', () => {
  it('refuses and records in English, without a Chinese word of ours', async () => {
    const { user, at } = await open([sheetOf([entry('Team 1', SCORES, 'Firm')], 'Zhang San', 'Scores')], { locale: 'en-US' });
    await screen.findByRole('heading', { level: 2, name: 'Team 1' });
    await enter(user, /^需求确定, up to 15 points$/, '16');
    expect(screen.getByRole('alert')).toHaveTextContent('16 is above the cap of 15. Not recorded. Please enter 0–15.');
    await enter(user, /^需求确定, up to 15 points$/, '13');
    await waitFor(() => { expect(at('D3', 'Scores')).toBe(13); });
    expect(await screen.findByText('Recorded in D3.')).toBeVisible();
  });
});

describe('a list of a thousand entries', () => {
  it('is not drawn again while somebody types', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => entry(`${String(index + 1)}班`, index === 0 ? BLANK : SCORES));
    const { user } = await openThree(many);
    const options = screen.getByRole('combobox', { name: '选择成果' });
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => { changes.push(...records); });
    observer.observe(options, { subtree: true, childList: true, characterData: true });
    await user.type(field(FIRST), '12.5');
    expect(changes).toEqual([]);
    observer.disconnect();
  });
});
