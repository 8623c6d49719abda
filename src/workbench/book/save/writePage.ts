import type { PageExtras, ProtectionExtras } from '../extras';
import { joinSections, type Sections } from '../headerFooter';
import { MARGINS, POINTS_PER_INCH } from '../pageMargins';
import { PROTECTION_OPTIONS } from '../protectionNames';
import { passwordHash } from './passwordHash';
import { element, textElement } from './xml';

/** Returns whether the page is made to fit a number of pages. */
export function fitsPages({ fitToWidth, fitToHeight, scale }: PageExtras): boolean {
  return scale === undefined && (fitToWidth !== undefined || fitToHeight !== undefined);
}

/** Returns the elements of the print set-up in the order of the file. */
export function writePage(page: PageExtras): string {
  const { centerHorizontally, centerVertically, margins, orientation, paperSize, scale, fitToWidth, fitToHeight } = page;
  const fits = fitsPages(page);
  const centred = centerHorizontally === true || centerVertically === true;
  const inches = MARGINS.map(([side, usual]) => [side, round((margins?.[side] ?? usual * POINTS_PER_INCH) / POINTS_PER_INCH)]);
  const setup = element('pageSetup', {
    paperSize,
    scale: fits || scale === undefined ? undefined : Math.min(400, Math.max(10, Math.round(scale))),
    fitToWidth: fits ? (fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (fitToHeight ?? 0) : undefined,
    orientation,
  });
  return (
    (centred ? element('printOptions', { horizontalCentered: centerHorizontally === true || undefined, verticalCentered: centerVertically === true || undefined }) : '') +
    (margins === undefined ? '' : element('pageMargins', Object.fromEntries(inches) as Record<string, number>)) +
    (setup === '<pageSetup/>' ? '' : setup) +
    writeHeaderFooter(page.header, page.footer)
  );
}

function round(inches: number): number {
  return Number(inches.toFixed(8));
}

function writeHeaderFooter(header: Sections | undefined, footer: Sections | undefined): string {
  const parts = [['oddHeader', joinSections(header ?? {})] as const, ['oddFooter', joinSections(footer ?? {})] as const];
  const content = parts.map(([name, text]) => (text === '' ? '' : textElement(name, text))).join('');
  return content === '' ? '' : element('headerFooter', {}, content);
}

/** Returns the protection's element. An attribute says what is forbidden; what the options leave out is. */
export function writeProtection(protection: ProtectionExtras | undefined): string {
  if (protection === undefined) return '';
  const { options, password } = protection;
  const { selectionMode } = options;
  return element('sheetProtection', {
    password: password === undefined || password === '' ? undefined : passwordHash(password),
    sheet: true,
    ...Object.fromEntries(PROTECTION_OPTIONS.map(([attribute, option]) => [attribute, options[option] !== true])),
    selectLockedCells: selectionMode === 'Unlocked' || selectionMode === 'None' || undefined,
    selectUnlockedCells: selectionMode === 'None' || undefined,
  });
}
