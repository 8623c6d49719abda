import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { InputError } from './chooseTemplate';
import { fileExists, FileExistsError, isSameFile, writeWhole } from './files';
import { RefusalError } from './usage';

/** Writes a workbook whole or not at all. Rejects with `RefusalError` where a file stands there and is to stay, with `InputError` where it cannot be written. */
export async function saveWorkbook(path: string, bytes: Uint8Array, overwrite: boolean, { cli }: Messages): Promise<void> {
  try {
    await writeWhole(path, bytes, overwrite);
  } catch (error) {
    if (error instanceof FileExistsError) throw new RefusalError(fill(cli.exists, { file: path }));
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = cli.writeErrors;
    throw new InputError(fill(cli.cannotWrite, { file: path, reason: reasons[code ?? ''] ?? code ?? message }));
  }
}

/** Looked at before the work is done, so that nobody waits for a refusal: an input is never written over, another file only when told to. Throws `RefusalError`. */
export async function checkPlace(out: string, overwrite: boolean, inputs: readonly (string | undefined)[], { cli }: Messages): Promise<void> {
  for (const input of inputs) if (input !== undefined && (await isSameFile(out, input))) throw new RefusalError(fill(cli.isInput, { file: out }));
  if (!overwrite && (await fileExists(out))) throw new RefusalError(fill(cli.exists, { file: out }));
}
