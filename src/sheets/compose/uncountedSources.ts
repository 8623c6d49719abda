import type { Finding, FindingCode } from '../../scoring/finding';

/** A file, or one sheet of it, that was handed in and of which nothing counts. */
export interface UncountedSource {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly finding: Finding;
}

const REFUSED: readonly FindingCode[] = ['unreadable-file', 'unrecognised-layout', 'template-mismatch', 'hidden-sheet', 'left-out'];

/** Returns what was handed in and does not count, each once with the first reason. Temporary files of Excel, summaries and samples are none. */
export function uncountedSources(findings: readonly Finding[]): UncountedSource[] {
  const sources = new Map<string, UncountedSource>();
  for (const finding of findings) {
    const { code, reason, file, sheet } = finding;
    const isRefused = REFUSED.includes(code) || (code === 'decided' && (reason === 'version' || reason === 'taken-out'));
    if (file === undefined || !isRefused || reason === 'lock-file' || reason === 'beside' || reason === 'results') continue;
    const key = `${file}\u0000${sheet ?? ''}`;
    if (!sources.has(key)) sources.set(key, { file, sheet, finding });
  }
  return [...sources.values()];
}
