import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PROJECT = join(__dirname, '../..');
const WATCHDOG = 10_000;
jest.setTimeout(120_000);

/** Stands for the program: like React, it puts itself in place of the skeleton. */
const STARTS = "document.getElementById('root').textContent = 'started';";
const OFFICE = 'window.Office = {};';

const NEVER = Symbol('never');

/** How a file is answered: by a text, by a status, or never. */
type Answer = string | number | typeof NEVER;

const folder = mkdtempSync(join(tmpdir(), 'guard-'));
const answers = new Map<string, Answer>();
const waiting: { path: string; response: ServerResponse }[] = [];
const violations: string[] = [];
let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'programs'));
  for (const name of ['taskpane.js', 'commands.js']) writeFileSync(join(folder, 'programs', name), STARTS);
  execFileSync(process.execPath, [join(PROJECT, 'test/manifest/buildPages.mjs'), join(folder, 'dist'), 'development', 'dev', '', join(folder, 'programs')]);
  server = createServer((request, response) => {
    const path = request.url!.replace(/\?.*$/, '');
    const answer = answers.get(path) ?? fileText(path);
    if (answer === NEVER) waiting.push({ path, response });
    else send(response, path, answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
}, 60_000);

beforeEach(() => {
  waiting.length = 0;
  answers.clear();
  answers.set('/office/office.js', OFFICE);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(violations.splice(0)).toEqual([]);
});

function fileText(path: string): Answer {
  try {
    return readFileSync(join(folder, 'dist', path), 'utf8');
  } catch {
    return 404;
  }
}

function send(response: ServerResponse, path: string, answer: Exclude<Answer, typeof NEVER>): void {
  const type = path.endsWith('.html') ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
  response.writeHead(typeof answer === 'number' ? answer : 200, { 'Content-Type': `${type};charset=utf-8` }).end(typeof answer === 'number' ? '' : answer);
}

/** Answers at last what was left waiting. */
function answerAtLast(text: string): void {
  for (const { path, response } of waiting.splice(0)) send(response, path, text);
}

interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before everything else. */
  readonly before?: () => void;
}

