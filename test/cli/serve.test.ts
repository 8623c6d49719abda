import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertHost, serve, type RunningServer } from '../../src/cli/serve';

const PAGE = '<!DOCTYPE html><html><head><title>面板</title></head><body></body></html>';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const [root, office] = [join(folder, 'root'), join(folder, 'office')];
  await mkdir(root);
  await mkdir(office);
  for (const name of ['workbench.html', 'taskpane.html']) await writeFile(join(root, name), PAGE);
  await writeFile(join(root, 'app.js'), 'app()');
  await writeFile(join(office, 'office.js'), 'office()');
  await writeFile(join(folder, 'secret.html'), PAGE);
  server = await serve({ root, port: 0, office });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks for exactly this path: `fetch` would take the dots out of it. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => { resolve({ status: response.statusCode, headers: response.headers, body }); });
    });
    request.on('error', reject);
  });
}

describe('serve', () => {
  it('leads from the bare address to the workbench', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/workbench.html' } });
  });

  it('gives a page its content policy and keeps it out of caches', async () => {
    const { status, headers, body } = await ask('/taskpane.html');
    expect(status).toBe(200);
    expect(body).toBe(PAGE);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('lets only the workbench’s page have inline styles, and no page inline scripts', async () => {
    const policy = String((await ask('/workbench.html')).headers['content-security-policy']);
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('serves the same page below /excel/ with the host’s script before every other', async () => {
    const { body, headers } = await ask('/excel/taskpane.html?_host_Info=x');
    expect(body).toContain('<head><script src="/workbench/external.js"></script><title>');
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('serves other files below /excel/ as they are, and office.js from its own folder', async () => {
    expect((await ask('/excel/app.js')).body).toBe('app()');
    expect((await ask('/office/office.js')).body).toBe('office()');
  });

  it.each(['/nothing.html', '/excel/nothing.html', '/taskpane', '/../secret.html', '/excel/../../secret.html', '/excel/%2e%2e/%2e%2e/secret.html', '/office/../../secret.html'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it.each([['/taskpane.html', 'POST'], ['/%zz', 'GET']])('refuses %s by %s', async (path, method) => {
    expect((await ask(path, method)).status).toBe(400);
  });

  it('rejects where the port is taken', async () => {
    await expect(serve({ root: folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('listens to this machine alone', () => {
    expect(server.address).toBe(`http://127.0.0.1:${String(server.port)}`);
  });
});

describe('insertHost', () => {
  it('puts the script first in a head with attributes', () => {
    expect(insertHost('<HTML><HEAD lang="zh"><meta>')).toBe('<HTML><HEAD lang="zh"><script src="/workbench/external.js"></script><meta>');
  });
});
