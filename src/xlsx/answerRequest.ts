import { ReadError } from './readError';
import { readScoreFile } from './readScoreFile';
import type { ReadAnswer, ReadRequest } from './workerMessages';

/** Returns the file's worksheets or why there are none. Throws nothing: one file, however it fails, never takes the others with it. */
export function answerRequest({ bytes, name }: ReadRequest): ReadAnswer {
  try {
    return { grids: readScoreFile(new Uint8Array(bytes), name) };
  } catch (error) {
    const { code, part } = error instanceof ReadError ? error : new ReadError('damaged');
    return { failure: { code, part } };
  }
}
