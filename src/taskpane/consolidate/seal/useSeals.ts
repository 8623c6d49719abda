import { useEffect, useMemo, useState } from 'react';
import type { OpenedReview, ReadWorkbook } from '../../../review/openReview';
import { checkSeals } from '../../../review/seal/checkSeals';
import type { CheckedSeal } from '../../../review/seal/sealResult';
import { readSources, type AddedFile } from '../files/addedFile';

/** The seals of the score sheets, and the passphrase by which those made with one are checked. It is kept nowhere but here. */
export interface Seals {
  /** Empty until they are checked. */
  readonly checked: readonly CheckedSeal[];
  /** Whether those that are `checked` were checked with another passphrase, and new ones are on their way. */
  readonly checking: boolean;
  /** Empty where none was entered. */
  readonly passphrase: string;
  readonly enterPassphrase: (passphrase: string) => void;
}

interface Checked {
  readonly opened: OpenedReview;
  readonly passphrase: string;
  readonly seals: readonly CheckedSeal[];
}

const NONE: readonly CheckedSeal[] = [];

/** Checks the seals of the review's score sheets whenever they or the passphrase are others. */
export function useSeals(opened: OpenedReview | undefined, workbook: ReadWorkbook | undefined, files: readonly AddedFile[]): Seals {
  const [passphrase, setPassphrase] = useState('');
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    if (opened === undefined || workbook === undefined) return undefined;
    let ended = false;
    // Where the host refuses to compute, nothing is said of the seals.
    checkSeals(opened.scoreSheets, [workbook, ...readSources(files)], opened.template, passphrase).then((seals) => { if (!ended) setChecked({ opened, passphrase, seals }); }, () => undefined);
    return () => { ended = true; };
  }, [opened, workbook, files, passphrase]);
  const known = checked !== undefined && checked.opened === opened ? checked : undefined;
  const [seals, checking] = [known?.seals ?? NONE, known !== undefined && known.passphrase !== passphrase];
  return useMemo(() => ({ checked: seals, checking, passphrase, enterPassphrase: setPassphrase }), [seals, checking, passphrase]);
}
