import { useEffect, useRef, useState } from 'react';
import type { Workbook } from '../useWorkbook';

/** How long the sheet must be quiet before it is read again. */
const QUIET = 400;

interface Following {
  readonly workbook: Pick<Workbook, 'changes' | 'changedSheet' | 'readSheet'>;
  readonly sheet: string;
  /** Only while the page is in sight and nothing of ours is on its way into the sheet. */
  readonly ready: boolean;
}

/** Reads the sheet again when it was changed: hints say when, reading says what. Hints that name another sheet are left alone. */
export function useFollowing({ workbook: { changes, changedSheet, readSheet }, sheet, ready }: Following): void {
  const heard = useRef(0);
  const [due, setDue] = useState(0);
  useEffect(() => {
    const isNew = changes > heard.current;
    heard.current = changes;
    if (isNew && (changedSheet === undefined || changedSheet === sheet)) setDue((count) => count + 1);
  }, [changes, changedSheet, sheet]);
  useEffect(() => {
    if (due === 0 || !ready) return undefined;
    const timer = setTimeout(() => {
      setDue(0);
      // A failure is shown where readings are.
      readSheet(sheet).catch(() => undefined);
    }, QUIET);
    return () => { clearTimeout(timer); };
  }, [due, ready, readSheet, sheet]);
}
