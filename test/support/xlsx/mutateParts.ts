import type { Parts } from './buildXlsx';
import { flipBit } from './bytes';
import type { Random } from './random';

export type PartsMutation = (parts: Parts, random: Random) => Parts;

/** What programs that pack a workbook again do to its parts. */
export const PARTS_MUTATIONS: Readonly<Record<string, PartsMutation>> = {
  'a part lost': (parts, random) => {
    const lost = random.pick([...parts.keys()]);
    return new Map([...parts].filter(([name]) => name !== lost));
  },
  'a part emptied': (parts, random) => new Map([...parts, [random.pick([...parts.keys()]), new Uint8Array()]]),
  'a part doubled': (parts, random) => {
    const [name, bytes] = random.pick([...parts]);
    return new Map([...parts, [random.pick([`${name}.bak`, name.replace('1', '9'), name.toUpperCase(), name.replaceAll('/', '\\'), `/${name}`, `../${name}`]), bytes]]);
  },
  'a part renamed': (parts, random) => {
    const renamed = random.pick([...parts.keys()]);
    return new Map([...parts].map(([name, bytes]) => [name === renamed ? `${name}x` : name, bytes]));
  },
  'two parts exchanged': (parts, random) => {
    const [first, second] = [random.pick([...parts]), random.pick([...parts])];
    return new Map([...parts, [first[0], second[1]], [second[0], first[1]]]);
  },
  'a bit flipped inside a part': (parts, random) => {
    const [name, bytes] = random.pick([...parts]);
    return bytes.length === 0 ? parts : new Map([...parts, [name, flipBit(bytes, random.below(bytes.length * 8))]]);
  },
};
