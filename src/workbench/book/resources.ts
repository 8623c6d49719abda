import type { ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { BookRule } from './ruleNames';

/** The plugins' data in a snapshot, by the id of the sheet, or of the name. */
export interface BookResources {
  readonly validations: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  /** Earlier rules win. */
  readonly conditionalFormats: Readonly<Record<string, readonly BookRule[]>>;
  readonly names: Readonly<Record<string, IDefinedNamesServiceParam>>;
}

const PLUGINS = {
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

/** What Univer takes as the scope of a name that belongs to the whole workbook. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** Returns the resources as a snapshot holds them. */
export function toResources(resources: BookResources): NonNullable<IWorkbookData['resources']> {
  return Object.entries(PLUGINS).map(([key, name]) => ({ name, data: JSON.stringify(resources[key as keyof BookResources]) }));
}

/** Returns the resources of a snapshot; empty ones where it has none. Throws `SyntaxError` where one is no JSON. */
export function fromResources(data: IWorkbookData): BookResources {
  const parsed = Object.entries(PLUGINS).map(([key, name]) => {
    const text = data.resources?.find((resource) => resource.name === name)?.data;
    return [key, text === undefined || text === '' ? {} : (JSON.parse(text) as unknown)];
  });
  return Object.fromEntries(parsed) as BookResources;
}
