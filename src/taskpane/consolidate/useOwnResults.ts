import { useEffect, useState } from 'react';
import type { Grid } from '../../workbook/grid';
import type { SheetRole } from '../../workbook/sheetDocument';
import type { Host } from '../host';
import type { Workbook } from '../useWorkbook';

const ROLES = ['ranking', 'details', 'rules'] as const satisfies readonly SheetRole[];

/** Our results as they stand in the workbook, by role; `undefined` while that is not known. */
export type OwnResults = Readonly<Partial<Record<(typeof ROLES)[number], Grid>>>;

/** Reads our results whenever the workbook was read. Where they cannot be read there is nothing to compare with. */
export function useOwnResults(host: Host, { grids, standing }: Workbook): OwnResults | undefined {
  const [own, setOwn] = useState<OwnResults>();
  useEffect(() => {
    if (grids === undefined) return undefined;
    let isLatest = true;
    const roles = ROLES.filter((role) => standing.has(role));
    const reading = roles.length === 0 ? Promise.resolve([]) : host.writer.readOwn(roles);
    reading.then(
      (found) => { if (isLatest) setOwn(byRole(found, standing)); },
      () => { if (isLatest) setOwn({}); },
    );
    return () => { isLatest = false; };
  }, [host, grids, standing]);
  return own;
}

function byRole(found: readonly Grid[], standing: ReadonlyMap<SheetRole, string>): OwnResults {
  const entries = ROLES.map((role) => [role, found.find(({ name }) => name === standing.get(role))] as const);
  return Object.fromEntries(entries.filter(([, grid]) => grid !== undefined));
}
