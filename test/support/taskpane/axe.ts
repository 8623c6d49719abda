import axe from 'axe-core';

/** Returns what axe finds wrong with the document, or a part of it, in jsdom: rule and elements. Colours need a real browser and are looked at there. */
export async function axeProblems(part: Document | Element = document): Promise<string[]> {
  const { violations } = await axe.run(part, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
