import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './serveHeaders';

export interface ServeOptions {
  /** The folder of built pages. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of office.js, served below `/office/`. */
  readonly office?: string;
  /** Makes the server speak https. */
  readonly https?: { readonly key: string | Buffer; readonly cert: string | Buffer; readonly ca?: string | Buffer };
}

export interface RunningServer {
  readonly port: number;
  /** Without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Below this the add-in's pages are given the workbench's host, as desktop Excel gives its own to the pane. */
const HOSTED = '/excel/';
const HOST_SCRIPT = '<script src="/workbench/external.js"></script>';
const NOTHING_HERE = 'Nothing is served here.';

/**
 * Serves a folder of built pages to this machine alone. The same files stand below `/excel/`, where each page first connects to the
 * workbench that frames it. Resolves when the server listens; rejects with the system's error, `EADDRINUSE` where the port is taken.
 */
export async function serve({ root, port, office, https }: ServeOptions): Promise<RunningServer> {
  const listener = answer(resolve(root), office);
  const server = https === undefined ? createServer(listener) : createSecureServer(https, listener);
  await listen(server, port);
  const taken = (server.address() as AddressInfo).port;
  const address = https === undefined ? `http://127.0.0.1:${String(taken)}` : `https://localhost:${String(taken)}`;
  return { port: taken, address, close: () => close(server) };
}

function answer(root: string, office: string | undefined): RequestListener {
  const setHeaders = (response: ServerResponse, path: string): void => { putHeaders(response, path); };
  const files = sirv(root, { dev: true, etag: true, extensions: [], setHeaders });
  const officeFiles = office === undefined ? undefined : sirv(office, { etag: true, maxAge: 3600, extensions: [], setHeaders });
  return (request, response) => {
    const path = pathOf(request);
    if (path === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) refuse(response, 400);
    else if (path === '/') response.writeHead(302, { Location: '/workbench.html' }).end();
    else if (path.startsWith('/office/')) pass(officeFiles, request, response, '/office');
    else if (path.startsWith(HOSTED) && path.endsWith('.html')) void answerHosted(root, path.slice(HOSTED.length - 1), response);
    else pass(files, request, response, path.startsWith(HOSTED) ? HOSTED.slice(0, -1) : '');
  };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Hands the request on as one below the prefix. */
function pass(files: ReturnType<typeof sirv> | undefined, request: IncomingMessage, response: ServerResponse, prefix: string): void {
  request.url = (request.url ?? '/').slice(prefix.length);
  if (files === undefined) refuse(response, 404);
  else files(request, response, () => { refuse(response, 404); });
}

async function answerHosted(root: string, path: string, response: ServerResponse): Promise<void> {
  const file = join(root, path);
  if (!file.startsWith(root + sep)) { refuse(response, 404); return; }
  try {
    const page = await readFile(file, 'utf8');
    putHeaders(response, path);
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(insertHost(page));
  } catch {
    refuse(response, 404);
  }
}

/** Returns the page with the host's script before every other. */
export function insertHost(page: string): string {
  return page.replace(/<head\b[^>]*>/i, (head) => head + HOST_SCRIPT);
}

function putHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

function refuse(response: ServerResponse, status: 400 | 404): void {
  putHeaders(response, '');
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(NOTHING_HERE);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => { done(); });
    server.closeAllConnections();
  });
}
