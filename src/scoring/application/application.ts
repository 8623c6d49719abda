/** The fields of the application form in its order (domain.md, annex 1), then what the office notes when the materials come in. */
export const APPLICATION_FIELDS = [
  'association', 'year', 'team', 'enterprise', 'qualification', 'address', 'postcode', 'contact', 'contactPhone', 'email',
  'leader', 'leaderPhone', 'headCount', 'account', 'enterpriseOpinion', 'reason', 'received', 'form', 'slides', 'materials',
] as const;

export type ApplicationField = (typeof APPLICATION_FIELDS)[number];

/** One application as it was written, field by field; empty where nothing stands. */
export type Application = Readonly<Record<ApplicationField, string>>;

/** What a round asks for. */
export interface ApplicationSettings {
  /** `undefined` where any year will do. */
  readonly year: number | undefined;
  /** The last day, `2021-09-24`; `undefined` where none is set. */
  readonly deadline: string | undefined;
  readonly account: { readonly least: number; readonly most: number };
}

/** The round of 2021 (domain.md, annex 1). */
export const ROUND_2021: ApplicationSettings = { year: 2021, deadline: '2021-09-24', account: { least: 2000, most: 3000 } };
