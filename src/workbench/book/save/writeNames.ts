import type { IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { SheetExtras } from '../extras';
import { formulaToFile } from '../formulaText';
import { quotedSheet } from './addresses';
import { group, textElement } from './xml';

/** Returns the defined names of a workbook, print titles and areas among them. */
export function writeNames(data: IWorkbookData, names: Readonly<Record<string, IDefinedNamesServiceParam>>): string {
  const written = new Set<string>();
  const own = Object.values(names).flatMap((name) => {
    const sheet = data.sheetOrder.indexOf(name.localSheetId ?? '');
    const localSheetId = sheet === -1 ? undefined : sheet;
    const key = `${String(localSheetId)} ${name.name.toLowerCase()}`;
    const text = formulaToFile(name.formulaOrRefString);
    // A name that stands twice makes a damaged file.
    if (text === '' || written.has(key)) return [];
    written.add(key);
    return [textElement('definedName', text, { name: name.name, comment: name.comment, localSheetId, hidden: name.hidden === true || undefined })];
  });
  return group('definedNames', [...data.sheetOrder.flatMap((id, index) => pageNames(data, id, index)), ...own], {});
}

function pageNames(data: IWorkbookData, id: string, localSheetId: number): string[] {
  const sheet = data.sheets[id];
  const { titleRows, titleColumns, printArea } = (sheet?.custom as SheetExtras | null | undefined)?.page ?? {};
  const prefix = quotedSheet(sheet?.name ?? '');
  const titles = [titleColumns, titleRows].filter((area) => area !== undefined && area !== '').map((area) => prefix + absolute(area!));
  const areas = (printArea ?? '').split(',').filter((area) => area !== '').map((area) => prefix + absolute(area));
  return [
    ...(areas.length === 0 ? [] : [textElement('definedName', areas.join(','), { name: '_xlnm.Print_Area', localSheetId })]),
    ...(titles.length === 0 ? [] : [textElement('definedName', titles.join(','), { name: '_xlnm.Print_Titles', localSheetId })]),
  ];
}

/** Returns the area, which may name its sheet, without it and with every row and column fixed. */
function absolute(area: string): string {
  const bare = area.slice(area.lastIndexOf('!') + 1).trim();
  return bare.replaceAll('$', '').toUpperCase().replace(/[A-Z]+|\d+/g, '$$$&');
}
