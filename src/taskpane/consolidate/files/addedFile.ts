import type { Source } from '../../../review/source';

/** A file that was chosen or dropped. */
export interface AddedFile {
  /** What tells it from others of its name, too. */
  readonly label: string;
  readonly file: File;
  readonly status: FileStatus;
}

export type FileStatus =
  | { readonly kind: 'waiting' | 'reading' }
  /** `digest` is that of the content, where the browser can make one. */
  | { readonly kind: 'read'; readonly source: Source; readonly digest: string | undefined }
  /** The same content was added before, as the file of that label. */
  | { readonly kind: 'duplicate'; readonly of: string };

/** Returns whether the file is still to be read. */
export function isPending({ status }: AddedFile): boolean {
  return status.kind === 'waiting' || status.kind === 'reading';
}

/** Returns the list with the files behind it, each under a label of its own: two files of one name from different folders are told apart. */
export function withFiles(files: readonly AddedFile[], added: readonly File[]): readonly AddedFile[] {
  const taken = new Set(files.map(({ label }) => label));
  const all = [...files];
  for (const file of added) {
    const label = freeLabel(file.name, taken);
    taken.add(label);
    all.push({ label, file, status: { kind: 'waiting' } });
  }
  return all;
}

function freeLabel(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const label = number === 1 ? name : `${name} (${String(number)})`;
    if (!taken.has(label)) return label;
  }
}

/** Returns the list with another status of one file. */
export function withStatus(files: readonly AddedFile[], label: string, status: FileStatus): readonly AddedFile[] {
  return files.map((file) => (file.label === label ? { ...file, status } : file));
}

/** Returns what was read, in the order in which it was added. */
export function readSources(files: readonly AddedFile[]): Source[] {
  return files.flatMap(({ status }) => (status.kind === 'read' ? [status.source] : []));
}
