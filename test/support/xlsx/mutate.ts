import { unzipSync } from 'fflate';

import { zipParts, type Parts } from './buildXlsx';
import { utf8 } from './bytes';
import { outcome } from './facts';
import { BYTES_MUTATIONS } from './mutateBytes';
import { PARTS_MUTATIONS } from './mutateParts';
import { XML_MUTATIONS } from './mutateXml';
import type { Random } from './random';

/** A sound workbook as bytes and as parts. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  /** What is read from it, as text. */
  readonly content: string;
}

/** A workbook with something done to it. */
export interface Mutant {
  /** What was done, in words. */
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** The parts as they were packed again, checksums and all; `undefined` where the bytes of the file were changed. */
  readonly parts?: Parts;
}

/** The parts that a reader opens; what is done to the others changes nothing. */
const OPENED = /(sheet\d*|workbook|sharedStrings|styles)\.xml$|workbook\.xml\.rels$|_rels\/\.rels$/;

type Maker = readonly [kind: string, make: (original: Original, random: Random) => Omit<Mutant, 'kind'>];

const MAKERS: readonly Maker[] = [
  ...Object.entries(BYTES_MUTATIONS).map(([kind, mutate]): Maker => [`bytes: ${kind}`, ({ bytes }, random) => ({ bytes: mutate(bytes, random) })]),
  ...Object.entries(PARTS_MUTATIONS).map(([kind, mutate]): Maker => [`parts: ${kind}`, ({ parts }, random) => packed(mutate(parts, random))]),
  ...Object.entries(XML_MUTATIONS).map(([kind, mutate]): Maker => [`markup: ${kind}`, ({ parts }, random) => {
    const sheets = [...parts.keys()].filter((part) => /sheet\d*\.xml$/.test(part));
    const name = random.pick(random.below(2) === 0 ? sheets : [...parts.keys()].filter((part) => OPENED.test(part)));
    const changed = mutate(new TextDecoder().decode(parts.get(name)), random);
    return packed(new Map([...parts, [name, typeof changed === 'string' ? utf8(changed) : changed]]));
  }]),
];

/** All that can be done to a workbook, in words. */
export const MUTATION_KINDS: readonly string[] = MAKERS.map(([kind]) => kind);

export function original(name: string, bytes: Uint8Array): Original {
  return { name, bytes, parts: new Map(Object.entries(unzipSync(bytes))), content: outcome(bytes) };
}

/** Makes the mutant of this number: the kinds come in turn, the rest at random. */
export function makeMutant(of: Original, number: number, random: Random): Mutant {
  const [kind, make] = MAKERS[number % MAKERS.length]!;
  return { kind, ...make(of, random) };
}

function packed(parts: Parts): Omit<Mutant, 'kind'> {
  return { bytes: zipParts(parts), parts };
}
