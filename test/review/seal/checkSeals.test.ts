import { checkSeals } from '../../../src/review/seal/checkSeals';
import { recogniseSource, type Source } from '../../../src/review/source';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import type { Template } from '../../../src/scoring/template';
import type { Grid } from '../../../src/workbook/grid';
import { sealedBook } from '../../support/review/sealedBook';
import { entry, matrix } from '../../support/sheets/matrix';
import { hundredths, templateOf } from '../../support/sheets/templates';

function fileOf(label: string, grids: readonly Grid[]): Source {
  return { label, grids };
}

async function kindsOf(sources: readonly Source[], template: Template = STANDARD_TEMPLATE, passphrase?: string): Promise<string[]> {
  const sheets = sources.flatMap((source) => recogniseSource(source, template).scoreSheets);
  const seals = await checkSeals(sheets, sources, template, passphrase);
  return seals.map(({ sheet, result }) => `${sheet.reviewer} ${result.kind}`);
}

describe('the seals of a review', () => {
  test('are checked sheet by sheet, each in its own file', async () => {
    const sources = [fileOf('1.xlsx', await sealedBook({ reviewer: '张三' })), fileOf('2.xlsx', [matrix([entry('一班')])]), fileOf('3.xlsx', await sealedBook({ reviewer: '李四', passphrase: '桂花' }))];
    expect(await kindsOf(sources)).toEqual(['张三 intact', '张三 unsealed', '李四 locked']);
    expect(await kindsOf(sources, STANDARD_TEMPLATE, '桂花')).toEqual(['张三 intact', '张三 unsealed', '李四 intact']);
  });

  test('are checked by the template in the reviewer’s file where that of the review bears another title', async () => {
    const other = { ...STANDARD_TEMPLATE, name: '协会评分标准' };
    expect(await kindsOf([fileOf('1.xlsx', await sealedBook())], other)).toEqual(['张三 intact']);
    expect(await kindsOf([fileOf('1.xlsx', await sealedBook({ passphrase: '桂花' }))], other, '桂花')).toEqual(['张三 intact']);
  });

  test('are those of a changed template where the file has no other', async () => {
    const [scores] = await sealedBook();
    expect(await kindsOf([fileOf('1.xlsx', [scores!])], { ...STANDARD_TEMPLATE, name: '协会评分标准' })).toEqual(['张三 changed']);
  });

  test('do not fit where the caps in the file’s own template were changed', async () => {
    const template = templateOf({ 安全: 40, 质量: 60 });
    const entries = [{ team: '一班', enterprise: '', marks: [{ state: 'scored' as const, score: hundredths(30) }, { state: 'scored' as const, score: hundredths(50) }] }];
    const [scores] = await sealedBook({ template, entries });
    const [, forged] = await sealedBook({ template: templateOf({ 安全: 45, 质量: 60 }), entries });
    expect(await kindsOf([fileOf('1.xlsx', [scores!, forged!])], { ...template, step: hundredths(0.5) })).toEqual(['张三 changed']);
  });

  test('are not checked again for the same sheets', async () => {
    const source = fileOf('1.xlsx', await sealedBook({ passphrase: '桂花' }));
    const { scoreSheets } = recogniseSource(source, STANDARD_TEMPLATE);
    const derive = jest.spyOn(crypto.subtle, 'deriveKey');
    const ask = (passphrase: string) => checkSeals(scoreSheets, [source], STANDARD_TEMPLATE, passphrase);
    const [first, second] = [await ask('桂花'), await ask('桂花')];
    expect(second).toEqual(first);
    expect(derive).toHaveBeenCalledTimes(1);
    await ask('月季');
    expect(derive).toHaveBeenCalledTimes(2);
    derive.mockRestore();
  });
});
