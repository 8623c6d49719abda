import { API_FLOOR, apiSupports } from './apiSupport';

/** Where the add-in finds itself. */
export type Surroundings =
  /** In an Excel that has what we need; `locale` is that of Excel's own menus, as a BCP 47 tag. */
  | { readonly kind: 'excel'; readonly locale: string; readonly dark: boolean }
  /** In an Excel that is too old. */
  | { readonly kind: 'outdated'; readonly locale: string }
  /** In a browser, or in another program. */
  | { readonly kind: 'elsewhere'; readonly locale: string };

/** Returns where we are once Office has said so; the page's guard watches over an Office that never does. */
export async function startOffice(): Promise<Surroundings> {
  const { host } = await Office.onReady();
  // Outside of Office its context is empty, whatever the types say.
  const context = Office.context as Partial<typeof Office.context> | undefined;
  const locale = context?.displayLanguage ?? navigator.language;
  if ((host as unknown) !== 'Excel') return { kind: 'elsewhere', locale };
  return apiSupports(API_FLOOR) ? { kind: 'excel', locale, dark: isDark() } : { kind: 'outdated', locale };
}

/** Office's theme is missing at times on the web (office-js issue 6134); the system's is the next best. */
function isDark(): boolean {
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(officeTheme()?.bodyBackgroundColor ?? '');
  if (background === null) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Where a host has no theme, asking for it may throw; colours are not worth failing for. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}
