import type { CFTextOperator, CFTimePeriodOperator, IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';

/** Univer's type with its enumerations as the words they stand for: so the types hold without loading the plugin. */
type Worded<Type> = Type extends string ? `${Type}` : Type extends object ? { [Key in keyof Type]: Worded<Type[Key]> } : Type;

/** A conditional format as Univer keeps it in a snapshot. */
export type BookRule = Worded<IConditionFormattingRule>;
export type RuleConfig = BookRule['rule'];
export type RuleOf<Type extends RuleConfig['type']> = Extract<RuleConfig, { readonly type: Type }>;
export type Highlight = RuleOf<'highlightCell'>;
export type HighlightOf<SubType extends Highlight['subType']> = Extract<Highlight, { readonly subType: SubType }>;
export type Threshold = RuleOf<'dataBar'>['config']['min'];

/** The words below are the file format's too. */
export type TextOperator = `${CFTextOperator}`;
export type TimePeriod = `${CFTimePeriodOperator}`;

/** The signs of the comparisons with one operand. */
export const SIGNS = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' } as const;
export type SingleOperator = keyof typeof SIGNS;

/** The rules on texts that have a type of their own in the file; `equal` and `notEqual` are comparisons there. */
export const TEXT_RULES = [
  'beginsWith', 'endsWith', 'containsText', 'notContainsText', 'containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors',
] as const satisfies readonly TextOperator[];

export const TIME_PERIODS: readonly TimePeriod[] = [
  'today', 'yesterday', 'tomorrow', 'last7Days', 'thisMonth', 'lastMonth', 'nextMonth', 'thisWeek', 'lastWeek', 'nextWeek',
];
