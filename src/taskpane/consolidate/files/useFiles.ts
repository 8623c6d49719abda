import { useEffect, useRef, useState } from 'react';
import { isPending, withFiles, withStatus, type AddedFile } from './addedFile';
import { readFile } from './readFile';
import { openReader, type Reader } from './readingThreads';

/** Files are read so many at a time: the machines of meeting rooms have two cores. */
const AT_ONCE = 2;

/** The files that were added to the workbook's own sheets. */
export interface Files {
  readonly list: readonly AddedFile[];
  /** Files not read because the reading was cancelled; 0 where it was not. */
  readonly cancelled: number;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (label: string) => void;
  /** Reads a file once more, as it is now. */
  readonly readAgain: (label: string) => void;
  /** Takes out what has not been read yet. */
  readonly cancel: () => void;
}

/** Holds the added files and reads them, each once: a file is what it was when it was chosen. */
export function useFiles(): Files {
  const [list, setList] = useState<readonly AddedFile[]>([]);
  const [cancelled, setCancelled] = useState(0);
  const current = useRef(list);
  const readers = useRef<{ readonly reader: Reader; label: string | undefined }[]>([]);

  const change = (next: readonly AddedFile[]): void => {
    current.current = next;
    setList(next);
  };

  const twinOf = (digest: string): string | undefined => current.current.find(({ status }) => status.kind === 'read' && status.digest === digest)?.label;

  const readNext = async (slot: { readonly reader: Reader; label: string | undefined }): Promise<void> => {
    for (let next = firstWaiting(current.current); next !== undefined; next = firstWaiting(current.current)) {
      const { label, file } = next;
      slot.label = label;
      change(withStatus(current.current, label, { kind: 'reading' }));
      const reading = await readFile(file, label, slot.reader, twinOf);
      // Cancelled meanwhile, and others may read already.
      if (!readers.current.includes(slot)) return;
      // Of two twins that were read at the same time the second one finds the first now.
      const twin = 'twin' in reading ? reading.twin : reading.digest === undefined ? undefined : twinOf(reading.digest);
      change(withStatus(current.current, label, 'twin' in reading || twin !== undefined ? { kind: 'duplicate', of: twin ?? label } : { kind: 'read', ...reading }));
    }
    slot.label = undefined;
  };

  const startReaders = (): void => {
    if (firstWaiting(current.current) === undefined) return;
    while (readers.current.length < AT_ONCE) readers.current.push({ reader: openReader(), label: undefined });
    for (const slot of readers.current) if (slot.label === undefined) void readNext(slot);
  };

  useEffect(() => {
    const slots = readers.current;
    return () => { for (const { reader } of slots) reader.end(); };
  }, []);

  return {
    list,
    cancelled,
    add: (files) => {
      setCancelled(0);
      change(withFiles(current.current, files));
      startReaders();
    },
    remove: (label) => {
      change(withoutFile(current.current, label));
      startReaders();
    },
    readAgain: (label) => {
      change(withStatus(current.current, label, { kind: 'waiting' }));
      startReaders();
    },
    cancel: () => {
      const left = current.current.filter((file) => !isPending(file));
      setCancelled(current.current.length - left.length);
      change(left);
      for (const { reader } of readers.current) reader.end();
      readers.current = [];
    },
  };
}

function firstWaiting(files: readonly AddedFile[]): AddedFile | undefined {
  return files.find(({ status }) => status.kind === 'waiting');
}

/** Where the first of two twins goes, the second one is read in its place. */
function withoutFile(files: readonly AddedFile[], label: string): readonly AddedFile[] {
  const isTwin = ({ status }: AddedFile): boolean => status.kind === 'duplicate' && status.of === label;
  return files.filter((file) => file.label !== label).map((file) => (isTwin(file) ? { ...file, status: { kind: 'waiting' } } : file));
}
