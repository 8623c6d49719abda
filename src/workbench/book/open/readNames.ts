import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { formulaFromFile, LONGEST_FORMULA, readsOtherWorkbook } from '../formulaText';
import type { PageExtras } from '../extras';
import type { Losses } from '../notKept';
import { WORKBOOK_SCOPE } from '../resources';
import { flag, numeric, type XmlElement } from './xmlTree';

export interface OpenedNames {
  readonly names: Record<string, IDefinedNamesServiceParam>;
  /** Print titles and areas by the sheet's position among all sheets of the file. */
  readonly pages: ReadonlyMap<number, Pick<PageExtras, 'titleRows' | 'titleColumns' | 'printArea'>>;
}

const REFERENCE = /^(?:'(?:[^']|'')+'|[^'"()+*/&=<>,;{} -]+)!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?$/;

/** Returns the defined names. `sheetIds` holds the snapshot's ids by the sheet's position in the file; names of sheets without one are left out. */
export function readNames(elements: readonly XmlElement[], sheetIds: readonly (string | undefined)[], losses: Losses): OpenedNames {
  const names: Record<string, IDefinedNamesServiceParam> = {};
  const pages = new Map<number, Pick<PageExtras, 'titleRows' | 'titleColumns' | 'printArea'>>();
  elements.forEach((element, index) => {
    const name = element.attributes.get('name') ?? '';
    const text = formulaFromFile(element.text.trim());
    const sheet = numeric(element, 'localSheetId');
    if (name === '' || text === '' || text.length > LONGEST_FORMULA) return;
    if (readsOtherWorkbook(text)) losses.add('external-links');
    else if (name.startsWith('_xlnm.')) readReserved(name, text, sheet, pages);
    else if (sheet === undefined || sheetIds[sheet] !== undefined) {
      const id = `name-${String(index + 1)}`;
      const comment = element.attributes.get('comment');
      names[id] = {
        id,
        name,
        formulaOrRefString: REFERENCE.test(text) ? text : `=${text}`,
        localSheetId: sheet === undefined ? WORKBOOK_SCOPE : sheetIds[sheet]!,
        ...(comment === undefined ? {} : { comment }),
        ...(flag(element, 'hidden') ? { hidden: true } : {}),
      };
    }
  });
  return { names, pages };
}

function readReserved(name: string, text: string, sheet: number | undefined, pages: Map<number, Pick<PageExtras, 'titleRows' | 'titleColumns' | 'printArea'>>): void {
  if (sheet === undefined || text.includes('#REF!')) return;
  const areas = withoutSheet(text);
  if (name === '_xlnm.Print_Area') pages.set(sheet, { ...pages.get(sheet), printArea: areas.map(absolute).join(',') });
  if (name !== '_xlnm.Print_Titles') return;
  const rows = areas.find((area) => /^\$?\d+:\$?\d+$/.test(area));
  const columns = areas.find((area) => /^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(area));
  pages.set(sheet, { ...pages.get(sheet), ...(rows === undefined ? {} : { titleRows: absolute(rows) }), ...(columns === undefined ? {} : { titleColumns: absolute(columns) }) });
}

/** Returns the areas of a list of references without the names of their sheets. */
function withoutSheet(text: string): string[] {
  return [...text.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].map(([, area]) => area!.trim());
}

/** Returns the area with every row and column fixed, as Excel writes it. */
function absolute(area: string): string {
  return area.replaceAll('$', '').toUpperCase().replace(/[A-Z]+|\d+/g, '$$$&');
}
