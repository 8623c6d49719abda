import { readXlsx } from '../../src/xlsx/readXlsx';
import { checkMutant, type Verdict } from '../support/xlsx/checkMutant';
import { makeMutant, MUTATION_KINDS, type Mutant, type Original } from '../support/xlsx/mutate';
import { originals } from '../support/xlsx/originals';
import { Random } from '../support/xlsx/random';

/** The same files in every run; `npm run fuzz` takes others for as long as it is let. */
const SEED = 20_211_015;
const MUTANTS = 2_232;
/** Times as long as the longest of the sound workbooks: what hangs or explodes is thousands of times slower. */
const SLOWEST = 20;
/** A machine that does something else meanwhile is slow once, a file that hangs is slow every time. */
const TRIES = 4;
const MOST_MEMORY_MB = 700;

interface Tried {
  readonly kind: string;
  readonly verdict: Verdict | 'fault';
  readonly fault?: string;
  /** In milliseconds, the shortest of the tries where the first was long. */
  readonly took: number;
}

const LONG = 100;

function timed<Result>(work: () => Result): [milliseconds: number, result: Result] {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

function shortest(work: () => unknown): number {
  return Math.min(...Array.from({ length: TRIES }, () => timed(work)[0]));
}

function tryAll(books: readonly Original[]): Tried[] {
  const random = new Random(SEED);
  return Array.from({ length: MUTANTS }, (_, number) => {
    const book = books[number % books.length]!;
    const mutant = makeMutant(book, Math.floor(number / books.length), random);
    const [took, tried] = timed(() => tryOne(mutant, book));
    return { kind: mutant.kind, ...tried, took: took < LONG ? took : shortest(() => tryOne(mutant, book)) };
  });
}

function tryOne(mutant: Mutant, book: Original): Pick<Tried, 'verdict' | 'fault'> {
  try {
    return { verdict: checkMutant(mutant, book) };
  } catch (error) {
    return { verdict: 'fault', fault: String(error) };
  }
}

describe(`${String(MUTANTS)} workbooks with something done to them`, () => {
  let tried: readonly Tried[] = [];
  let memory = 0;
  let sound = 0;

  beforeAll(async () => {
    const books = await originals();
    const before = process.memoryUsage().rss;
    tried = tryAll(books);
    sound = Math.max(...books.map(({ bytes }) => shortest(() => readXlsx(bytes))));
    memory = (process.memoryUsage().rss - before) / 2 ** 20;
  });

  test('each is read or refused with a reason; changed bytes are noticed, and every score stands at its cell in the markup', () => {
    expect(tried.flatMap(({ fault = [] }) => fault)).toEqual([]);
  });

  test('none takes much longer than a sound one', () => {
    expect(tried.filter(({ took }) => took > SLOWEST * sound)).toEqual([]);
  });

  test('memory stays within bounds', () => {
    expect(memory).toBeLessThan(MOST_MEMORY_MB);
  });

  test('every kind of change was tried on many', () => {
    const counts = MUTATION_KINDS.map((kind) => tried.filter((one) => one.kind === kind).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(50);
  });

  test.each<[verdict: Verdict, least: number]>([['refused', 800], ['as the original', 400], ['read', 80]])('%s are enough for the rest to mean something', (verdict, least) => {
    expect(tried.filter((one) => one.verdict === verdict).length).toBeGreaterThan(least);
  });
});
