import { fill } from '../../locales/fill';
import type { ScorePageWords } from '../../locales/scorePageWords';
import type { LeftCount, RefusedTexts, TodoItem } from '../../review/score/scoreTodo';
import { formatHundredths } from '../../scoring/hundredths';
import type { Template } from '../../scoring/template';

/** Returns what is missing or wrong in a few words: `二班 · 建设过程：未填`. */
export function todoText({ finding, dimension }: TodoItem, template: Template, refused: RefusedTexts, words: ScorePageWords): string {
  const cap = dimension === undefined ? undefined : template.dimensions[dimension]?.cap;
  const values = { team: finding.team, dimension: finding.dimension, found: finding.found, cap: cap === undefined ? '' : formatHundredths(cap), step: finding.code === 'off-step' ? finding.expected : '' };
  const what = fill(whatOf(finding, words), values);
  const isRefused = finding.cell !== undefined && refused.get(finding.cell) === finding;
  return fill(finding.dimension === undefined ? words.todoEntry : words.todoDimension, { ...values, what: isRefused ? fill(words.refusedNote, { what }) : what });
}

function whatOf({ code, reason }: TodoItem['finding'], { todoWhat }: ScorePageWords): string {
  const texts: Readonly<Record<string, string>> = todoWhat;
  if (code === 'missing') return reason === undefined ? todoWhat.missing : todoWhat.row;
  return (Object.hasOwn(texts, code) ? texts[code] : texts[reason ?? '']) ?? todoWhat.mixed;
}

/** Returns how much is left, in words; `undefined` where nothing is. */
export function leftText({ unscored, wrong }: LeftCount, words: ScorePageWords): string | undefined {
  if (unscored > 0) return fill(wrong > 0 ? words.left : words.leftUnscored, { unscored, wrong });
  return wrong > 0 ? fill(words.leftWrong, { wrong }) : undefined;
}
