import type { Area } from '../model/area';
import { parseArea } from '../model/area';
import { areasOf, type Areas } from '../model/areas';
import type { OpenSheet } from '../model/openSheet';
import { invalidArgument } from '../protocol/excelError';
import { isHostObject } from '../protocol/hostClass';

/** Returns the area of an argument that is a Range or an address; throws InvalidArgument. */
export function areaArgument(value: unknown, sheet: OpenSheet, name: string): Area {
  return areasArgument(value, sheet, name)[0];
}

/** Returns the areas of an argument that is a Range, a RangeAreas or an address with commas; throws InvalidArgument. */
export function areasArgument(value: unknown, sheet: OpenSheet, name: string): Areas {
  if (typeof value === 'string') return areasOf(splitAddresses(value).map((address) => parseArea(address, sheet)));
  if (isHostObject(value) && value.className === 'Range') return [value.target as Area];
  if (isHostObject(value) && value.className === 'RangeAreas') return value.target as Areas;
  throw invalidArgument(`${name} is no range`);
}

function splitAddresses(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
