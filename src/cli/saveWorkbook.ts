import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { InputError } from './chooseTemplate';
import { writeWhole } from './files';
import { UsageError } from './usage';

/** Writes a workbook whole or not at all. Rejects with `UsageError` where a file stands there, with `InputError` where it cannot be written. */
export async function saveWorkbook(path: string, bytes: Uint8Array, overwrite: boolean, { cli }: Messages): Promise<void> {
  try {
    await writeWhole(path, bytes, overwrite);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(fill(cli.exists, { file: path }));
    throw new InputError(fill(cli.cannotWrite, { file: path, reason: code ?? message }));
  }
}
