import { LOCALE_NAMES, messagesFor } from '../locales/messages';
import { valueText } from '../sheets/recognise/gridView';
import type { Grid } from '../workbook/grid';

/**
 * Returns the sheets of the open workbook that the secretary left out of the results, as the sources in 评审规则 state it to people, in
 * either language. `rules` is the sheet as it stands; none gives none.
 */
export function rememberedLeftOut(rules: Grid | undefined): ReadonlySet<string> {
  const texts = rules?.rows.flatMap(({ cells }) => cells.map(({ value }) => valueText(value))) ?? [];
  return new Set(LOCALE_NAMES.flatMap((locale) => {
    const { finding, pane } = messagesFor(locale);
    const [before, after] = [`${pane.thisWorkbook} · `, `\n${finding['left-out'].title}`];
    return texts.filter((text) => text.startsWith(before) && text.endsWith(after)).map((text) => text.slice(before.length, -after.length));
  }));
}
