/** What a command of Univer's does, as far as Excel's protection asks. */
export type CommandKind =
  | 'values'
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertRows'
  | 'deleteColumns'
  | 'deleteRows'
  | 'sort'
  /** Nothing allows it on a protected sheet. */
  | 'never'
  /** Of the workbook, not of a sheet. */
  | 'structure';

const IDS: Readonly<Record<CommandKind, string>> = {
  values: `set-range-values clear-selection-content auto-clear-content clear-selection-all auto-fill refill copy-down copy-right move-range
    toggle-cell-checkbox split-text-to-columns text-to-number optional-paste paste-value paste-formula cut`,
  formatCells: `set-style set-bold set-italic set-underline set-stroke set-overline set-strike-through set-font-family set-font-size set-text-color reset-text-color
    set-background-color reset-background-color set-horizontal-text-align set-vertical-text-align set-text-wrap set-text-rotation set-border set-border-basic
    set-border-color set-border-position set-border-style clear-selection-format apply-format-painter set-once-format-painter set-infinite-format-painter
    set-range-bold set-range-italic set-range-underline set-range-stroke set-range-subscript set-range-superscript set-range-fontsize set-range-font-family
    set-range-font-increase set-range-font-decrease set-range-text-color reset-range-text-color paste-format paste-besides-border
    numfmt.set.numfmt numfmt.set.currency numfmt.set.percent numfmt.add.decimal.command numfmt.subtract.decimal.command`,
  formatColumns: `set-worksheet-col-width delta-column-width set-col-auto-width set-col-is-auto-width paste-col-width set-col-hidden hide-col-confirm
    set-selected-cols-visible set-col-visible-on-cols`,
  formatRows: `set-row-height delta-row-height set-row-is-auto-height set-rows-hidden hide-row-confirm set-selected-rows-visible set-specific-rows-visible`,
  insertColumns: 'insert-col insert-col-after insert-col-before insert-col-by-range insert-multi-cols-before insert-multi-cols-right',
  insertRows: 'insert-row insert-row-after insert-row-before insert-row-by-range insert-multi-rows-above insert-multi-rows-after append-row',
  deleteColumns: 'remove-col remove-col-by-range remove-col-confirm',
  deleteRows: 'remove-row remove-row-by-range remove-row-confirm',
  sort: 'reorder-range sort-range sort-range-asc sort-range-desc',
  never: `move-cols move-rows delete-range-move-left delete-range-move-left-confirm delete-range-move-up delete-range-move-up-confirm
    insert-range-move-down insert-range-move-down-confirm insert-range-move-right insert-range-move-right-confirm
    add-worksheet-merge add-worksheet-merge-all add-worksheet-merge-horizontal add-worksheet-merge-vertical remove-worksheet-merge
    add-conditional-rule set-conditional-rule delete-conditional-rule move-conditional-rule clear-range-conditional-rule clear-worksheet-conditional-rule
    addDataValidation remove-data-validation-rule remove-all-data-validation updateDataValidationRuleRange set-worksheet-range-theme-style`,
  structure: 'insert-sheet remove-sheet remove-sheet-confirm copy-sheet set-worksheet-name set-worksheet-order set-worksheet-hidden set-worksheet-show set-tab-color',
};

const KINDS = new Map(Object.entries(IDS).flatMap(([kind, ids]) => ids.split(/\s+/).map((id) => [`sheet.command.${id}`, kind as CommandKind])));

/** Returns what the command does, or `undefined` where protection has nothing against it. */
export function commandKind(id: string): CommandKind | undefined {
  return KINDS.get(id);
}

/** Returns Office.js's name of the option that allows it on a protected sheet, or `undefined` where only unlocked cells or nothing do. */
export function allowingOption(kind: CommandKind): string | undefined {
  if (kind === 'values' || kind === 'never' || kind === 'structure') return undefined;
  return `allow${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}
