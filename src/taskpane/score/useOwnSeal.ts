import { useEffect, useState } from 'react';
import type { ScoresInHand } from '../../review/score/finishScores';
import { checkSeal } from '../../review/seal/checkSeal';
import type { SealResult } from '../../review/seal/sealResult';
import type { Grid } from '../../workbook/grid';

/** Returns what the check of a finished sheet's seal gives, anew whenever the sheet was read again; `undefined` until it is known. */
export function useOwnSeal(inHand: Pick<ScoresInHand, 'sheet' | 'grid' | 'template'> | undefined): SealResult | undefined {
  const [checked, setChecked] = useState<{ readonly grid: Grid; readonly result: SealResult }>();
  const { sheet, grid } = inHand ?? {};
  const template = inHand?.template.template;
  useEffect(() => {
    if (sheet === undefined || grid === undefined || template === undefined) return undefined;
    let ended = false;
    // Where the host refuses to compute, nothing is said of the seal.
    checkSeal(sheet, grid, template).then((result) => { if (!ended) setChecked({ grid, result }); }, () => undefined);
    return () => { ended = true; };
  }, [sheet, grid, template]);
  return grid !== undefined && checked?.grid === grid ? checked.result : undefined;
}
