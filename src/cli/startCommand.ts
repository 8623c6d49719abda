import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { workbenchWords, type WorkbenchWords } from '../locales/workbenchWords';
import { openBrowser } from './openBrowser';
import type { Output } from './output';
import { serve, type RunningServer } from './serve';
import { ensurePages, OFFICE, PAGES } from './serveBuild';
import { localeOf, parseOptions, UsageError } from './usage';

const OPTIONS = {
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  locale: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const FIRST_PORT = 3000;
const HIGHEST_PORT = 65_535;
/** How many ports are tried. */
const TRIES = 20;

/** `npm start`: builds, serves and shows the workbench until it is interrupted. Returns the exit status. Throws `UsageError`. */
export async function startCommand(args: readonly string[], output: Output, messages: Messages): Promise<number> {
  const words = workbenchWords(localeOf(args)).start;
  const { values } = parseOptions(args, OPTIONS, messages);
  if (values.help === true) {
    output.print(words.usage);
    return 0;
  }
  const wanted = readPort(values.port, words);
  if (!(await ensurePages(() => { output.complain(words.building); }))) {
    output.complain(words.buildFailed);
    return 1;
  }
  const server = await serveFrom(wanted);
  if (server === undefined) {
    output.complain(fill(words.noPort, { wanted, count: TRIES }));
    return 1;
  }
  if (wanted !== 0 && server.port !== wanted) output.print(fill(words.portTaken, { wanted, port: server.port }));
  output.print(fill(words.address, { address: `${server.address}/` }));
  const opened = values['no-open'] !== true && (await openBrowser(`${server.address}/`));
  output.print(opened ? words.opened : words.open);
  await interruption();
  await server.close();
  output.print(words.ended);
  return 0;
}

function readPort(value: string | undefined, words: WorkbenchWords['start']): number {
  const port = Number(value ?? FIRST_PORT);
  if (value === '' || !Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) throw new UsageError(fill(words.badPort, { value }));
  return port;
}

/** Resolves with a server on the first free port from the wanted one on, or `undefined` where none of those tried is free. */
async function serveFrom(wanted: number): Promise<RunningServer | undefined> {
  for (let port = wanted; port < Math.min(wanted + TRIES, HIGHEST_PORT + 1); port++) {
    try {
      return await serve({ root: PAGES, port, office: OFFICE });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  return undefined;
}

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { resolve(); });
  });
}
