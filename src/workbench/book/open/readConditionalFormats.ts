import type { IRange, IStyleData } from '@univerjs/core';
import { cellAddress } from '../../../workbook/address';
import { formulaFromFile } from '../formulaText';
import { firstCell, rangesOf } from '../ranges';
import { SIGNS, TEXT_RULES, TIME_PERIODS, type BookRule, type Highlight, type HighlightOf, type RuleConfig, type SingleOperator } from '../ruleNames';
import type { Palette } from './palette';
import { readColorScale, readDataBar, readIconSet } from './readScales';
import { readDifferential } from './readStyles';
import { child, childrenOf, descendants, flag, numeric, type XmlElement } from './xmlTree';

/** What the rules of a sheet refer to. */
export interface RuleSource {
  readonly differential: readonly IStyleData[];
  readonly palette: Palette;
}

export interface OpenedRules {
  /** In the order of their priority. */
  readonly rules: readonly BookRule[];
  readonly unsupported: number;
}

interface PlacedRule {
  readonly element: XmlElement;
  readonly ranges: readonly IRange[];
  readonly extension: XmlElement | undefined;
}

/** Returns the conditional formats of a sheet from its elements of 2007 and its extensions of 2010. Ids begin with `prefix`. */
export function readConditionalFormats(areas: readonly XmlElement[], extensions: readonly XmlElement[], prefix: string, source: RuleSource): OpenedRules {
  const placed = placeRules(areas, extensions);
  placed.sort((a, b) => (numeric(a.element, 'priority') ?? 0) - (numeric(b.element, 'priority') ?? 0));
  const rules: BookRule[] = [];
  for (const { element, ranges, extension } of placed) {
    const rule = ranges.length === 0 ? undefined : readRule(element, extension, ranges, source);
    if (rule !== undefined) rules.push({ cfId: `${prefix}${String(rules.length + 1)}`, ranges: [...ranges], stopIfTrue: flag(element, 'stopIfTrue'), rule });
  }
  return { rules, unsupported: placed.length - rules.length };
}

/** An extension either adds to the rule that names it, or is a rule of its own. */
function placeRules(areas: readonly XmlElement[], extensions: readonly XmlElement[]): PlacedRule[] {
  const extending = new Map<string, XmlElement>();
  const own: PlacedRule[] = [];
  const named = new Set(areas.flatMap((area) => childrenOf(area, 'cfRule').map(extensionId)));
  for (const area of extensions) {
    const ranges = rangesOf(child(area, 'sqref')?.text);
    for (const element of childrenOf(area, 'cfRule')) {
      const id = element.attributes.get('id') ?? '';
      if (named.has(id)) extending.set(id, element);
      else own.push({ element, ranges, extension: element });
    }
  }
  const usual = areas.flatMap((area) => {
    const ranges = rangesOf(area.attributes.get('sqref'));
    return childrenOf(area, 'cfRule').map((element): PlacedRule => ({ element, ranges, extension: extending.get(extensionId(element) ?? '') }));
  });
  return [...usual, ...own];
}

function extensionId(rule: XmlElement): string | undefined {
  return descendants(child(rule, 'extLst'), 'id')[0]?.text;
}

function readRule(element: XmlElement, extension: XmlElement | undefined, ranges: readonly IRange[], source: RuleSource): RuleConfig | undefined {
  const type = element.attributes.get('type') ?? '';
  if (type === 'colorScale') return readColorScale(child(element, 'colorScale'), source.palette);
  if (type === 'dataBar') return readDataBar(child(element, 'dataBar'), child(extension, 'dataBar'), source.palette);
  if (type === 'iconSet') return readIconSet(child(element, 'iconSet'));
  return readHighlight(type, element, ranges, highlightStyle(element, source));
}

function highlightStyle(element: XmlElement, { differential, palette }: RuleSource): IStyleData {
  const inline = child(element, 'dxf');
  return inline === undefined ? (differential[numeric(element, 'dxfId') ?? -1] ?? {}) : readDifferential(inline, palette);
}

function readHighlight(type: string, element: XmlElement, ranges: readonly IRange[], style: IStyleData): Highlight | undefined {
  const base = { type: 'highlightCell', style } as const;
  const textRule = TEXT_RULES.find((rule) => rule === type);
  if (textRule !== undefined) return { ...base, subType: 'text', operator: textRule, ...textOf(element) };
  switch (type) {
    case 'expression': {
      const [formula] = operands(element);
      return formula === undefined ? undefined : { ...base, subType: 'formula', value: `=${formula}` };
    }
    case 'cellIs':
      return readComparison(element, ranges, base);
    case 'top10':
      return { ...base, subType: 'rank', isBottom: flag(element, 'bottom'), isPercent: flag(element, 'percent'), value: numeric(element, 'rank') ?? 10 };
    case 'aboveAverage':
      return numeric(element, 'stdDev') === undefined ? { ...base, subType: 'average', operator: averageOperator(element) } : undefined;
    case 'duplicateValues':
    case 'uniqueValues':
      return { ...base, subType: type };
    case 'timePeriod': {
      const period = TIME_PERIODS.find((known) => known === element.attributes.get('timePeriod'));
      return period === undefined ? undefined : { ...base, subType: 'timePeriod', operator: period };
    }
    default:
      return undefined;
  }
}

/** Univer compares with numbers and texts only; what compares with a formula becomes a formula. */
function readComparison(element: XmlElement, ranges: readonly IRange[], base: Pick<Highlight, 'type' | 'style'>): Highlight | undefined {
  const operator = element.attributes.get('operator') ?? '';
  const [first, second] = operands(element);
  if (first === undefined) return undefined;
  const { row, column } = firstCell(ranges);
  const cell = cellAddress(row, column);
  if (operator === 'between' || operator === 'notBetween') {
    if (second === undefined) return undefined;
    if (isNumber(first) && isNumber(second)) return { ...base, subType: 'number', operator, value: [Number(first), Number(second)] };
    const within = `AND(${cell}>=${first},${cell}<=${second})`;
    return { ...base, subType: 'formula', value: operator === 'between' ? `=${within}` : `=NOT(${within})` };
  }
  if (!isSingle(operator)) return undefined;
  if (isNumber(first)) return { ...base, subType: 'number', operator, value: Number(first) };
  const text = /^"((?:[^"]|"")+)"$/.exec(first)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && (operator === 'equal' || operator === 'notEqual')) return { ...base, subType: 'text', operator, value: text };
  return { ...base, subType: 'formula', value: `=${cell}${SIGNS[operator]}${first}` };
}

function isSingle(operator: string): operator is SingleOperator {
  return Object.hasOwn(SIGNS, operator);
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

function operands(element: XmlElement): readonly string[] {
  return element.children.filter(({ name }) => name === 'formula' || name === 'f').map(({ text }) => formulaFromFile(text.trim())).filter((text) => text !== '');
}

function textOf(element: XmlElement): { value?: string } {
  const text = element.attributes.get('text');
  return text === undefined || text === '' ? {} : { value: text };
}

function averageOperator(element: XmlElement): HighlightOf<'average'>['operator'] {
  const above = flag(element, 'aboveAverage', true);
  if (flag(element, 'equalAverage')) return above ? 'greaterThanOrEqual' : 'lessThanOrEqual';
  return above ? 'greaterThan' : 'lessThan';
}
