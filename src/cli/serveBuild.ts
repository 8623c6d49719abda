import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder that `npm start` and the browser tests serve. */
export const PAGES = join(PROJECT, 'dist/dev');
/** office.js as npm installed it; the built pages of development take it from the server's `/office/`. */
export const OFFICE = join(PROJECT, 'node_modules/@microsoft/office-js/dist');

/** What the pages are made of, and how. */
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'].map((name) => join(PROJECT, name));
/** As old as the newest source that a build has surely seen. */
const STAMP = join(PAGES, '.built');
const LOCK = join(PROJECT, 'dist/.building');
const LOCK_POLL_MS = 500;
/** No build takes that long: whoever held the lock was ended. */
const LOCK_FORGOTTEN_MS = 600_000;

/**
 * Builds the pages where they are missing or older than their sources. Several processes may ask at once: one builds, the others wait.
 * `building` is called when it begins. Resolves with whether the pages are there.
 */
export async function ensurePages(building: () => void): Promise<boolean> {
  if (await arePagesCurrent()) return true;
  await takeLock();
  try {
    if (await arePagesCurrent()) return true;
    building();
    const started = new Date();
    if (!(await build())) return false;
    await writeFile(STAMP, '');
    await utimes(STAMP, started, started);
    return true;
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}

async function arePagesCurrent(): Promise<boolean> {
  const built = await changedAt(STAMP);
  return built !== undefined && (await newest(SOURCES)) <= built;
}

async function newest(paths: readonly string[]): Promise<number> {
  const times = paths.map(async (path): Promise<number> => {
    const entries = await readdir(path).catch(() => undefined);
    const within = entries === undefined ? 0 : await newest(entries.map((entry) => join(path, entry)));
    return Math.max(within, (await changedAt(path)) ?? 0);
  });
  return Math.max(0, ...(await Promise.all(times)));
}

/** In milliseconds since 1970, or `undefined` where nothing is there. */
async function changedAt(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}

async function takeLock(): Promise<void> {
  await mkdir(dirname(LOCK), { recursive: true });
  for (;;) {
    const taken = await mkdir(LOCK).then(
      () => true,
      () => false,
    );
    if (taken) return;
    const age = Date.now() - ((await changedAt(LOCK)) ?? Date.now());
    if (age > LOCK_FORGOTTEN_MS) await rm(LOCK, { recursive: true, force: true });
    else await wait(LOCK_POLL_MS);
  }
}

/** Resolves with whether it succeeded. What webpack says goes to standard error, so that standard output stays the command's. */
function build(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PROJECT, 'src/cli/build.mjs'), '--dev'], { cwd: PROJECT, stdio: ['ignore', 2, 2] });
    child.once('error', () => { resolve(false); });
    child.once('exit', (status) => { resolve(status === 0); });
  });
}
