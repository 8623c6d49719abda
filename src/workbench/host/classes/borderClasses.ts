import { readBorder, SIDES, writeBorder, type Side } from '../model/borders';
import { hexColor } from '../model/colors';
import { integerOf, oneOf, textOf } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excelError';
import type { HostObject } from '../protocol/hostClass';
import { defineClass, objectOf, type BorderTarget } from './registry';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function border({ areas }: BorderTarget, side: Side): HostObject {
  return objectOf('Border', { areas, side });
}

function sideAt(index: unknown): Side {
  const side = SIDES[integerOf(index, 'index')];
  if (side === undefined) throw invalidArgument('there is no such border');
  return side;
}

defineClass('BorderCollection', {
  properties: { Count: () => SIDES.length },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: (target, key) => border(target, oneOf(key, SIDES, 'index')),
  methods: {
    GetItem: (target, [key]) => border(target, oneOf(key, SIDES, 'index')),
    GetItemAt: (target, [index]) => border(target, sideAt(index)),
  },
});

const sideOf = ({ side }: BorderTarget): Side => side as Side;

defineClass('Border', {
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: sideOf,
    Style: { get: (target) => readBorder(target.areas, sideOf(target), ({ style }) => style), set: (target, value) => { writeBorder(target.areas, sideOf(target), { style: oneOf(value, STYLES, 'style') }); } },
    Weight: { get: (target) => readBorder(target.areas, sideOf(target), ({ weight }) => weight), set: (target, value) => { writeBorder(target.areas, sideOf(target), { weight: oneOf(value, WEIGHTS, 'weight') }); } },
    Color: {
      get: (target) => readBorder(target.areas, sideOf(target), ({ color }) => color),
      set: (target, value) => { writeBorder(target.areas, sideOf(target), { color: hexColor({ rgb: textOf(value, 'color') }) ?? '#000000' }); },
    },
  },
});
