import { checkMutant, type Verdict } from '../support/xlsx/checkMutant';
import { makeMutant, MUTATION_KINDS, type Mutant, type Original } from '../support/xlsx/mutate';
import { originals } from '../support/xlsx/originals';
import { Random } from '../support/xlsx/random';

/** The same files in every run; `npm run fuzz` takes others for as long as it is let. */
const SEED = 20_211_015;
const MUTANTS = 2_232;
const SLOWEST = 2_000;
const MOST_MEMORY_MB = 700;

interface Tried {
  readonly kind: string;
  readonly verdict: Verdict | 'fault';
  readonly fault?: string;
  readonly milliseconds: number;
}

function tryAll(books: readonly Original[]): Tried[] {
  const random = new Random(SEED);
  return Array.from({ length: MUTANTS }, (_, number) => {
    const book = books[number % books.length]!;
    const mutant = makeMutant(book, Math.floor(number / books.length), random);
    const started = performance.now();
    const tried = tryOne(mutant, book);
    return { kind: mutant.kind, ...tried, milliseconds: performance.now() - started };
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

  beforeAll(async () => {
    const books = await originals();
    const before = process.memoryUsage().rss;
    tried = tryAll(books);
    memory = (process.memoryUsage().rss - before) / 2 ** 20;
  });

  test('each is read or refused with a reason; changed bytes are noticed, and every score stands at its cell in the markup', () => {
    expect(tried.flatMap(({ fault = [] }) => fault)).toEqual([]);
  });

  test('none takes longer than a moment', () => {
    expect(tried.filter(({ milliseconds }) => milliseconds > SLOWEST)).toEqual([]);
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
