/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { HostError } from '../../src/excel/hostError';
import { grid } from '../support/sheets/grid';
import { entry, HEADINGS } from '../support/sheets/matrix';
import { axeProblems } from '../support/taskpane/axe';
import { hostOf, renderPane } from '../support/taskpane/renderPane';

const SHEET = (name: string) => grid(name, [['评委：', name], HEADINGS, entry('一班', [12, 20, 25, 13, 14])]);
const NOTHING = [grid('Sheet1', [])];

function selectedTab(): string | undefined {
  return screen.getAllByRole('tab', { selected: true })[0]?.textContent ?? undefined;
}

describe('the pane opens where the workbook says the review stands', () => {
  it('explains itself on one screen where the workbook says nothing yet', async () => {
    renderPane(hostOf(NOTHING));
    expect(await screen.findByRole('heading', { name: '从哪里开始？' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('tab', { selected: true })).not.toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });

  it('goes from there to each page, by mouse or by keyboard', async () => {
    const user = renderPane(hostOf(NOTHING));
    const card = await screen.findByRole('button', { name: /我是秘书/ });
    card.focus();
    await user.keyboard('{Enter}');
    expect(selectedTab()).toBe('汇总');
    expect(await screen.findByRole('button', { name: /写入/ })).toBeVisible();
  });

  it('consolidates where several reviewers’ sheets stand, and scores where there is one', async () => {
    renderPane(hostOf([SHEET('张三'), SHEET('李四')]));
    expect(await screen.findByText(/^2 位评委，1 项成果/)).toBeVisible();
    expect(selectedTab()).toBe('汇总');
  });

  it('keeps what was entered in a page while another one is looked at', async () => {
    const user = renderPane(hostOf([SHEET('张三'), SHEET('李四')]));
    await user.selectOptions(await screen.findByRole('combobox', { name: '小数位数' }), '0');
    await user.click(screen.getByRole('tab', { name: '推荐' }));
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    expect(screen.getByRole('combobox', { name: '小数位数' })).toHaveDisplayValue('0');
  });

  it('reads again when a page is opened after a change', async () => {
    let grids = [SHEET('张三'), SHEET('李四')];
    const host = hostOf([], { reader: { read: () => Promise.resolve(grids), readSheet: () => Promise.resolve(undefined) } });
    const user = renderPane(host);
    await screen.findByText(/^2 位评委，1 项成果/);
    grids = [...grids, SHEET('王五')];
    host.change();
    await user.click(screen.getByRole('tab', { name: '推荐' }));
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    expect(await screen.findByText(/^3 位评委，1 项成果/)).toBeVisible();
  });

  it('says why the workbook could not be read, and tries again', async () => {
    let fails = true;
    const read = () => (fails ? Promise.reject(new HostError('cell-edit')) : Promise.resolve(NOTHING));
    const user = renderPane(hostOf([], { reader: { read, readSheet: () => Promise.resolve(undefined) } }));
    const alert = await screen.findByText(/有单元格正在编辑/);
    fails = false;
    await user.click(within(alert.closest<HTMLElement>('[role="group"]')!).getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '从哪里开始？' })).toBeVisible();
    expect(screen.queryByText(/有单元格正在编辑/)).not.toBeInTheDocument();
  });

  it('speaks English throughout where Excel does', async () => {
    renderPane(hostOf(NOTHING), 'en-US');
    expect(await screen.findByRole('heading', { name: 'Where do you start?' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\p{Script=Han}/u);
  });
});
