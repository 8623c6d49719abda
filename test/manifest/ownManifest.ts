import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, type Manifest } from '../../src/cli/manifestFacts';

export const PROJECT = join(__dirname, '../..');

/** The manifest of this project. */
export const OWN = readFileSync(join(PROJECT, 'manifest.xml'), 'utf8');

/** Returns the project's manifest with one place of its text made different. Throws where the text has no such place. */
export function changed(place: string | RegExp, by: string): string {
  const text = OWN.replace(place, () => by);
  if (text === OWN) throw new Error(`manifest.xml has no ${String(place)}`);
  return text;
}

export function manifestOf(text: string): Manifest {
  return readManifest(new TextEncoder().encode(text));
}
