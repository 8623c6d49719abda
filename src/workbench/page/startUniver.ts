import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationZhCN from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import type { LocaleName } from '../../locales/messages';
import { workbenchWords } from '../../locales/workbenchWords';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

const LOCALES = {
  [LocaleType.ZH_CN]: withTexts(mergeLocales(coreZhCN, dataValidationZhCN, conditionalFormattingZhCN), workbenchWords('zh-CN').univer),
  [LocaleType.EN_US]: withTexts(mergeLocales(coreEnUS, dataValidationEnUS, conditionalFormattingEnUS), workbenchWords('en-US').univer),
};

type Texts = { readonly [key: string]: string | Texts };

/** Returns the catalogue with more texts at any depth, which `mergeLocales` does not look at. */
function withTexts(catalogue: ILanguagePack, more: Texts): ILanguagePack {
  const merged = Object.entries(more).map(([key, text]): [string, ILanguagePack[string]] => {
    const within = catalogue[key];
    return [key, typeof text === 'string' ? text : withTexts(typeof within === 'object' && !Array.isArray(within) ? within : {}, text)];
  });
  return { ...catalogue, ...Object.fromEntries(merged) };
}

/** Univer's protection is one of collaborators' rights, which no .xlsx file holds. Ours is Excel's. */
const OTHER_PROTECTION = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Puts Univer's grid, with its toolbar, formula bar and tabs, into the container. It holds no workbook yet. */
export function startUniver(container: HTMLElement, locale: LocaleName): Grid {
  const univer = new Univer({ locale: univerLocale(locale), locales: LOCALES, logLevel: LogLevel.WARN });
  const menu = Object.fromEntries(OTHER_PROTECTION.map((id) => [id, { hidden: true }]));
  const presets = [
    UniverSheetsCorePreset({ container, menu, header: true, footer: { menus: false }, ribbonType: 'simple' }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin];
      univer.registerPlugin(constructor, options);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}

/** Returns Univer's name of the language. */
export function univerLocale(locale: LocaleName): LocaleType {
  return locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
}
