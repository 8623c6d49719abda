/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { useMemo, useReducer } from 'react';
import { fill } from '../../../../src/locales/fill';
import type { LocaleName } from '../../../../src/locales/messages';
import { understandingWords } from '../../../../src/locales/understandingWords';
import { recogniseSource } from '../../../../src/review/source';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import { SheetsUnderstood } from '../../../../src/taskpane/consolidate/understanding/SheetsUnderstood';
import { ToConfirm } from '../../../../src/taskpane/consolidate/understanding/ToConfirm';
import { toConfirmIn } from '../../../../src/taskpane/consolidate/understanding/toConfirmIn';
import { togetherIn } from '../../../../src/taskpane/consolidate/understanding/togetherIn';
import { UnderstandingContext } from '../../../../src/taskpane/consolidate/understanding/understandingContext';
import { NOTHING_SAID, understandingReducer } from '../../../../src/taskpane/consolidate/understanding/understandingState';
import type { Grid } from '../../../../src/workbook/grid';
import { grid } from '../../../support/sheets/grid';
import { formSheets } from '../../../support/sheets/layouts/formLayout';
import { entry, HEADINGS, SCORES } from '../../../support/sheets/matrix';
import { axeProblems } from '../../../support/taskpane/axe';
import { renderPart } from '../../../support/taskpane/renderPart';

/** Says who scored, and every cap. */
const CAPPED = HEADINGS.map((heading, at) => (at >= 3 && at <= 7 ? `${heading}（${String([15, 25, 30, 15, 15][at - 3])}分）` : heading));
const certain = (name: string): Grid => grid(name, [['评委：', name], CAPPED, entry('一班'), entry('二班')]);
/** Leaves the caps unsaid. */
const likely = (name: string): Grid => grid(name, [['评委：', name], HEADINGS, entry('一班'), entry('二班')]);
/** Headings that no rule knows. */
const foreign = (name: string): Grid => grid(name, [['评委：', name], ['名', '来自', '甲项', '乙项', '丙项', '丁项', '特色'], ['一班', '甲公司', ...SCORES], ['二班', '甲公司', 10, 20, 25, 13, 14]]);
type User = Awaited<ReturnType<typeof look>>;
const ROLES = [['A', '班组'], ['B', '单位'], ['C', '需求确定'], ['D', '建设策划'], ['E', '建设过程'], ['F', '建设成效'], ['G', '特色']] as const;

/** The sheets of a workbook as the pane holds them, with how many are to be looked at. */
function Held({ grids }: { readonly grids: readonly Grid[] }) {
  const [state, say] = useReducer(understandingReducer, NOTHING_SAID);
  const source = useMemo(() => ({ label: '评分.xlsx', grids }), [grids]);
  const said = { ...state, template: STANDARD_TEMPLATE, isLeftOut: () => false };
  const { scoreSheets } = recogniseSource(source, STANDARD_TEMPLATE, state.mappings);
  return (
    <main>
      <UnderstandingContext value={{ ...said, say, together: togetherIn([source], said) }}>
        <ToConfirm count={toConfirmIn(source, said)} />
        <SheetsUnderstood source={source} />
        <output aria-label="计入">{scoreSheets.map(({ reviewer, rows: counted }) => `${reviewer} ${String(counted.length)}`).join('、')}</output>
      </UnderstandingContext>
    </main>
  );
}

/** Shows what was understood of a workbook. */
async function look(grids: readonly Grid[], locale: LocaleName = 'zh-CN') {
  const { user } = renderPart(<Held grids={grids} />, locale);
  await user.click(screen.getByRole('button', { expanded: false }));
  return user;
}

function counted(): string {
  return screen.getByLabelText('计入').textContent;
}

function rows(sheet: string): string[] {
  return within(within(screen.getByRole('region', { name: new RegExp(`“${sheet}”`) })).getByRole('table')).getAllByRole('row').map((row) => row.textContent);
}

