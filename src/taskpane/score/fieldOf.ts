import { fill } from '../../locales/fill';
import type { ScorePageWords } from '../../locales/scorePageWords';
import { cellAt } from '../../review/score/putCells';
import { scoreCells } from '../../review/score/scoreCells';
import { shownMark } from '../../review/score/shownMark';
import { formatHundredths } from '../../scoring/hundredths';
import type { ExcusedState } from '../../scoring/mark';
import type { FieldProblem } from './DimensionField';
import type { Scoring } from './useScoring';

/** What the field of a dimension shows. */
interface FieldContent {
  readonly shown: string;
  readonly problem: FieldProblem | undefined;
  readonly locked: string | undefined;
}

interface FieldWords {
  readonly states: Readonly<Record<ExcusedState, string>>;
  readonly words: ScorePageWords;
  readonly locked: boolean;
}

/** Returns what the field of a dimension shows: what was refused, else what stands in the sheet, with what is wrong with it. */
export function fieldOf({ row, sheet, grid, template, refused }: Scoring, index: number, { states, words, locked }: FieldWords): FieldContent {
  const { mark } = row.marks[index]!;
  const cell = scoreCells(row, sheet.rows)![index]!;
  const values = { cap: formatHundredths(template.dimensions[index]!.cap), step: template.step === undefined ? '0.01' : formatHundredths(template.step) };
  const refusal = refused.get(cell);
  const isFormula = cellAt(grid, cell)?.formula !== undefined;
  const isMerged = mark.state === 'illegal' && mark.reason === 'merged';
  const common = { locked: locked ? '' : isFormula ? words.formula : isMerged ? '' : undefined };
  if (refusal !== undefined && isKnown(words.refused, refusal.code)) {
    return { ...common, shown: refusal.found ?? '', problem: { text: fill(words.refused[refusal.code], { ...values, found: refusal.found }), refused: true } };
  }
  const shown = shownMark(mark, states);
  if (mark.state === 'illegal') return { ...common, shown, problem: { text: fill(words.standing[mark.reason ?? mark.code], { ...values, found: mark.text }), refused: false } };
  const isMixed = mark.state !== 'scored' && mark.state !== 'blank';
  return { ...common, shown, problem: isMixed ? { text: fill(words.standing.mixed, { ...values, found: shown }), refused: false } : undefined };
}

function isKnown<Texts extends object>(texts: Texts, code: PropertyKey): code is keyof Texts {
  return Object.hasOwn(texts, code);
}
