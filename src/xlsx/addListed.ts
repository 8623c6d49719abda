import { ReadError } from './readError';

/** Adds to a list that the file makes as long as it likes. Throws `ReadError('too-large')` beyond `most`. */
export function addListed<T>(list: T[], item: T, most: number, part: string): void {
  if (list.push(item) > most) throw new ReadError('too-large', part);
}