describe('how a sheet was understood', () => {
  it('is not asked about where everything is certain', async () => {
    await look([certain('张三'), certain('李四')]);
    expect(screen.queryByText(/请确认/)).not.toBeInTheDocument();
    expect(screen.getByText('一行一项成果，一列一个评价项目；评委：张三；2 项成果。')).toBeVisible();
    expect(screen.getByText('确定')).toBeVisible();
    expect(screen.queryByRole('button', { name: '就这样' })).not.toBeInTheDocument();
  });

  it('is a picture in which words, not colours alone, tell what is what', async () => {
    await look([certain('张三')]);
    expect(rows('张三').slice(0, 4)).toEqual([
      'AB班组C单位D需求确定E建设策划F建设过程G建设成效H特色I总分J备注', '1评委评委：张三', `2表头${CAPPED.join('')}`, '3班组一班甲公司得分12得分20得分25.5得分13得分14',
    ]);
    expect(within(screen.getByRole('list', { name: '图例' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['表头', '班组', '得分', '评委']);
    expect(screen.getByRole('region', { name: /“张三”/ })).toHaveAttribute('tabindex', '0');
  });

  it('is counted where a person should look, and all sheets of one shape are confirmed together', async () => {
    const user = await look([likely('张三'), likely('李四'), certain('王五')]);
    expect(screen.getAllByText('2 张表请确认是不是这样读')).toHaveLength(2);
    expect(screen.getByText('结构相同的共 2 张，一起确认。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '就这样' }));
    expect(screen.queryByText(/张表请确认/)).not.toBeInTheDocument();
    expect(screen.getByText('已确认')).toBeVisible();
  });

  it('can be looked at sheet by sheet among those of one shape', async () => {
    const user = await look([likely('张三'), likely('李四')]);
    await user.selectOptions(screen.getByRole('combobox', { name: '看哪一张' }), '李四');
    expect(screen.getByText(/评委：李四；/)).toBeVisible();
    expect(rows('李四')[1]).toBe('1评委评委：李四');
  });

  it('keeps the focus near what was confirmed, and asks again where that is taken back', async () => {
    const user = await look([likely('张三')]);
    await user.click(screen.getByRole('button', { name: '就这样' }));
    expect(document.activeElement).toHaveTextContent(/^工作表“张三”/);
    await user.click(screen.getByRole('button', { name: '撤回' }));
    expect(screen.getAllByText('1 张表请确认是不是这样读')).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: '就这样' })).toBeVisible();
  });

  it('only remembers having been seen where the layout is no matrix', async () => {
    const forms = formSheets([{ team: '一班', enterprise: '' }, { team: '二班', enterprise: '' }], { name: '张三', scores: [SCORES, SCORES] });
    const unnamed = forms.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ value }) => value !== '张三') })) }));
    const user = await look(unnamed);
    expect(screen.getByText(/^竖排评分表，每份一项成果；/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '更正' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '就这样' }));
    expect(screen.getByText('您已确认，这次不再提示。')).toBeVisible();
    expect(screen.queryByText(/张表请确认/)).not.toBeInTheDocument();
  });

  it('names the sheets that were left alone, each with the reason', async () => {
    const user = await look([certain('张三'), grid('通知', [['各位专家：请于周五前交回。']]), grid('空', [])]);
    await user.click(screen.getByText('没有计入的工作表：2 张'));
    expect(screen.getByText('通知：与评分无关')).toBeVisible();
    expect(screen.getByText('空：空白工作表')).toBeVisible();
  });
});

