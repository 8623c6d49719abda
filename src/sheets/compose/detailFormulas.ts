import { columnLetters } from '../../workbook/address';
import type { CellContent } from '../../workbook/sheetDocument';
import type { Messages } from '../../locales/messages';
import { hundredthsToNumber } from '../../scoring/hundredths';
import type { Ranking } from '../../scoring/ranking';
import type { PlacedMark } from '../../scoring/scoreSheet';
import type { DetailPlan, PlannedBallot } from './detailPlan';
import { fixedRange, offStep, quoted } from './formulas';

/** The formulas of the rows of 评分明细; rows are 0-based. */
export class DetailFormulas {
  constructor(
    private readonly ranking: Ranking,
    private readonly plan: DetailPlan,
    private readonly words: Messages,
  ) {}

  /** The sum of the scores where the row counts, else nothing. */
  total(row: number): string {
    return `IF(${this.countsIn(row)},ROUND(SUM(${this.scores(row)}),2),"")`;
  }

  /**
   * 不计 where somebody decided so, else as the scores say. Of rows that contradict each other one counts when all the others are
   * left out; scores beside a declared recusal wait for 计入.
   */
  status(row: number, { ballot, first, last }: PlannedBallot): string {
    const { counted, pending, excluded } = this.words.status;
    const { decision } = this.plan.columns;
    const decided = this.cell(row, decision);
    const bare = this.statusByScores(row);
    const declared = ballot.rows.some((source) => source.row.declared !== undefined);
    const othersExcluded = `COUNTIF(${fixedRange(first, decision, last, decision)},${quoted(excluded)})=${String(last - first)}`;
    const condition = declared ? `${decided}=${quoted(counted)}` : last > first ? othersExcluded : undefined;
    const kept = condition === undefined ? bare : `IF(${condition},${bare},${quoted(pending)})`;
    return `IF(${decided}=${quoted(excluded)},${quoted(excluded)},${kept})`;
  }

  /** Counted where every score is a number within its cap and on its step; excused where only one such word stands; else pending. */
  private statusByScores(row: number): string {
    const { words, ranking } = this;
    const scores = this.scores(row);
    const dimensions = String(ranking.template.dimensions.length);
    const counted = quoted(words.status.counted);
    const pending = quoted(words.status.pending);
    const wrong = `SUMPRODUCT((${scores}<0)+(${scores}>${this.caps()})+(${offStep(scores, ranking.template.step)}))`;
    const excused = Object.values(words.states).reduceRight((otherwise, state) => {
      const count = `COUNTIF(${scores},${quoted(state)})`;
      return `IF(AND(${count}>0,${count}+COUNTBLANK(${scores})=${dimensions}),${quoted(state)},${otherwise})`;
    }, pending);
    return `IF(COUNT(${scores})=${dimensions},IF(${wrong}=0,${counted},${pending}),${excused})`;
  }

  /** The scores once more, each where its row counts. */
  countedScores(row: number, marks: readonly PlacedMark[] | undefined, counts: boolean): CellContent[] {
    return this.ranking.template.dimensions.map((_, index) => {
      const mark = marks?.[index]?.mark;
      return {
        formula: `IF(${this.countsIn(row)},${this.cell(row, this.plan.columns.firstScore + index)},"")`,
        result: counts && mark?.state === 'scored' ? hundredthsToNumber(mark.score) : '',
      };
    });
  }

  private countsIn(row: number): string {
    return `${this.cell(row, this.plan.columns.status)}=${quoted(this.words.status.counted)}`;
  }

  private scores(row: number): string {
    const { firstScore, lastScore } = this.plan.columns;
    return `${this.cell(row, firstScore)}:${this.cell(row, lastScore)}`;
  }

  private caps(): string {
    const { firstScore, lastScore } = this.plan.columns;
    const row = String(this.plan.capRow + 1);
    return `${columnLetters(firstScore)}$${row}:${columnLetters(lastScore)}$${row}`;
  }

  private cell(row: number, column: number): string {
    return `${columnLetters(column)}${String(row + 1)}`;
  }
}
