/**
 * Reads and consolidates mutated workbooks until the minutes are over: `npm run fuzz -- [minutes] [seed]`. Ends with status 1 and keeps the file where one
 * crashes, takes longer than a moment, or reads as something that its markup does not say. The seed that is printed makes the same files again.
 */
import { writeFileSync } from 'node:fs';
import { checkMutant } from '../support/xlsx/checkMutant';
import { makeMutant } from '../support/xlsx/mutate';
import { originals } from '../support/xlsx/originals';
import { Random } from '../support/xlsx/random';

const SLOWEST = 2_000;
const [minutes = '1', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const random = new Random(Number(seed));
const books = await originals();
const counts = new Map<string, number>();
const end = performance.now() + Number(minutes) * 60_000;

console.log(`seed ${seed}`);
let number = 0;
for (; performance.now() < end; number++) {
  const book = books[number % books.length]!;
  const mutant = makeMutant(book, Math.floor(number / books.length), random);
  const started = performance.now();
  try {
    const verdict = checkMutant(mutant, book);
    if (performance.now() - started > SLOWEST) throw new Error(`${book.name}, ${mutant.kind}: too slow`);
    const key = `${mutant.kind.padEnd(46)}${verdict}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  } catch (error) {
    const file = `fuzz-${seed}-${String(number)}.xlsx`;
    writeFileSync(file, mutant.bytes);
    console.error(`${file}:`, error);
    process.exitCode = 1;
  }
}

for (const [key, count] of [...counts].sort()) console.log(key.padEnd(64), count);
console.log(`${String(number)} files, at most ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB of memory`);
