import type { IIconSetType } from '@univerjs/sheets-conditional-formatting';

/** The icon sets that both Univer and the file format of 2007 have, by the name that both give them. */
export const ICON_SETS: readonly `${IIconSetType}`[] = [
  '3Arrows', '3ArrowsGray', '3Flags', '3Signs', '3Symbols', '3Symbols2', '3TrafficLights1', '3TrafficLights2',
  '4Arrows', '4ArrowsGray', '4Rating', '4RedToBlack', '4TrafficLights', '5Arrows', '5ArrowsGray', '5Quarters', '5Rating',
];
