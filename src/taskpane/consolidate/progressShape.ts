import type { Progress } from '../../review/coverage';

/** Progress as it is drawn: the three ways to be excused look alike, and words tell them apart. */
export type Shape = 'done' | 'pending' | 'missing' | 'not-listed' | 'excused' | 'not-asked';

export const SHAPES: readonly Shape[] = ['done', 'pending', 'missing', 'not-listed', 'excused', 'not-asked'];

export const SHAPE_SIZE = 10;

export const SHAPE_OF: Readonly<Record<Progress, Shape>> = {
  done: 'done',
  pending: 'pending',
  missing: 'missing',
  'not-listed': 'not-listed',
  recused: 'excused',
  abstained: 'excused',
  absent: 'excused',
  'not-asked': 'not-asked',
};

/** A full square, a triangle, a hollow square, a cross, a dash and a dot: told apart without colour. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  done: 'h10v10h-10z',
  pending: 'm5 0l5 10h-10z',
  missing: 'h10v10h-10zm2 2v6h6v-6z',
  'not-listed': 'm1.5 0l3.5 3.5l3.5 -3.5l1.5 1.5l-3.5 3.5l3.5 3.5l-1.5 1.5l-3.5 -3.5l-3.5 3.5l-1.5 -1.5l3.5 -3.5l-3.5 -3.5z',
  excused: 'm0 4h10v2h-10z',
  'not-asked': 'm4 4h2v2h-2z',
};

/** Returns the outline of a shape as a part of an SVG path, its upper left corner at x and y. */
export function shapePath(shape: Shape, x: number, y: number): string {
  return `M${String(x)} ${String(y)}${OUTLINES[shape]}`;
}
