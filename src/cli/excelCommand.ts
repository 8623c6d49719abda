import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../locales/fill';
import { manifestMessagesFor, type ManifestMessages } from '../locales/manifestMessages';
import type { Messages } from '../locales/messages';
import { DEVELOPMENT_BASE } from './buildManifest';
import { readManifest } from './manifestFacts';
import type { Output } from './output';
import { serve, type RunningServer, type ServeOptions } from './serve';
import { ensurePages, OFFICE, PAGES } from './serveBuild';
import { SideloadError, sideloaderFor, type Machine, type Sideloader } from './sideload';
import { localeOf, parseOptions } from './usage';

const OPTIONS = { remove: { type: 'boolean' }, locale: { type: 'string' } } as const;

/** What the command needs beside files; tests have their own. */
export interface ExcelTools {
  /** The manifest of development. */
  readonly manifest: string;
  /** Makes the pages current; resolves with whether they are there. */
  readonly build: (building: () => void) => Promise<boolean>;
  readonly machine: Machine;
  /** Returns the certificate of this machine's `localhost`, which the system trusts from then on. */
  readonly certificates: () => Promise<NonNullable<ServeOptions['https']>>;
  readonly serve: (options: ServeOptions) => Promise<RunningServer>;
  /** Resolves when the user ends the command. */
  readonly ended: () => Promise<void>;
}

const TOOLS: ExcelTools = {
  manifest: join(dirname(fileURLToPath(import.meta.url)), '../../manifest.xml'),
  build: ensurePages,
  machine: {
    platform: process.platform,
    home: homedir(),
    run: (command, args) => {
      const { status, stdout, stderr, error } = spawnSync(command, [...args], { encoding: 'utf8' });
      return error === undefined ? { status: status ?? 1, said: stderr === '' ? stdout : stderr } : { status: 1, said: error.message };
    },
  },
  certificates: async () => (await import('office-addin-dev-certs')).getHttpsServerOptions(),
  serve,
  ended: () => new Promise((done) => process.once('SIGINT', () => { done(); })),
};

/** `npm run excel`: puts the add-in under development into this machine's Excel and serves it until it is ended. Returns the exit status. Throws `UsageError`. */
export async function excelCommand(args: readonly string[], output: Output, messages: Messages, tools: ExcelTools = TOOLS): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, messages);
  const { excel: words } = manifestMessagesFor(localeOf(args));
  const sideloader = sideloaderFor(tools.machine);
  if (sideloader === undefined) {
    output.complain(words.noExcel);
    return 1;
  }
  try {
    return values.remove === true ? await remove(sideloader, output, words, tools) : await start(sideloader, output, words, tools);
  } catch (error) {
    if (error instanceof SideloadError) output.complain(fill(words[error.code], { detail: error.message, path: error.message }));
    else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') output.complain(words.portTaken);
    else throw error;
    return 1;
  }
}

type Words = ManifestMessages['excel'];

function idOf(manifest: string): string {
  return readManifest(new Uint8Array(readFileSync(manifest))).id;
}

async function remove(sideloader: Sideloader, output: Output, words: Words, tools: ExcelTools): Promise<number> {
  output.print((await sideloader.remove(idOf(tools.manifest))) ? words.removed : words.notThere);
  return 0;
}

async function start(sideloader: Sideloader, output: Output, words: Words, tools: ExcelTools): Promise<number> {
  if (!(await tools.build(() => { output.complain(words.building); }))) {
    output.complain(words.buildFailed);
    return 1;
  }
  output.print(words.certificates);
  const https = await tools.certificates();
  const port = Number(new URL(DEVELOPMENT_BASE).port);
  const server = await tools.serve({ root: PAGES, port, office: OFFICE, https });
  try {
    output.print(fill(words.registered, { path: await sideloader.add(idOf(tools.manifest), tools.manifest) }));
    openExcel(sideloader, output, words);
    output.print(fill(words.serving, { address: server.address }));
    await tools.ended();
  } finally {
    await server.close();
  }
  return 0;
}

/** The add-in is served all the same where Excel is opened by hand. */
function openExcel(sideloader: Sideloader, output: Output, words: Words): void {
  try {
    sideloader.openExcel();
    output.print(words.opened);
  } catch (error) {
    if (!(error instanceof SideloadError)) throw error;
    output.print(fill(words.openYourself, { detail: error.message }));
  }
}
