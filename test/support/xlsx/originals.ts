import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { zhCN } from '../../../src/locales/zh-CN';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { reviewerFile } from '../sheets/commandLine';
import { original, type Original } from './mutate';

const SAMPLES = 'assets/samples';

/** The bundled samples, a score sheet that we write, and the plainest workbook there is. */
export async function originals(): Promise<Original[]> {
  const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx')).sort();
  const written = await writeXlsx(composeScoreSheet(STANDARD_TEMPLATE, '王五', [{ team: '管网养护班', enterprise: '市政一公司' }, { team: '桥梁检测组', enterprise: '' }], zhCN));
  return [
    ...samples.map((name) => original(name, new Uint8Array(readFileSync(join(SAMPLES, name))))),
    original('our own score sheet', written),
    original('a plain workbook', reviewerFile('王五')),
  ];
}
