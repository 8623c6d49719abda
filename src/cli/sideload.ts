import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What sideloading needs of the machine; tests have their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The user's folder. */
  readonly home: string;
  /** Runs a program to its end. */
  readonly run: (command: string, args: readonly string[]) => { readonly status: number; readonly said: string };
}

/** A place where the desktop Excel of a system looks for add-ins under development. */
export interface Sideloader {
  /** Registers the manifest with this id; Excel reads it from its path, or from a copy. Returns where. Rejects with `SideloadError`. */
  add(id: string, manifest: string): Promise<string>;
  /** Undoes `add`; resolves to whether there was anything to undo. */
  remove(id: string): Promise<boolean>;
  /** Opens Excel. Throws `SideloadError`. */
  openExcel(): void;
}

/** The system did not do what it was asked, in its own words. */
export class SideloadError extends Error {
  constructor(
    readonly code: 'failed' | 'noMacExcel',
    detail: string,
  ) {
    super(detail);
    this.name = 'SideloadError';
  }
}

/** Returns the way of this system, or `undefined` where there is no desktop Excel for it. */
export function sideloaderFor(machine: Machine): Sideloader | undefined {
  if (machine.platform === 'win32') return windows(machine);
  return machine.platform === 'darwin' ? mac(machine) : undefined;
}

const DEVELOPER_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

function windows({ run }: Machine): Sideloader {
  return {
    add: (id, manifest) => {
      insist(run('reg', ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']));
      return Promise.resolve(manifest);
    },
    remove: (id) => {
      if (run('reg', ['query', DEVELOPER_KEY, '/v', id]).status !== 0) return Promise.resolve(false);
      insist(run('reg', ['delete', DEVELOPER_KEY, '/v', id, '/f']));
      return Promise.resolve(true);
    },
    openExcel: () => { insist(run('cmd', ['/c', 'start', '', 'excel'])); },
  };
}

/** Only an Excel that has been opened once has this folder; the system keeps others from making it. */
const MAC_DOCUMENTS = 'Library/Containers/com.microsoft.Excel/Data/Documents';

function mac({ home, run }: Machine): Sideloader {
  const documents = join(home, MAC_DOCUMENTS);
  const copyOf = (id: string) => join(documents, 'wef', `${id}.manifest.xml`);
  return {
    add: async (id, manifest) => {
      if (!(await exists(documents))) throw new SideloadError('noMacExcel', documents);
      await mkdir(join(documents, 'wef'), { recursive: true });
      await copyFile(manifest, copyOf(id));
      return copyOf(id);
    },
    remove: async (id) => {
      const isThere = await exists(copyOf(id));
      await rm(copyOf(id), { force: true });
      return isThere;
    },
    openExcel: () => { insist(run('open', ['-a', 'Microsoft Excel'])); },
  };
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

function insist({ status, said }: ReturnType<Machine['run']>): void {
  if (status !== 0) throw new SideloadError('failed', said.trim());
}
