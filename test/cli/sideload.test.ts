import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelCommand, type ExcelTools } from '../../src/cli/excelCommand';
import type { ServeOptions } from '../../src/cli/serve';
import { messagesFor } from '../../src/locales/messages';
import { OWN } from '../manifest/ownManifest';
import { TestFolder } from '../support/sheets/commandLine';

const folder = new TestFolder();
afterAll(() => { folder.remove(); });

const ID = /<Id>(.*)<\/Id>/.exec(OWN)![1]!;
const KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const HTTPS = { key: 'key', cert: 'cert' };

/** A machine whose programs answer as they are told, and what the command did with it. */
function machine(platform: NodeJS.Platform, fails: readonly string[] = [], home = folder.at('home')) {
  const did: string[] = [];
  const served: ServeOptions[] = [];
  const tools: ExcelTools = {
    manifest: folder.put('manifest.xml', OWN),
    build: () => Promise.resolve(true),
    machine: {
      platform,
      home,
      run: (command, args) => {
        did.push([command, ...args].join(' '));
        return fails.some((start) => did.at(-1)!.startsWith(start)) ? { status: 1, said: 'Access is denied.\r\n' } : { status: 0, said: '' };
      },
    },
    certificates: () => Promise.resolve(HTTPS),
    serve: (options) => {
      served.push(options);
      did.push('serve');
      return Promise.resolve({ port: options.port, address: `https://localhost:${String(options.port)}`, close: () => Promise.resolve(void did.push('close')) });
    },
    ended: () => Promise.resolve(void did.push('ended')),
  };
  return { tools, did, served };
}

async function excel(tools: ExcelTools, ...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const output = { print: (line: string) => printed.push(line), complain: (line: string) => complained.push(line) };
  const status = await excelCommand(args, output, messagesFor('zh-CN'), tools);
  return { status, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('npm run excel on Windows', () => {
  it('serves the manifest’s address, registers it, opens Excel, and stops serving in the end', async () => {
    const { tools, did, served } = machine('win32');
    const { status, printed } = await excel(tools);
    expect([status, did]).toEqual([0, ['serve', `reg add ${KEY} /v ${ID} /t REG_SZ /d ${tools.manifest} /f`, 'cmd /c start  excel', 'ended', 'close']]);
    expect(served).toMatchObject([{ port: 3000, https: HTTPS, root: expect.stringMatching(/dist.dev$/) as unknown, office: expect.stringMatching(/office-js.dist$/) as unknown }]);
    expect(printed).toContain('正在提供 https://localhost:3000');
  });

  it('serves all the same where Excel does not open', async () => {
    const { tools, did } = machine('win32', ['cmd']);
    const { status, printed } = await excel(tools);
    expect([status, did.at(-2)]).toEqual([0, 'ended']);
    expect(printed).toContain('没能打开 Excel（Access is denied.），请自己打开它。');
  });

  it('says what the system said where it cannot register, and stops serving', async () => {
    const { tools, did } = machine('win32', ['reg add']);
    expect(await excel(tools)).toMatchObject({ status: 1, complained: '没有成功：Access is denied.' });
    expect(did.at(-1)).toBe('close');
  });

  it('--remove undoes it', async () => {
    const { tools, did } = machine('win32');
    expect(await excel(tools, '--remove')).toMatchObject({ status: 0, printed: expect.stringContaining('已移除') as unknown });
    expect(did).toEqual([`reg query ${KEY} /v ${ID}`, `reg delete ${KEY} /v ${ID} /f`]);
  });

  it('--remove of what is not there says so and touches nothing', async () => {
    const { tools, did } = machine('win32', ['reg query']);
    expect(await excel(tools, '--remove')).toMatchObject({ status: 0, printed: '没有登记过开发清单。' });
    expect(did).toHaveLength(1);
  });
});

describe('npm run excel on macOS', () => {
  const documents = (home: string) => join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents');

  function mac(name: string) {
    const home = folder.at(name);
    folder.put(`${name}/Library/Containers/com.microsoft.Excel/Data/Documents/.keep`, '');
    return { ...machine('darwin', [], home), copy: join(documents(home), 'wef', `${ID}.manifest.xml`) };
  }

  it('copies the manifest to where Excel looks, and opens Excel', async () => {
    const { tools, did, copy } = mac('first');
    expect((await excel(tools)).status).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe(OWN);
    expect(did).toEqual(['serve', 'open -a Microsoft Excel', 'ended', 'close']);
  });

  it('--remove takes the copy away, once', async () => {
    const { tools, copy } = mac('second');
    await excel(tools);
    expect([(await excel(tools, '--remove')).printed, existsSync(copy), (await excel(tools, '--remove')).printed]).toEqual(['已移除开发清单。已打开的 Excel 要重新启动。', false, '没有登记过开发清单。']);
  });

  it('asks to open Excel once where it has no folder yet', async () => {
    const { tools } = machine('darwin', [], folder.at('nobody'));
    expect(await excel(tools)).toMatchObject({ status: 1, complained: `没有找到 Excel 的数据文件夹；请先打开一次 Excel 再重试：${documents(folder.at('nobody'))}` });
  });
});

describe('npm run excel', () => {
  it.each<NodeJS.Platform>(['linux', 'freebsd'])('on %s says that there is no Excel and what to do instead', async (platform) => {
    const { tools, did } = machine(platform);
    const { status, complained } = await excel(tools);
    expect([status, did]).toEqual([1, []]);
    expect(complained).toMatch(/没有桌面版 Excel[^]*npm start[^]*网页版 Excel/);
    expect((await excel(tools, '--locale', 'en-US')).complained).toMatch(/no desktop Excel[^]*npm start[^]*Excel on the web/);
  });

  it('registers nothing where the pages cannot be built', async () => {
    const { tools, did } = machine('win32');
    expect(await excel({ ...tools, build: () => Promise.resolve(false) })).toMatchObject({ status: 1, complained: '构建没有成功。' });
    expect(did).toEqual([]);
  });

  it('registers nothing where another program has the manifest’s port', async () => {
    const { tools, did } = machine('win32');
    const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
    expect(await excel({ ...tools, serve: () => Promise.reject(taken) })).toMatchObject({ status: 1, complained: expect.stringContaining('端口 3000 已被占用') as unknown });
    expect(did).toEqual([]);
  });

  it('passes on what it does not know', async () => {
    const { tools } = machine('win32');
    await expect(excel({ ...tools, certificates: () => Promise.reject(new Error('no openssl')) })).rejects.toThrow('no openssl');
  });
});
