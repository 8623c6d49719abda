/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { HostError } from '../../../src/excel/hostError';
import type { LocaleName } from '../../../src/locales/messages';
import type { SheetDocument, SheetRole } from '../../../src/workbook/sheetDocument';
import type { Grid } from '../../../src/workbook/grid';
import { memoryWorkbook } from '../../support/review/memoryWorkbook';
import { shown, textsOf } from '../../support/sheets/documents';
import { grid, type Cell } from '../../support/sheets/grid';
import { entry, HEADINGS } from '../../support/sheets/matrix';
import { axeProblems } from '../../support/taskpane/axe';
import { hostOf, renderPane } from '../../support/taskpane/renderPane';

const HEAD = ['名次', '班组名称', '企业名称', '平均分', '备注'];

/** A ranking of twelve, three of them on rank 4, one provisional and one without a rank. */
const TWELVE: readonly Cell[][] = [
  [1, '一班', '甲公司', 96.5, ''], [2, '二班', '甲公司', 95.25, ''], [3, '三班', '乙公司', 94, '暂定：1份评分待核。'],
  [4, '四班', '乙公司', 93, ''], [4, '五班', '丙公司', 93, ''], [4, '六班', '丙公司', 93, ''],
  [7, '七班', '丁公司', 92.75, ''], [8, '八班', '丁公司', 91, ''], [9, '九班', '丁公司', 90, ''],
  [10, '十班', '戊公司', 89, ''], [11, '十一班', '戊公司', 88, ''], ['—', '十二班', '戊公司', '—', '未排名：没有可以计入的评分。'],
];

function rankingGrid(rows: readonly (readonly Cell[])[] = TWELVE, name = '排名结果'): Grid {
  return grid(name, [['示范班组排名结果'], ['计算方法：评委打分'], HEAD, ...rows]);
}

/** A workbook whose own sheets are these, by role. */
function writerWith(own: Partial<Record<SheetRole, Grid>>, more: Parameters<typeof memoryWorkbook>[0] = {}) {
  const names = new Map(Object.entries(own).map(([role, { name }]) => [role as SheetRole, name]));
  return { ...memoryWorkbook({ own: names, ...more }), readOwn: (roles: readonly SheetRole[]) => Promise.resolve(roles.flatMap((role) => own[role] ?? [])) };
}

async function open(host: Parameters<typeof renderPane>[0], locale: LocaleName = 'zh-CN') {
  const user = renderPane(host, locale);
  await user.click(await screen.findByRole('tab', { name: locale === 'zh-CN' ? '推荐' : 'Recommend' }));
  return user;
}

async function openRanking(rows: readonly (readonly Cell[])[] = TWELVE) {
  const writer = writerWith({ ranking: rankingGrid(rows) });
  const host = hostOf([], { writer });
  const user = await open(host);
  await screen.findByRole('heading', { name: '推荐规则' });
  return { user, writer, host };
}

function previewTeams(name = '名单预览'): (string | null)[] {
  return within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map((row) => row.textContent);
}

function teamsOf(document: SheetDocument | undefined): unknown[] {
  return document!.rows.slice(3).filter((row) => typeof row[0] === 'number').map((row) => row[2]);
}

async function setPlaces(user: Awaited<ReturnType<typeof open>>, value: string, name = '名额'): Promise<void> {
  const field = screen.getByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, value);
}

const WRITE = { name: '写入推荐名单' };

describe('a workbook without a ranking', () => {
  it('says what to do, and leads to consolidating where there are score sheets', async () => {
    const user = await open(hostOf([grid('张三', [['评委：', '张三'], HEADINGS, entry('一班', [12, 20, 25, 13, 14])])]));
    expect(await screen.findByText(/有评分表，还没有排名/)).toBeVisible();
    expect(screen.queryByRole('button', WRITE)).not.toBeInTheDocument();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: '去汇总' }));
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('汇总');
  });

  it('says what to do where there is nothing at all', async () => {
    await open(hostOf([grid('Sheet1', [])]));
    expect(await screen.findByText(/请打开写有排名的工作簿/)).toBeVisible();
  });
});

