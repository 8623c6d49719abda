import type { Hundredths } from '../../scoring/hundredths';
import type { ScoreRow } from '../../scoring/scoreSheet';
import { rowLetters } from '../../scoring/seal/rowLetters';
import { isSameCode, type SealCode } from '../../scoring/seal/sealCode';
import { rowSealText, type SealedRow, type SealedScores } from '../../scoring/seal/sealText';
import { totalCap, type Dimension } from '../../scoring/template';
import type { SealDigest } from './sealDigest';
import { codeOf } from './sealOf';
import type { SealChange } from './sealResult';

interface ChangedSheet {
  readonly scores: SealedScores;
  readonly changed: readonly ScoreRow[];
  /** The letters that the sheet has beside its rows, by the row's team cell. */
  readonly letters: ReadonlyMap<string, string>;
  /** The code that the sheet bears. */
  readonly code: SealCode;
  readonly digest: SealDigest;
}

type ChangedScores = ReadonlyMap<ScoreRow, NonNullable<SealChange['score']>>;

/** A row as it may have been: one score is another. */
interface Guess {
  readonly row: ScoreRow;
  readonly before: SealedRow;
  readonly score: NonNullable<SealChange['score']>;
}

/** Beyond so many rows it was not a score that was changed. */
const MOST_ROWS = 5;
/** About a second's work. */
const MOST_GUESSES = 20_000;
const MOST_TRIES = 500;

/**
 * Returns the scores that were changed and what they were, where one score in each changed row explains it, or `undefined`. Every legal score is
 * tried, as far as time allows; the letters leave one of thousands, and the code of the whole sheet, 64 bits of it, proves the answer.
 */
export async function findChangedScores(sheet: ChangedSheet): Promise<ChangedScores | undefined> {
  const { changed, scores: { template } } = sheet;
  if (changed.length > MOST_ROWS) return undefined;
  // Most people go by halves, even where any hundredth is legal.
  for (const unit of template.step === undefined ? [50, 1] : [template.step]) {
    if ((changed.length * totalCap(template)) / unit > MOST_GUESSES) continue;
    const guesses = await Promise.all(changed.map((row) => guessesFor(row, sheet, unit)));
    const proved = await provedGuesses(guesses, sheet);
    if (proved !== undefined) return new Map(proved.map(({ row, score }) => [row, score]));
  }
  return undefined;
}

/** What the row may have been to have the letters that stand beside it. */
async function guessesFor(row: ScoreRow, { scores: { template }, letters, digest }: ChangedSheet, unit: number): Promise<Guess[]> {
  const stated = letters.get(row.cell);
  if (stated === undefined || row.marks.length < template.dimensions.length) return [];
  const all = template.dimensions.flatMap((dimension, index) => guessesAt(row, dimension, index, unit));
  const fits = await Promise.all(all.map(async ({ before }) => rowLetters(await digest.of(rowSealText(before))) === stated));
  return all.filter((_, index) => fits[index] === true);
}

function guessesAt(row: ScoreRow, { cap }: Dimension, dimension: number, unit: number): Guess[] {
  return Array.from({ length: Math.floor(cap / unit) + 1 }, (_, units) => {
    const score = (units * unit) as Hundredths;
    const marks = row.marks.map((mark, index) => (index === dimension ? { cell: mark.cell, mark: { state: 'scored' as const, score } } : mark));
    return { row, before: { ...row, marks }, score: { dimension, before: score } };
  });
}

/** The one guess for each row with which the whole sheet gives the code that it bears. */
async function provedGuesses(guesses: readonly (readonly Guess[])[], { scores, code, digest }: ChangedSheet): Promise<readonly Guess[] | undefined> {
  if (guesses.reduce((tries, { length }) => tries * length, 1) > MOST_TRIES) return undefined;
  for (const chosen of combinations(guesses)) {
    const before = new Map<SealedRow, SealedRow>(chosen.map((guess) => [guess.row, guess.before]));
    const rows = scores.rows.map((row) => before.get(row) ?? row);
    if (isSameCode(await codeOf({ ...scores, rows }, digest), code)) return chosen;
  }
  return undefined;
}

function combinations<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>((combined, list) => combined.flatMap((before) => list.map((item) => [...before, item])), [[]]);
}
