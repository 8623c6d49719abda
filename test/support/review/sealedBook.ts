import { messagesFor, type LocaleName } from '../../../src/locales/messages';
import { sealOf } from '../../../src/review/seal/sealOf';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Template } from '../../../src/scoring/template';
import type { ListedEntry } from '../../../src/sheets/compose/filledRow';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import type { Grid } from '../../../src/workbook/grid';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { gridOfDocument } from '../sheets/documents';
import { scoreSheet } from '../sheets/matrix';
import { hundredths } from '../sheets/templates';

/** An entry with scores in points; a text is a word such as `recused` for every dimension. */
export function listed(team: string, points: readonly number[] | 'recused', { dimensions }: Template = STANDARD_TEMPLATE): ListedEntry {
  const marks = points === 'recused' ? dimensions.map(() => ({ state: points })) : points.map((each) => ({ state: 'scored' as const, score: hundredths(each) }));
  return { team, enterprise: '甲公司', marks };
}

export const THREE: readonly ListedEntry[] = [listed('一班', [12, 20, 25.5, 13, 14]), listed('二班', [15, 25, 30, 15, 15]), listed('三班', 'recused')];

interface Sealed {
  readonly entries?: readonly ListedEntry[];
  readonly template?: Template;
  readonly reviewer?: string;
  readonly passphrase?: string;
  readonly locale?: LocaleName;
}

/** A reviewer's workbook as finishing leaves it: read, sealed by what was read, and written anew. Scores stand in D5 and on. */
export async function sealedDocuments({ entries = THREE, template = STANDARD_TEMPLATE, reviewer = '张三', passphrase = '', locale = 'zh-CN' }: Sealed = {}): Promise<SheetDocument[]> {
  const words = messagesFor(locale);
  const open = composeScoreSheet(template, reviewer, entries, words).map(gridOfDocument);
  const seal = await sealOf(scoreSheet(open, '1.xlsx', template), template, passphrase);
  return composeScoreSheet(template, reviewer, entries, words, { finished: '2026-11-25 15:30', seal: seal! });
}

/** The same as it is read. */
export async function sealedBook(sealed: Sealed = {}): Promise<Grid[]> {
  return (await sealedDocuments(sealed)).map(gridOfDocument);
}