describe('the rule', () => {
  it('takes the first ten at first, and shows who comes next', async () => {
    await openRanking();
    expect(screen.getByText('共 12 项成果，有名次的 11 项。', { exact: false })).toBeVisible();
    expect(previewTeams()).toHaveLength(10);
    expect(screen.getByText('线下第一项：十一班，88.00 分，比名单末位低 1.00 分。')).toBeVisible();
  });

  it('takes a share, rounded down, and says what that comes to', async () => {
    const { user } = await openRanking();
    await user.click(screen.getByRole('radio', { name: '取前百分之几' }));
    expect(screen.getByText('有名次的 11 项，取 3 项；不足一项的部分舍去，至少取一项。')).toBeVisible();
    expect(previewTeams()).toEqual(['1一班甲公司96.50', '2二班甲公司95.25', '3三班暂定乙公司94.00']);
  });

  it('takes all from a published average up', async () => {
    const { user } = await openRanking();
    await user.click(screen.getByRole('radio', { name: '取达到分数线的' }));
    expect(screen.getByRole('button', WRITE)).toBeDisabled();
    await setPlaces(user, '９２．７５分', '分数线');
    expect(previewTeams()).toHaveLength(7);
    await user.tab();
    expect(screen.getByRole('textbox', { name: '分数线' })).toHaveValue('92.75');
    await setPlaces(user, '99', '分数线');
    expect(screen.getByText('没有成果达到 99 分，最高是 96.50 分。')).toBeVisible();
    expect(screen.getByRole('button', WRITE)).toBeDisabled();
  });

  it('refuses what is no number of places, with the reason, and writes nothing', async () => {
    const { user } = await openRanking();
    await setPlaces(user, '2.5');
    expect(screen.getByText('“2.5”不能用作名额。请填 1 以上的整数，例如 10。')).toBeVisible();
    expect(screen.getByRole('button', WRITE)).toBeDisabled();
    expect(screen.queryByRole('table', { name: '名单预览' })).not.toBeInTheDocument();
  });

  it('says so where fewer entries have a rank than there are places', async () => {
    const { user } = await openRanking();
    await setPlaces(user, '50');
    expect(screen.getByText('有名次的成果只有 11 项，全部列入。')).toBeVisible();
  });
});

describe('a tie at the line', () => {
  it('is nobody’s until people decide', async () => {
    const { user } = await openRanking();
    await setPlaces(user, '4');
    expect(screen.getByText('第 4 名并列 3 项，只剩 1 个名额。请决定：')).toBeVisible();
    expect(within(screen.getByRole('list', { name: '并列的成果' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['四班乙公司 · 93.00', '五班丙公司 · 93.00', '六班丙公司 · 93.00']);
    expect(previewTeams()).toHaveLength(3);
    expect(screen.getByRole('button', WRITE)).toBeDisabled();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it.each([['全部列入（共 6 项）', 6], ['全部不列入（共 3 项）', 3]])('%s', async (name, count) => {
    const { user, writer } = await openRanking();
    await setPlaces(user, '4');
    await user.click(screen.getByRole('radio', { name }));
    await user.click(screen.getByRole('button', WRITE));
    expect(await screen.findByText(/已写入：推荐名单。/)).toBeVisible();
    expect(teamsOf(writer.writings[0]?.[0])).toHaveLength(count);
  });

  it('can be chosen from one by one, no more than there are places, with a reason that is printed', async () => {
    const { user, writer } = await openRanking();
    await setPlaces(user, '4');
    await user.click(screen.getByRole('radio', { name: '逐项选定' }));
    await user.click(screen.getByRole('checkbox', { name: /五班/ }));
    await user.click(screen.getByRole('checkbox', { name: /六班/ }));
    expect(screen.getByText('只有 1 个名额，已选 2 项，请去掉 1 项。')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /五班/ }));
    expect(screen.getByRole('button', WRITE)).toBeDisabled();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '选定的理由' }), '经评审组投票');
    await user.click(screen.getByRole('button', WRITE));
    expect(await screen.findByText(/已写入：推荐名单。/)).toBeVisible();
    const [list] = writer.writings[0]!;
    expect(teamsOf(list)).toEqual(['一班', '二班', '三班', '六班']);
    expect(shown(list!.rows[1]![0])).toBe('推荐规则：依据“排名结果”，取前 4 名；第 4 名并列 3 项、名额只剩 1 个，从中选定 1 项，理由：经评审组投票。');
  });

  it('is decided anew where it is another tie', async () => {
    const { user } = await openRanking([...TWELVE.slice(0, 9), [10, '十班', '戊公司', 89, ''], [10, '十一班', '戊公司', 89, '']]);
    expect(screen.getByText('第 10 名并列 2 项，只剩 1 个名额。请决定：')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '全部列入（共 11 项）' }));
    await setPlaces(user, '5');
    expect(screen.getByText('第 4 名并列 3 项，只剩 2 个名额。请决定：')).toBeVisible();
    expect(screen.queryByRole('radio', { checked: true, name: /列入/ })).not.toBeInTheDocument();
  });
});

