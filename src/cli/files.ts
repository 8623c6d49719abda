import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { HandedInFile } from '../review/collectScores';
import type { ReadFailure, WorksheetReader } from '../workbook/port';
import { ReadError } from '../xlsx/readError';
import { readScoreFile } from '../xlsx/readScoreFile';

/** A path that leads to no readable file. */
class PathError extends Error implements ReadFailure {
  readonly part = '';

  constructor(readonly code: 'not-found' | 'not-a-file' | 'no-access' | 'lock-file' | 'empty-folder') {
    super(code);
    this.name = 'PathError';
  }
}

/** What systems leave in folders. */
const CLUTTER = /^\.|^(thumbs\.db|desktop\.ini)$/i;

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** A file to consolidate and where it lies. */
export interface LocatedFile extends HandedInFile {
  readonly path: string;
}

/** Returns the files that the arguments name, a folder standing for the files in it and its subfolders; each labelled by its name, or its path where two share one. */
export async function handedInFiles(paths: readonly string[]): Promise<LocatedFile[]> {
  const files = (await Promise.all(paths.map(expandFolder))).flat();
  const names = new Map<string, number>();
  for (const path of files) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  return files.map((path) => ({ path, label: oneLine(names.get(basename(path)) === 1 ? basename(path) : path), read: () => readWorkbookFile(path) }));
}

/** A file's name may hold line breaks; a label stands in one line. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ');
}

async function expandFolder(path: string): Promise<string[]> {
  const isFolder = await stat(path).then((stats) => stats.isDirectory(), () => false);
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !CLUTTER.test(entry.name)).map(({ parentPath, name }) => join(parentPath, name));
  return files.length === 0 ? [path] : files.sort(byName.compare);
}

/** Returns a reader for one workbook. */
export function workbookFile(path: string): WorksheetReader {
  return { read: () => readWorkbookFile(path) };
}

async function readWorkbookFile(path: string): ReturnType<WorksheetReader['read']> {
  if (basename(path).startsWith('~$')) throw new PathError('lock-file');
  const bytes = await readBytes(path);
  try {
    return readScoreFile(bytes, basename(path));
  } catch (error) {
    // One file, however it fails, never takes the others with it.
    throw error instanceof ReadError ? error : new ReadError('damaged');
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new PathError(pathErrorCode(error));
  }
}

function pathErrorCode(error: unknown): PathError['code'] {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EISDIR') return 'empty-folder';
  return code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? 'no-access' : 'not-a-file';
}

export async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

/** Returns whether both paths name one file, links followed. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  if (resolve(first) === resolve(second)) return true;
  const [a, b] = await Promise.all([first, second].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** A file stands where one was to be written, and stays. */
export class FileExistsError extends Error {
  constructor(path: string) {
    super(path);
    this.name = 'FileExistsError';
  }
}

/** Writes the whole file or nothing: beside its place first, then moved there. Rejects with `FileExistsError` where one stands there and is not to be overwritten. */
export async function writeWhole(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const folder = dirname(resolve(path));
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(beside, bytes);
    if (overwrite) await rename(beside, path);
    else await placeNew(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** A link never replaces a file, unlike a rename; some drives know no links. */
async function placeNew(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path).catch(async (error: unknown) => {
      if (isExisting(error)) throw error;
      await copyFile(beside, path, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    throw isExisting(error) ? new FileExistsError(path) : error;
  }
}

function isExisting(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
