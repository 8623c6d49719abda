import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Returns what axe finds wrong with the page in a frame: rule and elements. */
export async function axeProblems(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}
