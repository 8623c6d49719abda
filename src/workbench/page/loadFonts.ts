/** The fonts of workbooks for which workbench.css names others that are near. */
const FONTS = ['Calibri', '等线', '微软雅黑', '黑体', '宋体'];
/** A letter of either kind: a font may be two. */
const SAMPLE = 'A字';

/** Resolves when the fonts can be drawn: a canvas, unlike a page, is not drawn again when one arrives. Fonts that are nowhere are left out. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FONTS.map((name) => document.fonts.load(`12px "${name}"`, SAMPLE)));
}
