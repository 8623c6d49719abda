import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The product's green, from dark to light, as its icon has it. */
const BRAND: BrandVariants = {
  10: '#02120a', 20: '#0a2115', 30: '#0b3320', 40: '#0a4128', 50: '#095030', 60: '#0b5e37', 70: '#0f6c3f', 80: '#1a7a4a',
  90: '#2b8857', 100: '#3e9666', 110: '#54a477', 120: '#6bb289', 130: '#84c09c', 140: '#9fceb1', 150: '#bbdcc8', 160: '#d8ebdf',
};

/** Returns the look of the pane in a light or dark Office. */
export function paneTheme(dark: boolean): Theme {
  if (!dark) return createLightTheme(BRAND);
  const theme = createDarkTheme(BRAND);
  return {
    ...theme,
    // Fluent's own red is too dark for small text on its dark ground.
    colorStatusDangerForeground1: '#f1707b', colorPaletteRedForeground1: '#f1707b', colorPaletteRedForeground3: '#f1707b',
    colorBrandForeground1: BRAND[120], colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120], colorBrandForegroundLinkHover: BRAND[130], colorBrandForegroundLinkPressed: BRAND[110], colorBrandForegroundLinkSelected: BRAND[120],
  };
}
