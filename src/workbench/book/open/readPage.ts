import type { PageExtras, ProtectionExtras } from '../extras';
import { splitSections, type Sections } from '../headerFooter';
import { MARGINS, POINTS_PER_INCH } from '../pageMargins';
import { PROTECTION_OPTIONS } from '../protectionNames';
import { child, flag, numeric, type XmlElement } from './xmlTree';


/** Returns the print set-up of a sheet from its elements by name, without titles and print area, which are names of the workbook. */
export function readPage(part: ReadonlyMap<string, XmlElement>): PageExtras {
  const setup = part.get('pageSetup');
  const options = part.get('printOptions');
  const headerFooter = part.get('headerFooter');
  const orientation = setup?.attributes.get('orientation');
  const paperSize = numeric(setup, 'paperSize');
  const margins = readMargins(part.get('pageMargins'));
  const header = sectionsOf(child(headerFooter, 'oddHeader'));
  const footer = sectionsOf(child(headerFooter, 'oddFooter'));
  return {
    ...(orientation === 'portrait' || orientation === 'landscape' ? { orientation } : {}),
    ...(paperSize === undefined || paperSize === 0 ? {} : { paperSize }),
    ...readScale(setup, flag(child(part.get('sheetPr'), 'pageSetUpPr'), 'fitToPage')),
    ...(margins === undefined ? {} : { margins }),
    ...(flag(options, 'horizontalCentered') ? { centerHorizontally: true } : {}),
    ...(flag(options, 'verticalCentered') ? { centerVertically: true } : {}),
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
}

function readScale(setup: XmlElement | undefined, fits: boolean): Pick<PageExtras, 'fitToWidth' | 'fitToHeight' | 'scale'> {
  if (fits) return { fitToWidth: numeric(setup, 'fitToWidth') ?? 1, fitToHeight: numeric(setup, 'fitToHeight') ?? 1 };
  const scale = numeric(setup, 'scale');
  return scale === undefined || scale === 100 ? {} : { scale };
}

function readMargins(element: XmlElement | undefined): PageExtras['margins'] {
  if (element === undefined) return undefined;
  return Object.fromEntries(MARGINS.map(([side, usual]) => [side, round((numeric(element, side) ?? usual) * POINTS_PER_INCH)]));
}

/** A margin of 0.7 inches is 50.4 points, not 50.39999…. */
function round(points: number): number {
  return Number(points.toFixed(6));
}

function sectionsOf(element: XmlElement | undefined): Sections | undefined {
  const sections = element === undefined ? {} : splitSections(element.text);
  return Object.keys(sections).length === 0 ? undefined : sections;
}

/** Returns the protection of a sheet in Office.js's words, or `undefined` where it is not protected. */
export function readProtection(element: XmlElement | undefined): ProtectionExtras | undefined {
  if (!flag(element, 'sheet')) return undefined;
  const allowed = PROTECTION_OPTIONS.filter(([attribute, , forbidden]) => !flag(element, attribute, forbidden)).map(([, option]) => [option, true] as const);
  const selection = flag(element, 'selectUnlockedCells') ? 'None' : flag(element, 'selectLockedCells') ? 'Unlocked' : 'Normal';
  return { options: { ...Object.fromEntries(allowed), ...(selection === 'Normal' ? {} : { selectionMode: selection }) } };
}
