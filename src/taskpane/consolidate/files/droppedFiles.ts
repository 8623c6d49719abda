/**
 * Returns the files that were dropped, those in dropped folders among them, however deep. Has to be called while the event is handled:
 * afterwards a browser forgets what was dropped.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => {
    // Older browsers have no entries, whatever the types say.
    const entry = (item as Partial<DataTransferItem>).webkitGetAsEntry?.() ?? null;
    return entry === null ? [] : [entry];
  });
  return entries.length === 0 ? Promise.resolve([...files]) : filesOf(entries);
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  for (const entry of [...entries].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))) {
    if (isFile(entry)) found.push(...(await fileOf(entry)));
    else if (isFolder(entry)) found.push(...(await filesOf(await entriesOf(entry))));
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A file that has gone meanwhile is none. */
function fileOf(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) => {
    entry.file((file) => { resolve([file]); }, () => { resolve([]); });
  });
}

/** Browsers hand a folder over in portions until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => { resolve([]); });
    });
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
