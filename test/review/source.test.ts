import { recogniseSource, type Source } from '../../src/review/source';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { GridView } from '../../src/sheets/recognise/gridView';
import { mappingOfReading } from '../../src/sheets/recognise/mapping/mappingOfReading';
import type { SheetMapping } from '../../src/sheets/recognise/mapping/sheetMapping';
import { grid } from '../support/sheets/grid';
import { entry, HEADINGS, matrix } from '../support/sheets/matrix';

const sourceOf = (...headings: readonly string[]): Extract<Source, { readonly grids: unknown }> => ({ label: '张三.xlsx', grids: [grid('评分表', [['评委：', '张三'], headings, entry('一班')])] });

function confirmed(source: Extract<Source, { readonly grids: unknown }>): SheetMapping {
  const [sheet] = source.grids;
  return mappingOfReading(new GridView(sheet!), recogniseSource(source, STANDARD_TEMPLATE).sources, STANDARD_TEMPLATE)!;
}

describe('what a source holds', () => {
  const source = sourceOf(...HEADINGS);
  const read = recogniseSource(source, STANDARD_TEMPLATE);

  it('comes with how its sheets were understood, and those that were left alone', () => {
    const { sources, others } = recogniseSource({ label: '张三.xlsx', grids: [matrix([entry('一班')]), grid('说明', [['请打分']])] }, STANDARD_TEMPLATE);
    expect(sources.map(({ layout, confidence }) => [layout, confidence])).toEqual([['matrix', 'likely']]);
    expect(others).toEqual([{ sheet: '说明', reason: 'unrelated' }]);
  });

  it('is the same answer when it is asked again, and when only sheets of other shapes were confirmed', () => {
    const other = confirmed(sourceOf(...HEADINGS.slice(0, -1)));
    expect(recogniseSource(source, STANDARD_TEMPLATE, [])).toBe(read);
    expect(recogniseSource(source, STANDARD_TEMPLATE, [other])).toBe(read);
    expect(recogniseSource(source, STANDARD_TEMPLATE)).toBe(read);
  });

  it('is read anew where its shape was confirmed, and again where that is taken back', () => {
    const after = recogniseSource(source, STANDARD_TEMPLATE, [confirmed(source)]);
    expect(after.sources.map(({ confidence }) => confidence)).toEqual(['certain']);
    expect(recogniseSource(source, STANDARD_TEMPLATE).sources.map(({ confidence }) => confidence)).toEqual(['likely']);
  });

  it('is a finding where it could not be read', () => {
    expect(recogniseSource({ label: '坏.xlsx', failure: { code: 'damaged', part: '' } }, STANDARD_TEMPLATE)).toEqual({
      scoreSheets: [], sources: [], others: [], findings: [{ code: 'unreadable-file', reason: 'damaged', severity: 'error', file: '坏.xlsx', found: '' }],
    });
  });
});
