import { readRanking, type RankingSheet } from '../sheets/recognise/readRanking';
import type { Grid } from '../workbook/grid';
import type { WorksheetWriter } from '../workbook/port';
import { rememberedMethod } from './rememberedMethod';

/** A ranking that a list can be taken from. */
export interface RankingSource extends RankingSheet {
  /** Whether it is our own 排名结果, which a list can follow live. */
  readonly own: boolean;
}

/** Returns the rankings of a workbook, our own 排名结果 first, then the sheets of others that read as one, in the order of their tabs. Rejects with the host's `HostFailure`. */
export async function readRankingSheets(grids: readonly Grid[], workbook: WorksheetWriter): Promise<RankingSource[]> {
  const [own] = await workbook.readOwn(['ranking']);
  const foreign = grids.filter(({ name, visibility }) => visibility === 'visible' && name !== own?.name).flatMap((grid) => asSource(readRanking(grid), false));
  const ranking = own === undefined ? undefined : readRanking(own);
  if (ranking === undefined) return foreign;
  const method = await rememberedMethod(workbook);
  return [...asSource({ ...ranking, decimals: method?.decimals ?? ranking.decimals }, true), ...foreign];
}

/** Ranks of ours may tell equal averages apart where they were taken before rounding; that is no fault. */
function asSource(ranking: RankingSheet | undefined, own: boolean): RankingSource[] {
  if (ranking === undefined) return [];
  return [{ ...ranking, own, faults: own ? ranking.faults.filter(({ code }) => code !== 'tie-split') : ranking.faults }];
}
