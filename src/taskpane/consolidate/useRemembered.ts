import { useEffect, useRef } from 'react';
import { readRecords } from '../../review/remembered';
import { rememberedLeftOut } from '../../review/rememberedLeftOut';
import { statedMethod } from '../../review/rememberedMethod';
import { rememberedRecords } from '../../review/records';
import type { ReviewEvent } from './reviewState';
import type { OwnResults } from './useOwnResults';

/** Tells once what the results that stand in the workbook say of themselves, as soon as it is known. */
export function useRemembered(own: OwnResults | undefined, tell: (event: ReviewEvent) => void): void {
  const isTold = useRef(false);
  useEffect(() => {
    if (own?.rules === undefined || isTold.current) return;
    isTold.current = true;
    const { rules } = own;
    tell({ type: 'remembered', method: statedMethod(rules), leftOut: rememberedLeftOut(rules), ...readRecords(rememberedRecords(rules)) });
  }, [own, tell]);
}
