import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { serve, type RunningServer } from '../../../src/cli/serve';
import { ensurePages, OFFICE, PAGES } from '../../../src/cli/serveBuild';

/** Debian's; another one is named by the environment. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Whatever name a page asks for, nothing is found; the workbench's own address is a number. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** Two shared cores and 18 MB of Univer. */
const START_MS = 90_000;
const POLL_MS = 100;
/** Univer's formula engine says so of formulas of a deleted sheet that its search tree still names, and goes on without them. */
const UNIVERS_OWN = /^Dependency tree not found for treeId/;

export interface OpenedWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Loads the page anew and waits until a workbook stands in its grid. */
  load(query: string): Promise<void>;
  /** Returns what went wrong since the last call: requests that left this machine, violations of the content policy, errors in any page. */
  takeProblems(): string[];
  close(): Promise<void>;
}

/**
 * Serves the built pages, which are built first where they are older than their sources, and opens the workbench in Chromium.
 * `WORKBENCH_PAGES` in the environment names another folder of built pages, which is taken as it is.
 */
export async function openWorkbench(query = '?lang=zh-CN&open=reviewer'): Promise<OpenedWorkbench> {
  const server = await servePages();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', NO_NETWORK] });
  try {
    return await openPage(server, browser, query);
  } catch (error) {
    await browser.close();
    await server.close();
    throw error;
  }
}

async function servePages(): Promise<RunningServer> {
  const given = process.env['WORKBENCH_PAGES'];
  if (given === undefined && !(await ensurePages(() => undefined))) throw new Error('The pages could not be built; see above.');
  return serve({ root: given ?? PAGES, port: 0, office: OFFICE });
}

async function openPage(server: RunningServer, browser: Browser, query: string): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', acceptDownloads: true });
  const page = await context.newPage();
  const problems = watch(context, server.address);
  const load = async (wanted: string): Promise<void> => {
    await page.goto(`${server.address}/workbench.html${wanted}`);
    await until(() => page.evaluate(() => 'workbench' in window && document.querySelector('#grid canvas') !== null), 'the workbench has not opened');
  };
  await load(query);
  return {
    page,
    context,
    address: server.address,
    load,
    takeProblems: () => problems.splice(0),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function watch(context: BrowserContext, address: string): string[] {
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url)) problems.push(`request to ${url}`);
  });
  context.on('weberror', (error) => problems.push(error.error().stack ?? error.error().message));
  // Violations of the content policy and files that are missing are reported here.
  context.on('console', (message) => {
    if (message.type() === 'error' && !UNIVERS_OWN.test(message.text())) problems.push(message.text());
  });
  return problems;
}

/** Waits until it is so. The page's policy forbids what Playwright's own waiting for a function does. */
export async function until(isSo: () => Promise<boolean>, complaint: string, within = START_MS): Promise<void> {
  const end = Date.now() + within;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`${complaint} after ${String(within)} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
