import type { IRange, IStyleBase } from '@univerjs/core';
import { AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation, MoveConditionalRuleMutation, SetConditionalRuleMutation, type IConditionFormattingRule, type IConditionalFormattingRuleConfig, type IFormulaHighlightCell } from '@univerjs/sheets-conditional-formatting';
import { ExcelError } from '../protocol/excelError';
import { without, type Area } from './area';
import type { Areas } from './areas';
import { partsWithin } from './dataValidation';
import { univerRanges } from './lines';
import type { OpenSheet } from './openSheet';

/** One conditional format by the id that Univer gave it. */
export interface ConditionalFormatRef {
  readonly sheet: OpenSheet;
  readonly id: string;
}

/** What Excel's “cell value” rule compares with; Univer knows it as a formula. */
export interface CellValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

/** A rule as Univer keeps it, with what Excel said where that is not the same. */
export type KeptRule = IFormulaHighlightCell & { readonly cellValue?: CellValueRule | null };

/** Returns the rules of a sheet, the one that wins first. */
export function conditionalRules({ book, id }: OpenSheet): readonly IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, id) ?? [];
}

/** Returns the formats that touch the areas, the one that wins first. */
export function formatsWithin(areas: Areas): ConditionalFormatRef[] {
  const { sheet } = areas[0];
  return conditionalRules(sheet)
    .filter(({ ranges }) => areas.some((area) => partsWithin(ranges, area).length > 0))
    .map(({ cfId }) => ({ sheet, id: cfId }));
}

/** Throws ItemNotFound where the format was deleted. */
export function conditionalRule({ sheet, id }: ConditionalFormatRef): IConditionFormattingRule {
  const rule = conditionalRules(sheet).find(({ cfId }) => cfId === id);
  if (rule === undefined) throw new ExcelError('ItemNotFound', 'the conditional format was deleted');
  return rule;
}

/** Adds a rule that wins over the others. */
export function addConditionalRule(areas: Areas, rule: IConditionalFormattingRuleConfig, stopIfTrue = false): ConditionalFormatRef {
  const { sheet } = areas[0];
  const id = sheet.book.injector.get(ConditionalFormattingRuleModel).createCfId(sheet.book.unitId, sheet.id);
  sheet.mutate(AddConditionalRuleMutation.id, { rule: { cfId: id, stopIfTrue, ranges: areas.flatMap(univerRanges), rule } });
  const ref = { sheet, id };
  setPriority(ref, 0);
  return ref;
}

/** Returns the empty rule of a kind that is to be filled in. */
export function emptyRule(kind: 'Custom' | 'CellValue'): KeptRule {
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} } as const;
  return kind === 'Custom' ? base : { ...base, cellValue: null };
}

/** Returns the rule as one that this host writes; throws InvalidOperation for colour scales and the like. */
export function keptRule(ref: ConditionalFormatRef): KeptRule {
  const { rule } = conditionalRule(ref);
  if (rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula) return rule;
  throw new ExcelError('InvalidOperation', 'the conditional format is of another type');
}

export function changeRule(ref: ConditionalFormatRef, change: Partial<KeptRule>): void {
  changeFormat(ref, { rule: { ...keptRule(ref), ...change } });
}

export function changeStyle(ref: ConditionalFormatRef, change: IStyleBase): void {
  const style = Object.fromEntries(Object.entries({ ...keptRule(ref).style, ...change }).filter(([, value]) => value !== null && value !== undefined));
  changeRule(ref, { style });
}

/** Changes ranges, rule or stopping. */
export function changeFormat(ref: ConditionalFormatRef, change: Partial<IConditionFormattingRule>): void {
  ref.sheet.mutate(SetConditionalRuleMutation.id, { cfId: ref.id, rule: { ...conditionalRule(ref), ...change } });
}

/** Moves a format to that place in the order of its sheet. */
export function setPriority(ref: ConditionalFormatRef, priority: number): void {
  const rules = conditionalRules(ref.sheet);
  const from = rules.findIndex(({ cfId }) => cfId === ref.id);
  const to = Math.min(Math.max(priority, 0), rules.length - 1);
  if (from === to || from === -1) return;
  ref.sheet.mutate(MoveConditionalRuleMutation.id, { start: { id: ref.id, type: 'self' }, end: { id: rules[to]!.cfId, type: to > from ? 'after' : 'before' } });
}

export function deleteConditionalFormat(ref: ConditionalFormatRef): void {
  ref.sheet.mutate(DeleteConditionalRuleMutation.id, { cfId: ref.id });
}

/** Takes the area out of every conditional format. */
export function removeConditionalFormats(area: Area): void {
  for (const ref of formatsWithin([area])) {
    const rest = formatAreas(ref).flatMap((part) => without(part, area));
    if (rest.length === 0) deleteConditionalFormat(ref);
    else changeFormat(ref, { ranges: rest.flatMap(univerRanges) });
  }
}

/** Returns a format's ranges as areas. */
export function formatAreas(ref: ConditionalFormatRef): Area[] {
  return conditionalRule(ref).ranges.map(({ startRow, startColumn, endRow, endColumn }: IRange) => ({ sheet: ref.sheet, top: startRow, left: startColumn, bottom: endRow, right: endColumn }));
}
