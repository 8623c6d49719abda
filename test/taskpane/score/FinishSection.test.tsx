/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import '../../support/taskpane/webCrypto';
import type { LocaleName } from '../../../src/locales/messages';
import { valueAt } from '../../../src/review/score/putCells';
import { checkSeal } from '../../../src/review/seal/checkSeal';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { grid } from '../../support/sheets/grid';
import { entry, HEADINGS, SCORES, scoreSheet } from '../../support/sheets/matrix';
import { axeProblems } from '../../support/taskpane/axe';
import { liveHost } from '../../support/taskpane/liveHost';
import { renderPane } from '../../support/taskpane/renderPane';

const SHEET = '评分表';
const CODE = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/;
const { crypto } = globalThis;

async function open(locale: LocaleName = 'zh-CN') {
  const rows = [entry('一班', SCORES), [...entry('二班', [15, 25, 30, 15, 15]), null, '很好']];
  const host = liveHost([grid(SHEET, [['评审专家：', '张三'], HEADINGS, ...rows])], { own: new Map([['scores', SHEET]]) });
  const user = renderPane(host, locale);
  await user.click(await screen.findByRole('tab', { name: locale === 'zh-CN' ? '评分' : 'Score' }));
  await screen.findByRole('heading', { level: 2, name: '一班' });
  return { host, user };
}

type User = Awaited<ReturnType<typeof open>>['user'];

async function finish(user: User): Promise<void> {
  await user.click(screen.getByRole('button', { name: '完成评分' }));
  await user.click(screen.getByRole('button', { name: '完成并锁定' }));
  await screen.findByText(/已于 .* 完成并锁定。/);
  await screen.findByRole('button', { name: '继续修改' });
  await screen.findByText(/校验码：|没有校验码/);
}

function check(host: Awaited<ReturnType<typeof open>>['host'], passphrase?: string) {
  const standing = host.sheet(SHEET);
  return checkSeal(scoreSheet(standing), standing, STANDARD_TEMPLATE, passphrase);
}

describe('a sheet that is finished', () => {
  it('bears a check code that fits it, and the pane says so', async () => {
    const { host, user } = await open();
    await finish(user);
    const note = await screen.findByText(/^校验码：.*与表中评分一致/);
    const [code] = CODE.exec(note.textContent)!;
    expect(await check(host)).toEqual({ kind: 'intact', code });
    expect(valueAt(host.sheet(SHEET), 'D8')).toBe(`校验码：${code}`);
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
  });

  it('bears none once it is taken up again, and another one once a score is another', async () => {
    const { host, user } = await open();
    await finish(user);
    const first = await check(host);
    await user.click(screen.getByRole('button', { name: '继续修改' }));
    await user.click(screen.getByRole('button', { name: '解锁' }));
    await screen.findByRole('button', { name: '完成评分' });
    expect(await check(host)).toEqual({ kind: 'unsealed' });
    expect(JSON.stringify(host.sheet(SHEET))).not.toContain('校验');
    const field = screen.getByRole('textbox', { name: /^需求确定，满分/ });
    await user.clear(field);
    await user.type(field, '13{Enter}');
    await waitFor(() => { expect(valueAt(host.sheet(SHEET), 'D5')).toBe(13); });
    await finish(user);
    const second = await check(host);
    expect(second.kind).toBe('intact');
    expect(second).not.toEqual(first);
  });

  it('is seen to have changed, with the entries', async () => {
    const { host, user } = await open();
    await finish(user);
    await screen.findByText(/与表中评分一致/);
    host.edit(SHEET, [{ cell: 'D6', content: 14 }]);
    act(() => { host.change(SHEET); });
    expect(await screen.findByText(/校验码对不上.*在完成之后改动过的：二班。/)).toBeVisible();
  });
});

describe('a passphrase', () => {
  it('is asked for only behind a line of its own, and then needed for checking', async () => {
    const { host, user } = await open();
    expect(screen.getByRole('textbox', { name: '口令', hidden: true })).not.toBeVisible();
    await user.click(screen.getByText('加口令（可不填）'));
    const field = screen.getByRole('textbox', { name: '口令' });
    expect(field).toHaveAttribute('autocomplete', 'off');
    await user.type(field, '桂花');
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    expect(screen.getByText(/校验码加上您填的口令；请先记下口令/)).toBeVisible();
    expect(await axeProblems(screen.getByRole('main'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: '完成并锁定' }));
    expect(await screen.findByText(/^校验码：P-.*请把口令告诉秘书/)).toBeVisible();
    await screen.findByRole('button', { name: '继续修改' });
    expect((await check(host)).kind).toBe('locked');
    expect((await check(host, '桂花')).kind).toBe('intact');
  });

  it('is written nowhere, and asked for anew', async () => {
    const { host, user } = await open();
    await user.click(screen.getByText('加口令（可不填）'));
    await user.type(screen.getByRole('textbox', { name: '口令' }), '桂花');
    await finish(user);
    expect(JSON.stringify(host.memory.writings)).not.toContain('桂花');
    await user.click(screen.getByRole('button', { name: '继续修改' }));
    await user.click(screen.getByRole('button', { name: '解锁' }));
    await screen.findByRole('button', { name: '完成评分' });
    expect(screen.getByRole('textbox', { name: '口令', hidden: true })).toHaveValue('');
  });
});

describe('scores that are not those of the seal once they are read back', () => {
  it('are said to be so', async () => {
    const { host, user } = await open();
    const write = host.writer.write.bind(host.writer);
    jest.spyOn(host.writer, 'write').mockImplementation(async (documents, progress) => {
      const outcome = await write(documents, progress);
      host.edit(SHEET, [{ cell: 'D5', content: 1 }]);
      return outcome;
    });
    await user.click(screen.getByRole('button', { name: '完成评分' }));
    await user.click(screen.getByRole('button', { name: '完成并锁定' }));
    expect(await screen.findByText(/读回核对，校验码与表中评分对不上，评分都在/)).toBeVisible();
  });
});

describe('a page that did not come over https', () => {
  afterEach(() => { Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true }); });

  it('finishes all the same, and says that there is no check code', async () => {
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    const { host, user } = await open();
    await finish(user);
    expect(await screen.findByText(/这份评分表没有校验码/)).toBeVisible();
    expect(await check(host)).toEqual({ kind: 'unsealed' });
  });
});

describe('in English', () => {
  it('the check code and the passphrase are in English', async () => {
    const { user } = await open('en-US');
    await user.click(screen.getByText('Add a passphrase (optional)'));
    await user.type(screen.getByRole('textbox', { name: 'Passphrase' }), 'osmanthus');
    await user.click(screen.getByRole('button', { name: 'Finish scoring' }));
    await user.click(screen.getByRole('button', { name: 'Finish and lock' }));
    expect(await screen.findByText(/^Check code: P-.*made with a passphrase/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Continue editing' })).toBeVisible();
  });
});
