import { columnLetters } from '../../workbook/address';
import type { CellContent } from '../../workbook/sheetDocument';
import type { Messages } from '../../locales/messages';
import { isTotalOnly } from '../../scoring/givenMarks';
import { hundredthsToNumber } from '../../scoring/hundredths';
import type { BallotRow, Ranking } from '../../scoring/ranking';
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
  status(row: number, source: BallotRow | undefined, { ballot, first, last }: PlannedBallot): string {
    const { counted, pending, excluded } = this.words.status;
    const { decision } = this.plan.columns;
    const decided = this.cell(row, decision);
    const bare = source !== undefined && isTotalOnly(source.row) ? this.statusByTotal(row) : this.statusByScores(row);
    const declared = ballot.rows.some((other) => other.row.declared !== undefined);
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

  /** The same of a total that stands alone, by the highest total. */
  private statusByTotal(row: number): string {
    const { words, ranking } = this;
    const { total } = this.plan.columns;
    const cell = this.cell(row, total);
    const cap = `${columnLetters(total)}$${String(this.plan.capRow + 1)}`;
    const pending = quoted(words.status.pending);
    const excused = Object.values(words.states).reduceRight((otherwise, state) => `IF(${cell}=${quoted(state)},${quoted(state)},${otherwise})`, pending);
    return `IF(COUNT(${cell})=1,IF(OR(${cell}<0,${cell}>${cap},${offStep(cell, ranking.template.step)}),${pending},${quoted(words.status.counted)}),${excused})`;
  }

  /** The scores once more, each where its row counts; none of a total alone. */
  countedScores(row: number, source: BallotRow | undefined, counts: boolean): CellContent[] {
    return this.ranking.template.dimensions.map((_, index) => {
      if (source !== undefined && isTotalOnly(source.row)) return null;
      const mark = source?.row.marks[index]?.mark;
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
