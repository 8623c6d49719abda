import { API_FLOOR, apiSupports } from './apiSupport';

/** Where the add-in finds itself. */
export type Surroundings =
  /** In an Excel that has what we need; `locale` is that of Excel's own menus, as a BCP 47 tag. */
  | { readonly kind: 'excel'; readonly locale: string }
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
  return apiSupports(API_FLOOR) ? { kind: 'excel', locale } : { kind: 'outdated', locale };
}
