import { absoluteRange, cellAddress } from './addresses';
import type { CellRange } from '../../../workbook/grid';
import { formulaToFile } from '../formulaText';
import { addressesOf } from '../ranges';
import { SIGNS, type BookRule, type Highlight, type HighlightOf, type SingleOperator, type TextOperator } from '../ruleNames';
import { writeColorScale, writeDataBar, writeDataBarExtension, writeIconSet } from './writeScales';
import type { StyleTable } from './styleTable';
import { timePeriodFormula } from './timePeriods';
import { element, textElement, type Attributes } from './xml';

/** The conditional formats of a sheet: its elements, and what of them stands in the extension of 2010. */
export interface WrittenRules {
  readonly xml: string;
  readonly extension: string;
}

/** Returns the conditional formats in their order of priority. `sheet` is a number of the sheet's own; `rangesOf` gives a rule's rectangles. */
export function writeRules(rules: readonly BookRule[], sheet: number, styles: StyleTable, rangesOf: (rule: BookRule) => readonly CellRange[]): WrittenRules {
  let xml = '';
  let extension = '';
  rules.forEach((rule, index) => {
    const ranges = rangesOf(rule);
    if (ranges.length === 0) return;
    const common = { priority: index + 1, stopIfTrue: rule.stopIfTrue || undefined };
    const guid = `{00000000-0000-4000-${hex(0x8000 + (sheet % 0x1000), 4)}-${hex(index + 1, 12)}}`;
    const written = writeRule(rule.rule, ranges, common, guid, styles);
    if (written === '') return;
    const sqref = addressesOf(ranges);
    xml += element('conditionalFormatting', { sqref }, written);
    if (rule.rule.type === 'dataBar') extension += writeDataBarExtension(rule.rule, guid, sqref);
  });
  return { xml, extension };
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}

function writeRule(rule: BookRule['rule'], ranges: readonly CellRange[], common: Attributes, guid: string, styles: StyleTable): string {
  switch (rule.type) {
    case 'colorScale':
      return element('cfRule', { type: 'colorScale', ...common }, writeColorScale(rule));
    case 'dataBar':
      return element('cfRule', { type: 'dataBar', ...common }, writeDataBar(rule, guid));
    case 'iconSet': {
      const icons = writeIconSet(rule);
      return icons === '' ? '' : element('cfRule', { type: 'iconSet', ...common }, icons);
    }
    case 'highlightCell': {
      const { attributes, formulas } = highlightRule(rule, ranges);
      return element('cfRule', { ...attributes, dxfId: styles.rule(rule.style), ...common }, formulas.map((formula) => textElement('formula', formulaToFile(formula))).join(''));
    }
  }
}

interface HighlightParts {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

function highlightRule(rule: Highlight, ranges: readonly CellRange[]): HighlightParts {
  const cell = cellAddress(firstOf(ranges));
  switch (rule.subType) {
    case 'formula':
      return { attributes: { type: 'expression' }, formulas: [rule.value] };
    case 'number':
      return numberRule(rule);
    case 'text':
      return textRule(rule.operator, rule.value ?? '', cell);
    case 'rank':
      return { attributes: { type: 'top10', rank: Math.max(1, Math.round(rule.value)), percent: rule.isPercent || undefined, bottom: rule.isBottom || undefined }, formulas: [] };
    case 'average':
      return averageRule(rule, ranges, cell);
    case 'timePeriod':
      return { attributes: { type: 'timePeriod', timePeriod: rule.operator }, formulas: [timePeriodFormula(rule.operator, cell)] };
    case 'duplicateValues':
    case 'uniqueValues':
      return { attributes: { type: rule.subType }, formulas: [] };
  }
}

function firstOf(ranges: readonly CellRange[]): CellRange {
  return [...ranges].sort((a, b) => a.top - b.top || a.left - b.left)[0]!;
}

function numberRule({ operator, value }: HighlightOf<'number'>): HighlightParts {
  const operands = Array.isArray(value) ? value : [value ?? 0];
  return { attributes: { type: 'cellIs', operator }, formulas: operands.map(String) };
}

function averageRule({ operator }: HighlightOf<'average'>, ranges: readonly CellRange[], cell: string): HighlightParts {
  if (operator === 'equal' || operator === 'notEqual') {
    return { attributes: { type: 'expression' }, formulas: [`${cell}${SIGNS[operator satisfies SingleOperator]}AVERAGE(${ranges.map(absoluteRange).join(',')})`] };
  }
  const below = operator === 'lessThan' || operator === 'lessThanOrEqual';
  const equal = operator === 'greaterThanOrEqual' || operator === 'lessThanOrEqual';
  return { attributes: { type: 'aboveAverage', aboveAverage: below ? false : undefined, equalAverage: equal || undefined }, formulas: [] };
}

/** Other programs than Excel go by the formula, which says the same as the type. */
function textRule(operator: TextOperator, text: string, cell: string): HighlightParts {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const length = String(text.length);
  switch (operator) {
    case 'equal':
    case 'notEqual':
      return { attributes: { type: 'cellIs', operator }, formulas: [quoted] };
    case 'containsText':
      return { attributes: { type: operator, operator, text }, formulas: [`NOT(ISERROR(SEARCH(${quoted},${cell})))`] };
    case 'notContainsText':
      return { attributes: { type: operator, operator: 'notContains', text }, formulas: [`ISERROR(SEARCH(${quoted},${cell}))`] };
    case 'beginsWith':
      return { attributes: { type: operator, operator, text }, formulas: [`LEFT(${cell},${length})=${quoted}`] };
    case 'endsWith':
      return { attributes: { type: operator, operator, text }, formulas: [`RIGHT(${cell},${length})=${quoted}`] };
    case 'containsBlanks':
      return { attributes: { type: operator }, formulas: [`LEN(TRIM(${cell}))=0`] };
    case 'notContainsBlanks':
      return { attributes: { type: operator }, formulas: [`LEN(TRIM(${cell}))>0`] };
    case 'containsErrors':
      return { attributes: { type: operator }, formulas: [`ISERROR(${cell})`] };
    case 'notContainsErrors':
      return { attributes: { type: operator }, formulas: [`NOT(ISERROR(${cell}))`] };
  }
}