/** Opens the pane with a clock that the test moves on. */
async function open({ before, ...options }: OpenOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 320, height: 600 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await page.clock.install();
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`${address}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForSelector('#guard', { state: 'attached' });
  return page;
}

const shown = (page: Page) => page.locator('body').innerText();

describe('while everything is well', () => {
  it('says nothing, now and later', async () => {
    const page = await open();
    await page.waitForFunction(() => document.body.innerText === 'started');
    await page.clock.fastForward(2 * WATCHDOG);
    expect(await shown(page)).toBe('started');
  });

  it('the skeleton is there before office.js has come', async () => {
    answers.set('/office/office.js', NEVER);
    const page = await open();
    expect(await shown(page)).toContain('正在打开…');
  });

  it('files that fail after the start are the program’s own affair', async () => {
    const page = await open();
    await page.waitForFunction(() => document.body.innerText === 'started');
    await page.evaluate(() => new Promise((done) => {
      const script = document.createElement('script');
      script.src = 'gone.js';
      script.onerror = done;
      document.head.append(script);
    }));
    expect(await shown(page)).toBe('started');
  });
});

describe('an outdated browser component', () => {
  const SENTENCES = /需要 Excel 2021、Microsoft 365 或网页版 Excel[^]*needs Excel 2021, Microsoft 365 or Excel on the web/;

  it('without modules is told so in both languages, without a retry', async () => {
    const page = await open({ before: () => { delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule; } });
    await page.waitForSelector('#guard h1');
    expect(await shown(page)).toMatch(SENTENCES);
    expect(await page.locator('#guard button').count()).toBe(0);
    expect(await page.locator('#root').isVisible()).toBe(false);
  });

  it.each([
    ['Trident', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
    ['EdgeHTML', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763'],
  ])('is known as %s', async (_name, userAgent) => {
    const page = await open({ userAgent });
    await page.waitForSelector('#guard h1');
    expect(await shown(page)).toMatch(SENTENCES);
  });

  it('is known by a program that it cannot parse', async () => {
    answers.set('/taskpane.js', 'class { static { ] }');
    const page = await open();
    await page.waitForSelector('#guard h1');
    expect(await shown(page)).toMatch(SENTENCES);
  });
});

describe('office.js', () => {
  it('that is refused: says so at once, with a retry and what an administrator can do', async () => {
    answers.set('/office/office.js', 404);
    const page = await open();
    await page.waitForSelector('#guard h1');
    expect(await shown(page)).toMatch(/没有连上 Excel[^]*重试[^]*给管理员的说明/);
    await page.locator('summary').click();
    expect(await shown(page)).toMatch(new RegExp(`${address}/office/office\\.js[^]*--office global[^]*--office 21vianet[^]*--office self`));
  });

  it('that does not come: says so after ten seconds, not before', async () => {
    answers.set('/office/office.js', NEVER);
    const page = await open();
    await page.clock.fastForward(WATCHDOG / 2);
    expect(await shown(page)).toContain('正在打开…');
    await page.clock.fastForward(WATCHDOG / 2);
    expect(await shown(page)).toContain('没有连上 Excel');
  });

  it('that comes at last: the pane takes its place', async () => {
    answers.set('/office/office.js', NEVER);
    const page = await open();
    await page.clock.fastForward(WATCHDOG + 100);
    answerAtLast(OFFICE);
    await page.waitForFunction(() => document.body.innerText === 'started');
  });

  it('that failed: what the program shows without it does not hide the sentence', async () => {
    answers.set('/office/office.js', 404);
    const page = await open();
    await page.waitForFunction(() => document.getElementById('root')?.textContent === 'started');
    expect(await shown(page)).toContain('没有连上 Excel');
  });

  it('that is there again: the retry opens the pane', async () => {
    answers.set('/office/office.js', 500);
    const page = await open();
    await page.waitForSelector('#guard button');
    answers.set('/office/office.js', OFFICE);
    await page.getByRole('button', { name: '重试' }).click();
    await page.waitForFunction(() => document.body.innerText === 'started');
  });
});

describe('the program', () => {
  it('that is not there: says so and names the address to publish to', async () => {
    answers.set('/taskpane.js', 404);
    const page = await open();
    await page.waitForSelector('#guard h1');
    await page.locator('summary').click();
    expect(await shown(page)).toMatch(new RegExp(`面板没有加载完整[^]*${address}/`));
  });

  it('that waits for an Excel that does not answer: says so after ten seconds', async () => {
    answers.set('/taskpane.js', '');
    const page = await open();
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.clock.fastForward(WATCHDOG + 100);
    expect(await shown(page)).toContain('Excel 没有应答');
  });
});

describe('how it looks', () => {
  const broken = async (options: OpenOptions) => {
    answers.set('/office/office.js', 404);
    const page = await open(options);
    await page.waitForSelector('#guard button');
    await page.locator('summary').click();
    return page;
  };

  it('speaks English to those who do not read Chinese', async () => {
    const page = await broken({ locale: 'en-GB' });
    expect(await shown(page)).toMatch(/Not connected to Excel[^]*Try again[^]*Note for administrators/);
    expect(await page.locator('#guard .plain').getAttribute('lang')).toBe('en');
  });

  it('fits into 320 pixels', async () => {
    const page = await broken({});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('is dark where the system is', async () => {
    const page = await broken({ colorScheme: 'dark' });
    const { background, color } = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return { background: backgroundColor, color };
    });
    expect([background, color]).toEqual(['rgb(41, 41, 41)', 'rgb(255, 255, 255)']);
  });

  it('is announced, and its button can be pressed with a finger', async () => {
    const page = await broken({});
    expect(await page.getByRole('alert').innerText()).toContain('没有连上 Excel');
    expect((await page.locator('#guard button').boundingBox())!.height).toBeGreaterThanOrEqual(32);
  });
});
