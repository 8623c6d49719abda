import { messagesFor } from '../../../src/locales/messages';
import type { HandedInFile } from '../../../src/review/collectScores';
import { consolidateReview } from '../../../src/review/consolidateReview';
import { openReview } from '../../../src/review/openReview';
import { reviewReport } from '../../../src/review/report';
import { putCells } from '../../../src/review/score/putCells';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import type { Grid } from '../../../src/workbook/grid';
import { gridOfDocument } from '../../support/sheets/documents';
import { codes } from '../../support/sheets/matrix';
import { sealedBook, THREE } from '../../support/review/sealedBook';

const zh = messagesFor('zh-CN');

function file(label: string, grids: readonly Grid[]): HandedInFile {
  return { label, read: () => Promise.resolve(grids) };
}

function unsealedBook(reviewer: string): Grid[] {
  return composeScoreSheet(STANDARD_TEMPLATE, reviewer, THREE, zh).map(gridOfDocument);
}

function consolidate(...files: readonly HandedInFile[]) {
  return consolidateReview(files, STANDARD_TEMPLATE, DEFAULT_METHOD);
}

async function changedBook(reviewer: string): Promise<Grid[]> {
  const [scores, ...others] = await sealedBook({ reviewer });
  return [putCells(scores!, [{ cell: 'D5', content: 15 }]), ...others];
}

const ofSeals = (found: readonly string[]): string[] => found.filter((code) => /seal/.test(code));

describe('a review of sealed sheets', () => {
  test('says of each reviewer whether the sheet is still the one that was finished', async () => {
    const { findings } = await consolidate(file('1.xlsx', await sealedBook({ reviewer: '张三' })), file('2.xlsx', await changedBook('李四')), file('3.xlsx', unsealedBook('王五')), file('4.xlsx', await sealedBook({ reviewer: '赵六', passphrase: '桂花' })));
    expect(ofSeals(codes(findings))).toEqual(['seal-intact', 'seal-changed', 'seal-changed.score@D5', 'unsealed', 'seal-locked']);
  });

  test('has the ranking of the same scores without seals, and no other findings', async () => {
    const sealed = await consolidate(file('1.xlsx', await sealedBook({ reviewer: '张三' })), file('2.xlsx', await sealedBook({ reviewer: '李四' })));
    const unsealed = await consolidate(file('1.xlsx', unsealedBook('张三')), file('2.xlsx', unsealedBook('李四')));
    expect(sealed.ranking).toEqual(unsealed.ranking);
    expect(sealed.findings.filter(({ code }) => code !== 'seal-intact')).toEqual(unsealed.findings);
    expect(ofSeals(codes(unsealed.findings))).toEqual([]);
  });

  test('has them in its report, in words', async () => {
    const report = reviewReport(await consolidate(file('2.xlsx', await changedBook('李四'))), zh) as { findings: { code: string; message: string; cell?: string }[] };
    expect(report.findings.find(({ cell }) => cell === 'D5')).toMatchObject({ code: 'seal-changed', reason: 'score', severity: 'warning', reviewer: '李四', team: '一班', dimension: '需求确定', found: '15', expected: '12' });
  });

  test('checks the open workbook and the files added to it together', async () => {
    const { findings } = await openReview(file('本工作簿', unsealedBook('王五')), [file('1.xlsx', await sealedBook())]);
    expect(ofSeals(codes(findings))).toEqual(['unsealed', 'seal-intact']);
  });
});
