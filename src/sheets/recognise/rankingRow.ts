import type { Placed } from '../../scoring/selectTop';

/** One entry as a ranking lists it. */
export interface RankingRow extends Placed {
  readonly team: string;
  readonly enterprise: string;
  /** Its average may still change (暂定). */
  readonly provisional: boolean;
  readonly cells: { readonly team: string; readonly rank: string; readonly average: string };
}