describe('the ranking', () => {
  it('names entries without a rank as not considered, and warns of provisional ones', async () => {
    await openRanking();
    expect(screen.getByText('1 项没有名次，不参加推荐')).toBeVisible();
    expect(screen.getByText(/名单中有 1 项为暂定（三班）/)).toBeVisible();
  });

  it('can be a sheet of the association’s own, whose faults are shown with their cells', async () => {
    const own = grid('成绩表', [['评审成绩汇总表'], ['名次', '班组名称', '单位', '得分'], [1, '一班', '甲', 90], [2, '二班', '乙', '91'], ['', '三班', '丙', 80]]);
    const host = hostOf([own]);
    const user = await open(host);
    expect(await screen.findByText('排名表有 3 处需要核对')).toBeVisible();
    expect(screen.getByText('二班：平均分比 A3 的高，名次却在后面。', { exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '定位到成绩表!D4' }));
    expect(host.visited).toEqual(['成绩表!D4']);
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('is chosen among several', async () => {
    const user = await open(hostOf([rankingGrid([[1, '别的班', '己', 80, '']], '上一年')], { writer: writerWith({ ranking: rankingGrid() }) }));
    const choice = await screen.findByRole('combobox', { name: '排名所在的工作表' });
    expect(choice).toHaveDisplayValue('排名结果');
    await user.selectOptions(choice, '上一年');
    expect(previewTeams()).toEqual(['1别的班己80']);
  });

  it('makes no list while an entry stands in it twice', async () => {
    await open(hostOf([rankingGrid([[1, '一班', '甲', 90, ''], [2, '一班', '甲', 80, '']], '成绩')]));
    expect(await screen.findByText(/同一成果在排名表中出现了两次/)).toBeVisible();
    expect(screen.getByRole('button', WRITE)).toBeDisabled();
  });
});

describe('writing', () => {
  it('writes the list, leads to it, and can be undone', async () => {
    const { user, writer, host } = await openRanking();
    await user.click(screen.getByRole('button', WRITE));
    await user.click(await screen.findByRole('button', { name: '查看“推荐名单”' }));
    expect(host.visited).toEqual(['推荐名单!']);
    await user.click(screen.getByRole('button', { name: '撤销写入' }));
    await user.click(await screen.findByRole('button', { name: '删去' }));
    expect(await screen.findByText(/已删去：推荐名单。/)).toBeVisible();
    expect(writer.removals).toEqual([['recommendation']]);
  });

  it('says that the ranking has changed since people looked, and does not write', async () => {
    let ranking = rankingGrid();
    const writer = { ...writerWith({}), readOwn: (roles: readonly SheetRole[]) => Promise.resolve(roles.includes('ranking') ? [ranking] : []) };
    const user = await open(hostOf([], { writer }));
    await screen.findByRole('heading', { name: '推荐规则' });
    ranking = rankingGrid([[1, '二班', '甲公司', 97, ''], [2, '一班', '甲公司', 96.5, ''], ...TWELVE.slice(2)]);
    await user.click(screen.getByRole('button', WRITE));
    expect(await screen.findByText(/排名在您查看之后有变动/)).toBeVisible();
    expect(previewTeams()[0]).toBe('1二班甲公司97.00');
    expect(writer.writings).toEqual([]);
    await user.click(screen.getByRole('button', WRITE));
    expect(await screen.findByText(/已写入/)).toBeVisible();
  });

  it('takes up where the list in the workbook left off, asks before writing over it, and keeps the reasons', async () => {
    const list = grid('推荐名单', [
      ['示范班组推荐名单'], ['推荐规则：依据“排名结果”，取前 4 名；第 4 名并列 3 项、名额只剩 1 个，全部不列入。'],
      ['序号', '名次', '班组名称', '企业名称', '平均分', '推荐理由', '备注'],
      [1, 1, '一班', '甲公司', 96.5, '工法创新'], [2, 2, '二班', '甲公司', 95.25, null], [3, 3, '三班', '乙公司', 94, '质量稳定'],
    ]);
    const writer = writerWith({ ranking: rankingGrid(), recommendation: list }, { changed: ['推荐名单'] });
    const user = await open(hostOf([], { writer }));
    expect(await screen.findByRole('radio', { name: '全部不列入（共 3 项）' })).toBeChecked();
    await setPlaces(user, '2');
    await user.click(screen.getByRole('button', { name: '重新写入推荐名单' }));
    expect(await screen.findByText(/保留已填的推荐理由.*不在名单中的：三班/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '仍然写入' }));
    expect(await screen.findByText(/已写入/)).toBeVisible();
    expect(writer.writings[0]![0]!.rows.slice(3, 5).map((row) => row[5])).toEqual(['工法创新', null]);
  });

  it('says why it failed, and that nothing was lost', async () => {
    const user = await open(hostOf([], { writer: writerWith({ ranking: rankingGrid() }, { failure: new HostError('cell-edit') }) }));
    await user.click(await screen.findByRole('button', WRITE));
    expect(await screen.findByText(/有单元格正在编辑/)).toBeVisible();
    expect(screen.getByText('工作簿没有改动。')).toBeVisible();
  });

  it('says that the workbook has changed, and reads again when asked', async () => {
    const { user, host } = await openRanking();
    act(() => { host.change(); });
    const foot = screen.getByRole('main').querySelector('footer')!;
    await user.click(await within(foot).findByRole('button', { name: '重新读取' }));
    expect(within(foot).queryByText(/工作簿有改动/)).not.toBeInTheDocument();
  });
});

describe('the page', () => {
  it('is worked by keyboard alone, and takes the focus of nobody', async () => {
    const { user, writer } = await openRanking();
    expect(screen.getByRole('tab', { name: '推荐' })).toHaveFocus();
    // Which key leads from one to the next needs a layout and is a browser's business.
    screen.getByRole('textbox', { name: '名额' }).focus();
    await user.keyboard('{Control>}a{/Control}4');
    screen.getByRole('radio', { name: '全部列入（共 6 项）' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: '全部不列入（共 3 项）' })).toBeChecked();
    screen.getByRole('button', WRITE).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/已写入/)).toBeVisible();
    expect(teamsOf(writer.writings[0]?.[0])).toHaveLength(3);
  });

  it('shows twenty of a long list first', async () => {
    const { user } = await openRanking(Array.from({ length: 1000 }, (_, index) => [index + 1, `第${String(index + 1)}班`, '甲', 1000 - index, '']));
    await setPlaces(user, '300');
    expect(previewTeams()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: '再显示 20 项' }));
    expect(previewTeams()).toHaveLength(40);
  });

  it('speaks English throughout where Excel does', async () => {
    const rows = [['Rank', 'Team', 'Enterprise', 'Average', 'Remarks'], [1, 'A', 'X', 90, ''], [2, 'B', 'X', 80, 'Provisional: 1 pending. '], [2, 'C', 'Y', 80, ''], ['', 'D', 'Y', 70, '']];
    const writer = memoryWorkbook();
    const user = await open(hostOf([grid('Results 2026', [['Ranking: Green teams'], ...rows])], { writer }), 'en-US');
    await screen.findByRole('heading', { name: 'Rule' });
    await setPlaces(user, '2', 'Places');
    expect(screen.getByText('Rank 2 is shared by 2 entries, with 1 left to fill. Please decide:')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'List all of them (3 in all)' }));
    expect(previewTeams('The list')).toEqual(['1AX90', '2BTiedProvisionalX80', '2CTiedY80']);
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
    await user.click(screen.getByRole('button', { name: 'Write the list' }));
    expect(await screen.findByText(/Written/)).toBeVisible();
    expect(textsOf(writer.writings[0]![0]!).join('\n')).not.toMatch(/[\p{Script=Han}\u3001-\u303f]/u);
  });
});