describe('pointing out the columns of a sheet that was not understood', () => {
  async function correct(user: User): Promise<void> {
    await user.click(screen.getByText(/没有计入的工作表/));
    await user.click(screen.getByRole('button', { name: '看看“赵六”' }));
    await user.click(screen.getByRole('button', { name: '这是评分表，指出各列' }));
  }
  async function point(user: User, roles: readonly (readonly [string, string])[]): Promise<void> {
    for (const [column, role] of roles) await user.selectOptions(screen.getByLabelText(`${column} 列是`), role);
  }

  it('counts it at once, with its reviewer', async () => {
    const user = await look([certain('张三'), foreign('赵六')]);
    expect(counted()).toBe('张三 2');
    await correct(user);
    await point(user, ROLES);
    await user.click(screen.getByRole('button', { name: '按这样读' }));
    expect(counted()).toBe('张三 2、赵六 2');
    expect(screen.getByText(/评委：赵六；2 项成果。/)).toBeVisible();
    expect(screen.getByText('已确认')).toBeVisible();
    expect(document.activeElement).toHaveTextContent(/^工作表“赵六”/);
  });

  it('can be taken back', async () => {
    const user = await look([certain('张三'), foreign('赵六')]);
    await correct(user);
    await point(user, ROLES);
    await user.click(screen.getByRole('button', { name: '按这样读' }));
    await user.click(screen.getByRole('button', { name: '撤回' }));
    expect(counted()).toBe('张三 2');
    expect(screen.getByRole('button', { name: '怎样读的：评分.xlsx' })).toHaveFocus();
  });

  it('is refused with the reasons while it is incomplete or says one thing twice', async () => {
    const user = await look([certain('张三'), foreign('赵六')]);
    await correct(user);
    await point(user, [['A', '班组'], ['B', '班组'], ['C', '需求确定'], ['D', '建设策划'], ['E', '建设过程']]);
    await user.click(screen.getByRole('button', { name: '按这样读' }));
    expect(within(screen.getByRole('alert')).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '还没有指出哪一列是“建设成效”。', '“班组”只能有一列，现在指了 A、B 列。',
    ]);
    expect(counted()).toBe('张三 2');
    await point(user, [['B', '单位']]);
    expect(screen.queryByText(/只能有一列/)).not.toBeInTheDocument();
  });

  it('follows in the picture as it is pointed out', async () => {
    const user = await look([certain('张三'), foreign('赵六')]);
    await correct(user);
    await point(user, [['A', '班组']]);
    expect(within(screen.getByRole('region', { name: /“赵六”/ })).getAllByRole('row')[3]).toHaveTextContent('3班组一班');
  });

  it('lets the headings and the reviewer\'s cell be pointed out too', async () => {
    const user = await look([certain('张三'), grid('赵六', [['钱七'], ['通知', '见', '下'], ['名', '甲项', '乙项', '丙项', '丁项', '戊项'], ['一班', ...SCORES]])]);
    await correct(user);
    await user.selectOptions(screen.getByRole('combobox', { name: '表头从' }), '第 3 行');
    await user.selectOptions(screen.getByRole('combobox', { name: '评委姓名在' }), 'A1：钱七');
    await point(user, [['A', '班组'], ['B', '需求确定'], ['C', '建设策划'], ['D', '建设过程'], ['E', '建设成效'], ['F', '特色']]);
    await user.click(screen.getByRole('button', { name: '按这样读' }));
    expect(await screen.findByText(/评委：钱七；1 项成果。/)).toBeVisible();
  });

  it('changes nothing where it is cancelled', async () => {
    const user = await look([certain('张三'), foreign('赵六')]);
    await correct(user);
    await point(user, ROLES);
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('combobox', { name: 'A 列是' })).not.toBeInTheDocument();
    expect(counted()).toBe('张三 2');
  });
});

describe('the parts in which sheets are confirmed', () => {
  it.each<LocaleName>(['zh-CN', 'en-US'])('are accessible: %s', async (locale) => {
    document.documentElement.lang = locale;
    document.title = '评审';
    const words = understandingWords(locale);
    const user = await look([likely('Smith'), foreign('Miller')], locale);
    await user.click(screen.getByRole('button', { name: words.correct }));
    await user.selectOptions(screen.getByLabelText(fill(words.columnIs, { column: 'A' })), words.roles.team);
    await user.click(screen.getByRole('button', { name: words.use }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.cannotUse);
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });
});
