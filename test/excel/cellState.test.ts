import fc from 'fast-check';
import { cellState, contentInput, holdsContent, isAsBefore, isReformatted, isSameValue } from '../../src/excel/cellState';
import { cellValues } from '../support/excel/cellValues';

const state = (value: unknown, type: string, formula: unknown = value, format = 'General') => cellState({ values: [[value]], valueTypes: [[type]], formulas: [[formula]], numberFormat: [[format]] }, 0, 0);

const EMPTY = state('', 'Empty');

describe('what stands in a cell', () => {
  it('is nothing only where there is no formula either', () => {
    expect(EMPTY.value).toBeNull();
    expect(state('', 'String', '=""').value).toBe('');
  });

  it.each<[string, ReturnType<typeof state>, unknown]>([
    ['nothing', EMPTY, ''],
    ['a number', state(14.5, 'Double'), 14.5],
    ['a word', state('回避', 'String'), '回避'],
    ['a text that looks like a formula', state('=1+1', 'String'), "'=1+1"],
    ['a text that looks like a number', state('14', 'String'), "'14"],
    ['a text in a cell of text', state('14', 'String', '14', '@'), '14'],
    ['a formula', state(2, 'Double', '=1+1'), '=1+1'],
    ['a truth value', state(true, 'Boolean'), true],
    ['an error', state('#N/A', 'Error'), '#N/A'],
  ])('can be put there again: %s', (_, { input }, expected) => {
    expect(input).toBe(expected);
  });
});

describe('a content as it is sent', () => {
  it('is marked as text only where Excel might take it for something else', () => {
    expect([contentInput('回避', 'General'), contentInput('=1', 'General'), contentInput('=1', '@'), contentInput(14.5, '@'), contentInput(null, 'General')]).toEqual(['回避', "'=1", '=1', 14.5, '']);
  });
});

describe('the same value', () => {
  it('is itself and nothing else of another kind', () => {
    fc.assert(fc.property(cellValues, (value) => { expect(isSameValue(value, structuredClone(value))).toBe(true); }));
    const kinds = [null, '', 0, false, '回避', { error: '#N/A' }, { date: '2021-10-15' }, { percent: '13%' }];
    for (const meant of kinds) for (const there of kinds) expect([meant, there, isSameValue(meant, there)]).toEqual([meant, there, meant === there]);
  });

  it('does not depend on the order in which two are compared', () => {
    fc.assert(fc.property(cellValues, cellValues, (a, b) => { expect(isSameValue(a, b)).toBe(isSameValue(b, a)); }));
  });

  it('is a number where a cell of text holds its digits, but nothing that merely looks alike', () => {
    expect([isSameValue(14.5, '14.5'), isSameValue(14.5, '14.50'), isSameValue(14, '１４')]).toEqual([true, false, false]);
  });

  it('is a text whose line ends and apostrophe a program keeps in its own way', () => {
    expect([isSameValue('好\r\n坏', '好\n坏'), isSameValue("'14", '14')]).toEqual([true, true]);
  });
});

describe('a cell after a writing', () => {
  it.each<[string, Parameters<typeof isReformatted>, boolean]>([
    ['a date', [14, state(14, 'Double', 14, 'yyyy-mm-dd')], true],
    ['a time', [14.5, state(14.5, 'Double', 14.5, 'h:mm')], true],
    ['a percentage', [14, state(14, 'Double', 14, '0.0%')], true],
    ['another number', [14, state(15, 'Double')], false],
    ['a word', [14, state('回避', 'String')], false],
    ['an error', [14, state('#N/A', 'Error')], false],
    ['nothing', [14, EMPTY], false],
    ['a formula that results in a date', [14, state(14, 'Double', '=10+4', 'yyyy-mm-dd')], false],
    ['a date where a word was written', ['回避', state(14, 'Double', 14, 'yyyy-mm-dd')], false],
  ])('is told to be at fault by its number format only where a number was written as one and reads otherwise: %s', (_, args, expected) => {
    expect(isReformatted(...args)).toBe(expected);
  });

  it('does not hold a content because its formula results in it', () => {
    expect([holdsContent(2, state(2, 'Double')), holdsContent(2, state(2, 'Double', '=1+1')), holdsContent('', EMPTY), holdsContent(null, EMPTY)]).toEqual([true, false, true, true]);
  });

  it('is as before with the same formula, whatever it results in now, and with the same format', () => {
    const formula = state(2, 'Double', '=B1');
    expect(isAsBefore(formula, state(3, 'Double', '=B1'))).toBe(true);
    expect(isAsBefore(formula, state(2, 'Double'))).toBe(false);
    expect(isAsBefore(state(14, 'Double'), state(14, 'Double', 14, 'yyyy-mm-dd'))).toBe(false);
  });
});
