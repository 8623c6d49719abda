/**
 * Measures the consolidation: `npm run bench`. Times are given as ratios against hucre reading the same files in the same run, and as
 * growth with the number of scores; absolute times are those of this machine.
 */
import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { zhCN } from '../../src/locales/zh-CN';
import { consolidateReview } from '../../src/review/consolidateReview';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import { composeScoreSheet } from '../../src/sheets/compose/scoreSheetDocument';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx';

const SIZES = [
  { files: 30, entries: 200 },
  { files: 97, entries: 104 },
  { files: 250, entries: 50 },
  { files: 500, entries: 50 },
  { files: 1_000, entries: 50 },
];

async function makeFiles(files: number, entries: number): Promise<Uint8Array[]> {
  const roster = Array.from({ length: entries }, (_, index) => ({ team: `市政养护${String(index)}班`, enterprise: `第${String(index % 17)}市政工程有限公司` }));
  const made: Uint8Array[] = [];
  for (let file = 0; file < files; file++) {
    const [matrix, criteria] = composeScoreSheet(STANDARD_TEMPLATE, `专家${String(file)}`, roster, zhCN);
    const rows = matrix!.rows.map((row, index) =>
      row.map((content, column) => (index >= 4 && index < 4 + entries && column >= 3 && column <= 7 ? ((file * 7 + index * 3 + column) % 20) / 2 : content)),
    );
    made.push(await writeXlsx([{ ...matrix!, rows }, criteria!]));
  }
  return made;
}

async function timed<Result>(job: () => Promise<Result>): Promise<{ seconds: number; result: Result }> {
  const start = performance.now();
  const result = await job();
  return { seconds: (performance.now() - start) / 1000, result };
}

async function measure(files: number, entries: number): Promise<void> {
  const bytes = await makeFiles(files, entries);
  const handedIn = bytes.map((file, index) => ({ label: `${String(index)}.xlsx`, read: () => Promise.resolve(readXlsx(file)) }));
  const ours = await timed(() => Promise.resolve(bytes.map((file) => readXlsx(file).length)));
  const review = await timed(() => consolidateReview(handedIn, STANDARD_TEMPLATE, DEFAULT_METHOD));
  const written = await timed(() => writeXlsx(composeResults(review.result.ranking, review.result.findings, zhCN)));
  const memory = process.memoryUsage().rss / 1e6;
  const theirs = await timed(async () => {
    for (const file of bytes) await readWithHucre(file);
  });
  const scores = files * entries * 5;
  const perScore = ((review.seconds + written.seconds) / scores) * 1e6;
  console.log(
    `${String(files).padStart(5)} files × ${String(entries).padEnd(3)} ` +
      `read ${ours.seconds.toFixed(2)} s (hucre ${(theirs.seconds / ours.seconds).toFixed(1)} ×)  ` +
      `consolidate with reading ${review.seconds.toFixed(2)} s  write ${written.seconds.toFixed(2)} s  ` +
      `${perScore.toFixed(1)} µs a score  ${memory.toFixed(0)} MB`,
  );
}

for (const { files, entries } of SIZES) await measure(files, entries);
