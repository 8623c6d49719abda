import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { consolidateCommand } from './consolidateCommand';
import type { Output } from './output';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SAMPLE = join(PROJECT, 'assets/samples/seven-reviewers');
const RESULT = join(PROJECT, 'dist/示例排名结果.xlsx');

/** `npm start`: consolidates the bundled sample and says where the workbook is. Returns the exit status. */
export async function sampleCommand(args: readonly string[], output: Output, messages: Messages): Promise<number> {
  const names = (await readdir(SAMPLE)).filter((name) => name.endsWith('.xlsx')).sort();
  output.print(fill(messages.cli.sampleIntro, { files: names.length }));
  const files = names.map((name) => join(SAMPLE, name));
  const status = await consolidateCommand(['--out', RESULT, '--force', '--method', 'trimmed', ...args, ...files], output, messages);
  output.print(messages.cli.sampleNext);
  return status;
}
