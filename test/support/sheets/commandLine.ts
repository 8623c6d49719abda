import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { main } from '../../../src/cli/main';
import { buildXlsx, type PlainCell } from '../xlsx/buildXlsx';
import { HEADINGS } from './matrix';

/** What a command printed and returned. */
export interface Outcome {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

export async function run(...args: readonly string[]): Promise<Outcome> {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await main(args, { print: (line) => printed.push(line), complain: (line) => complained.push(line) });
  return { status, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** A folder of its own for a test, removed by `remove`. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'review-'));

  /** Writes a file and returns its path. */
  put(name: string, bytes: Uint8Array | string): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** By team the scores, `null` for an empty cell. */
export type TeamScores = Readonly<Record<string, readonly PlainCell[]>>;

export const TWO_TEAMS: TeamScores = { 一班: [12, 20, 25, 13, 14], 二班: [10, 18.5, 22, 11, 9] };

/** A reviewer's workbook in the plain matrix layout. */
export function reviewerFile(reviewer: string, scores: TeamScores = TWO_TEAMS): Uint8Array {
  const rows = Object.entries(scores).map(([team, row], index): PlainCell[] => [index + 1, team, '甲公司', ...row]);
  return buildXlsx({ sheets: [{ name: '评分表', rows: [['评审专家：', reviewer], [...HEADINGS], ...rows] }] });
}
