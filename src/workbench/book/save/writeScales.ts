import { formulaToFile } from '../formulaText';
import { ICON_SETS } from '../iconSets';
import type { RuleOf, Threshold } from '../ruleNames';
import { colorElement } from './writeStyle';
import { element, textElement } from './xml';

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Returns the scale's element. */
export function writeColorScale({ config }: RuleOf<'colorScale'>): string {
  const stops = [...config].sort((a, b) => a.index - b.index);
  return element('colorScale', {}, stops.map(({ value }) => threshold(value)).join('') + stops.map(({ color }) => colorElement('color', color)).join(''));
}

/** Returns the bar's elements of 2007, with the name of its extension. */
export function writeDataBar({ config, isShowValue }: RuleOf<'dataBar'>, guid: string): string {
  const bar = threshold(config.min) + threshold(config.max) + colorElement('color', config.positiveColor);
  const id = textElement('x14:id', guid);
  return (
    element('dataBar', { showValue: isShowValue ? undefined : false }, bar) +
    element('extLst', {}, element('ext', { 'xmlns:x14': X14, uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}' }, id))
  );
}

/** Returns what the extension of 2010 says of the bar: its filling and its colour for negative numbers. */
export function writeDataBarExtension({ config }: RuleOf<'dataBar'>, guid: string, sqref: string): string {
  const bar =
    extendedThreshold(config.min) + extendedThreshold(config.max) + colorElement('x14:negativeFillColor', config.nativeColor) + colorElement('x14:axisColor', '#000000');
  const rule = element('x14:cfRule', { type: 'dataBar', id: guid }, element('x14:dataBar', { minLength: 0, maxLength: 100, gradient: config.isGradient ? undefined : false }, bar));
  return element('x14:conditionalFormatting', { 'xmlns:xm': XM }, rule + textElement('xm:sqref', sqref));
}

/** Returns the icons' element, or nothing for sets that a file of 2007 cannot name. */
export function writeIconSet({ config, isShowValue }: RuleOf<'iconSet'>): string {
  const name = config[0]?.iconType;
  const known = ICON_SETS.find((set) => set === name);
  const last = config.length - 1;
  const reverse = config.every(({ iconId }, index) => iconId === String(last - index));
  const straight = config.every(({ iconId }, index) => iconId === String(index));
  const uniform = config.every(({ iconType }) => iconType === known) && (straight || reverse);
  if (known === undefined || !uniform || config.length !== Number(known[0])) return '';
  const thresholds = config.toReversed().map(({ value, operator }, index) => (index === 0 ? lowest(value) : threshold(value, operator === 'greaterThan')));
  return element('iconSet', { iconSet: known, showValue: isShowValue ? undefined : false, reverse: (reverse && !straight) || undefined }, thresholds.join(''));
}

/** The last icon takes what no other takes; the file still wants a number for it. */
function lowest(value: Threshold): string {
  return value.type === 'min' || value.type === 'max' || value.value !== undefined ? threshold(value) : threshold({ type: 'percent', value: 0 });
}

function threshold({ type, value }: Threshold, exclusive = false): string {
  const text = type === 'min' || type === 'max' ? undefined : operand(value);
  return element('cfvo', { type, val: text, gte: exclusive ? false : undefined });
}

function extendedThreshold({ type, value }: Threshold): string {
  return type === 'min' || type === 'max' ? element('x14:cfvo', { type }) : element('x14:cfvo', { type }, textElement('xm:f', operand(value)));
}

function operand(value: number | string | undefined): string {
  return typeof value === 'string' && value !== '' ? formulaToFile(value) : String(value ?? 0);
}
