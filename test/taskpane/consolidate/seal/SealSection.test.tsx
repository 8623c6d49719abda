/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import '../../../support/taskpane/webCrypto';
import { putCells } from '../../../../src/review/score/putCells';
import type { LocaleName } from '../../../../src/locales/messages';
import type { Grid } from '../../../../src/workbook/grid';
import { sealedBook } from '../../../support/review/sealedBook';
import { entry, matrix } from '../../../support/sheets/matrix';
import { axeProblems } from '../../../support/taskpane/axe';
import { hostOf, renderPane } from '../../../support/taskpane/renderPane';

/** A reviewer's sheet as the secretary gathers it in one workbook. */
async function sheetOf(reviewer: string, passphrase = ''): Promise<Grid> {
  const [scores] = await sealedBook({ reviewer, passphrase });
  return { ...scores!, name: reviewer };
}

async function open(grids: readonly Grid[], locale: LocaleName = 'zh-CN') {
  const host = hostOf(grids);
  const user = renderPane(host, locale);
  await user.click(await screen.findByRole('tab', { name: locale === 'zh-CN' ? '汇总' : 'Consolidate' }));
  await screen.findByRole('region', { name: locale === 'zh-CN' ? '名次预览' : 'Ranking preview' });
  return { host, user };
}

async function fourSheets(): Promise<Grid[]> {
  const changed = putCells(await sheetOf('李四'), [{ cell: 'D5', content: 15 }]);
  return [await sheetOf('张三'), changed, { ...matrix([entry('一班'), entry('二班'), entry('三班')]), name: '王五' }, await sheetOf('赵六', '桂花')];
}

const section = (name = '校验码') => screen.findByRole('region', { name });

describe('check codes of a review', () => {
  it('are counted by what became of them, and listed reviewer by reviewer, what is to be looked at first', async () => {
    const { user } = await open(await fourSheets());
    const region = await section();
    expect(within(region).getByText('1 份在完成之后改动过，1 份要口令才能核对，1 份没有校验码，1 份与完成时一致。')).toBeVisible();
    await user.click(within(region).getByText('各位评委的校验码'));
    const lines = within(within(region).getByRole('list', { name: '各位评委的校验码' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^李四：完成之后改动过，表上是 [\dA-F-]{19}，现在应为 [\dA-F-]{19}$/),
      expect.stringMatching(/^赵六：要口令才能核对，P-/),
      '张三：没有校验码',
      expect.stringMatching(/^张三：与完成时一致，[\dA-F-]{19}$/),
    ]);
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('are among what is to be checked: the score that was changed leads to its cell', async () => {
    const { host, user } = await open(await fourSheets());
    await section();
    expect(screen.getByText('“需求确定”完成时是 12，现在是 15。得分按现在的计入；请与评委核对，或请评委重新完成后交回。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /李四.*D5/ }));
    expect(host.visited).toContain('李四!D5');
  });

  it('made with a passphrase are checked once it is entered; another one proves nothing', async () => {
    const { user } = await open([await sheetOf('张三', '桂花'), await sheetOf('李四', '桂花')]);
    const region = await section();
    await user.click(within(region).getByText('用口令核对'));
    const field = within(region).getByRole('textbox', { name: '口令' });
    await user.type(field, '月季{Enter}');
    expect(await within(region).findByText('张三：口令对不上', { exact: false })).toBeInTheDocument();
    expect(screen.getAllByText(/用填写的口令核对不上/)).toHaveLength(2);
    await user.clear(field);
    await user.type(field, '桂花');
    await user.click(within(region).getByRole('button', { name: '核对' }));
    expect(await within(region).findByText('2 份与完成时一致。')).toBeVisible();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('are not spoken of where no sheet bears one', async () => {
    await open([matrix([entry('一班')])]);
    expect(screen.queryByRole('region', { name: '校验码' })).not.toBeInTheDocument();
    expect(screen.queryByText(/校验码/)).not.toBeInTheDocument();
  });

  it('are in English where Excel is', async () => {
    await open([await sheetOf('Zhang San'), await sheetOf('Li Si', 'osmanthus')], 'en-US');
    const region = await section('Check codes');
    expect(region).toHaveTextContent('Score sheets: 1 waiting for a passphrase, 1 unchanged since finished.');
    expect(region.textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('the results', () => {
  it('that are written have what was found of the check codes', async () => {
    const { host, user } = await open(await fourSheets());
    await section();
    const write = jest.spyOn(host.writer, 'write');
    await user.click(screen.getByRole('button', { name: /^写入/ }));
    await screen.findByText(/已写入/);
    const findings = write.mock.calls[0]![0].find(({ role }) => role === 'findings')!;
    expect(findings.rows.map(([, , title]) => title)).toEqual(expect.arrayContaining(['完成后没有改动', '完成后评分有改动', '完成后得分有改动', '校验码要口令', '没有校验码']));
  });
});
