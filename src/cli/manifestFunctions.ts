import type { BuiltFile } from './manifestAddresses';
import type { Manifest } from './manifestFacts';
import type { ManifestProblem } from './manifestProblem';

/** A page's own scripts; those from elsewhere hold none of our functions. */
const SCRIPT = /<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/gi;

/** Returns the ribbon's functions that the program of the function file never names. A minifier keeps the names that are associated: they are texts or keys. */
export function functionProblems({ functions }: Manifest, program: string): ManifestProblem[] {
  return functions
    .filter((name) => !new RegExp(`(?<![\\w$])${name.replace(/\W/g, '\\$&')}(?![\\w$])`).test(program))
    .map((name) => ({ code: 'function-unknown', place: 'FunctionName', found: name }));
}

/** Returns the text of a built page's own scripts, or `undefined` where there is no such page. */
export function programOf(page: string, file: BuiltFile): string | undefined {
  const html = file(page);
  if (html === undefined) return undefined;
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  return Array.from(text(html).matchAll(SCRIPT), ([, source]) => text(file(source!.split('?')[0]!))).join('\n');
}
