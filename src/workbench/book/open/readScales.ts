import { formulaFromFile } from '../formulaText';
import { ICON_SETS } from '../iconSets';
import type { RuleOf, Threshold } from '../ruleNames';
import { AUTOMATIC, colorOf, type Palette } from './palette';
import { child, childrenOf, flag, type XmlElement } from './xmlTree';

const VALUE_TYPES = new Map<string, Threshold['type']>([
  ['num', 'num'],
  ['min', 'min'],
  ['max', 'max'],
  ['autoMin', 'min'],
  ['autoMax', 'max'],
  ['percent', 'percent'],
  ['percentile', 'percentile'],
  ['formula', 'formula'],
]);
/** What Excel draws for negative numbers where the file says nothing. */
const NEGATIVE = '#ff0000';

/** Returns the scale, or `undefined` where a threshold has no colour or is of an unknown kind. */
export function readColorScale(scale: XmlElement | undefined, palette: Palette): RuleOf<'colorScale'> | undefined {
  const thresholds = childrenOf(scale, 'cfvo').map(readThreshold);
  const colors = childrenOf(scale, 'color').map((color) => colorOf(color, palette));
  if (thresholds.length < 2 || thresholds.length !== colors.length) return undefined;
  const config = thresholds.flatMap((value, index) => (value === undefined ? [] : [{ index, color: colors[index] ?? AUTOMATIC, value }]));
  return config.length === colors.length ? { type: 'colorScale', config } : undefined;
}

/** Returns the bar; its colour for negative numbers and its filling stand in the extension of 2010. */
export function readDataBar(bar: XmlElement | undefined, extension: XmlElement | undefined, palette: Palette): RuleOf<'dataBar'> | undefined {
  const [min, max] = childrenOf(childrenOf(bar, 'cfvo').length === 2 ? bar : extension, 'cfvo').map(readThreshold);
  const positive = colorOf(child(bar, 'color') ?? child(extension, 'color'), palette);
  if (min === undefined || max === undefined || positive === undefined) return undefined;
  return {
    type: 'dataBar',
    isShowValue: flag(bar, 'showValue', true),
    config: { min, max, isGradient: flag(extension, 'gradient', true), positiveColor: positive, nativeColor: colorOf(child(extension, 'negativeFillColor'), palette) ?? NEGATIVE },
  };
}

/** Returns the icons from the highest to the lowest, as Univer wants them; `undefined` for sets that Univer does not have. */
export function readIconSet(icons: XmlElement | undefined): RuleOf<'iconSet'> | undefined {
  const name = icons?.attributes.get('iconSet') ?? '3TrafficLights1';
  const iconType = ICON_SETS.find((set) => set === name);
  const elements = childrenOf(icons, 'cfvo');
  if (iconType === undefined || elements.length !== Number(name[0]) || flag(icons, 'custom')) return undefined;
  const reverse = flag(icons, 'reverse');
  const config = elements.toReversed().flatMap((element, index) => {
    const value = readThreshold(element);
    const operator: RuleOf<'iconSet'>['config'][number]['operator'] = index === elements.length - 1 ? 'lessThanOrEqual' : flag(element, 'gte', true) ? 'greaterThanOrEqual' : 'greaterThan';
    return value === undefined ? [] : [{ operator, value, iconType, iconId: String(reverse ? elements.length - 1 - index : index) }];
  });
  return config.length === elements.length ? { type: 'iconSet', isShowValue: flag(icons, 'showValue', true), config } : undefined;
}

function readThreshold(element: XmlElement): Threshold | undefined {
  const type = VALUE_TYPES.get(element.attributes.get('type') ?? '');
  if (type === undefined) return undefined;
  if (type === 'min' || type === 'max') return { type };
  const text = formulaFromFile((element.attributes.get('val') ?? child(element, 'f')?.text ?? '').trim());
  if (type !== 'formula' && text !== '' && Number.isFinite(Number(text))) return { type, value: Number(text) };
  return text === '' ? undefined : { type: 'formula', value: `=${text}` };
}

