import { nameKey } from '../../scoring/nameKey';

const EXAMPLE = /^\(?(示例|样例|范例|例如?|举例|example|sample)\)?:?$/;
/** `××班组`, `XX班`, `某某公司`: characters that stand for a name. */
const PLACEHOLDER = /^([×✕x*○某])\1+/;

/** Returns whether a row shows the reviewer how to fill in the sheet: it says so, and its team is but a placeholder. Either alone may be an entry. */
export function isExampleLine(labels: readonly string[], team: string): boolean {
  return labels.some((label) => EXAMPLE.test(nameKey(label))) && PLACEHOLDER.test(nameKey(team));
}
