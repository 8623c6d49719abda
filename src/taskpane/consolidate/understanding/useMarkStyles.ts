import { makeStyles, tokens } from '@fluentui/react-components';

/** In forced colours the grounds go, and different lines tell the areas apart. */
const line = (style: string) => ({ '@media (forced-colors: active)': { outline: `2px ${style} CanvasText`, outlineOffset: '-2px' } });

/** Returns the looks of the areas in the picture of a sheet. */
export const useMarkStyles = makeStyles({
  header: { backgroundColor: tokens.colorPaletteSteelBackground2, color: tokens.colorPaletteSteelForeground2, fontWeight: tokens.fontWeightSemibold, ...line('solid') },
  team: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2, ...line('dashed') },
  score: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2, ...line('dotted') },
  reviewer: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorPaletteLavenderForeground2, ...line('double') },
});
