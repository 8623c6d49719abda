import type { SheetMapping } from '../../../../src/sheets/recognise/mapping/sheetMapping';
import { NOTHING_SAID, understandingReducer, type UnderstandingEvent } from '../../../../src/taskpane/consolidate/understanding/understandingState';

const mappingOf = (shape: string, team = 1): SheetMapping => ({ shape, header: { first: 0, last: 0 }, team, dimensions: [{ name: '特色', column: 5 }], remarks: [], recusals: [] });

function after(...events: readonly UnderstandingEvent[]) {
  const { mappings, confirmed } = events.reduce(understandingReducer, NOTHING_SAID);
  return { mappings, confirmed: [...confirmed] };
}

describe('what a person said of how sheets are read', () => {
  const [a, b] = [mappingOf('a'), mappingOf('b')];

  it('keeps one mapping for each shape, the last one', () => {
    const corrected = mappingOf('a', 2);
    expect(after({ type: 'mapped', mapping: a, instead: undefined }, { type: 'mapped', mapping: b, instead: undefined }, { type: 'mapped', mapping: corrected, instead: undefined }).mappings).toEqual([b, corrected]);
  });

  it('puts a correction in the place of the mapping that held before, whatever its shape', () => {
    expect(after({ type: 'mapped', mapping: a, instead: undefined }, { type: 'mapped', mapping: b, instead: a }).mappings).toEqual([b]);
  });

  it('can be taken back', () => {
    expect(after({ type: 'mapped', mapping: a, instead: undefined }, { type: 'confirmed', shapeKey: 'form:x' }, { type: 'reconsidered', shapeKey: 'matrix:a', mapping: a })).toEqual({ mappings: [], confirmed: ['form:x'] });
    expect(after({ type: 'confirmed', shapeKey: 'form:x' }, { type: 'reconsidered', shapeKey: 'form:x', mapping: undefined })).toEqual({ mappings: [], confirmed: [] });
  });
});
