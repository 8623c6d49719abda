import type { Localised, Manifest, ResourceKind } from './manifestFacts';
import type { ManifestProblem } from './manifestProblem';

/** The languages of the product; the first is the default. */
const LOCALES = ['zh-CN', 'en-US'] as const;

const LONGEST_RESID = 32;
const LONGEST_TEXT = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 } as const;
const NEWEST_SET = '1.1';
const REQUIRED_ICONS = [16, 32, 80];

/** Returns what is wrong with the manifest's identity: its id, version and permission. */
export function identityProblems({ id, version, permissions }: Manifest): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const isGuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) && /[1-9a-f]/i.test(id);
  if (!isGuid) problems.push({ code: 'id-form', place: 'Id', found: id });
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)) problems.push({ code: 'version-form', place: 'Version', found: version });
  else if (Number(version.split('.')[0]) < 1) problems.push({ code: 'version-low', place: 'Version', found: version });
  if (permissions !== 'ReadWriteDocument') problems.push({ code: 'permission', place: 'Permissions', found: permissions, expected: 'ReadWriteDocument' });
  return problems;
}

/** Returns the texts that are not there in both languages, and overrides for others. */
export function localeProblems({ defaultLocale, texts, resources, addresses }: Manifest): ManifestProblem[] {
  const [first, ...others] = LOCALES;
  const problems: ManifestProblem[] = defaultLocale === first ? [] : [{ code: 'default-locale', place: 'DefaultLocale', found: defaultLocale, expected: first }];
  // Pages and icons are the same in both languages.
  for (const { place, value, overrides } of [...texts, ...resources.filter(isText)]) {
    if (value.trim() === '') problems.push({ code: 'locale-empty', place, expected: first });
    for (const locale of others) {
      const override = overrides.find((candidate) => candidate.locale === locale);
      if (override === undefined) problems.push({ code: 'locale-missing', place, expected: locale });
      else if (override.value.trim() === '') problems.push({ code: 'locale-empty', place, expected: locale });
    }
  }
  for (const { place, overrides } of [...texts, ...addresses, ...resources]) {
    const unknown = overrides.filter(({ locale }) => !others.some((other) => other === locale));
    problems.push(...unknown.map(({ locale }): ManifestProblem => ({ code: 'locale-unknown', place, found: locale, expected: others.join(', ') })));
  }
  return problems;
}

function isText({ kind }: { readonly kind: ResourceKind }): boolean {
  return kind === 'ShortStrings' || kind === 'LongStrings';
}

/** Returns the texts that are longer than Excel shows. */
export function lengthProblems({ texts, resources }: Manifest): ManifestProblem[] {
  const limited = [
    ...texts.map((text) => ({ text, longest: text.place === 'DisplayName' ? LONGEST_TEXT.DisplayName : LONGEST_TEXT.Description })),
    ...resources.flatMap((text) => (text.kind === 'ShortStrings' || text.kind === 'LongStrings' ? [{ text, longest: LONGEST_TEXT[text.kind] }] : [])),
  ];
  return limited.flatMap(({ text, longest }) =>
    valuesByLocale(text)
      .filter(({ value }) => value.length > longest)
      .map(({ locale, value }): ManifestProblem => ({ code: 'text-long', place: text.place, locale, found: String(value.length), expected: String(longest) })),
  );
}

function valuesByLocale({ value, overrides }: Localised): { locale: string; value: string }[] {
  return [{ locale: LOCALES[0], value }, ...overrides];
}

/** Returns names of resources that are too long, given twice, not there or not used. */
export function resourceProblems({ resources, references }: Manifest): ManifestProblem[] {
  const ids = resources.map(({ place }) => place);
  const problems = resources.flatMap(({ place, kind }, index): ManifestProblem[] => [
    ...(place.length > LONGEST_RESID ? [{ code: 'resid-long' as const, place, found: String(place.length), expected: String(LONGEST_RESID) }] : []),
    ...(ids.indexOf(place) === index ? [] : [{ code: 'resid-twice' as const, place }]),
    ...(references.some((reference) => reference.resid === place && reference.kind === kind) ? [] : [{ code: 'resid-unused' as const, place }]),
  ]);
  const unresolved = references.filter(({ resid, kind }) => !resources.some((resource) => resource.place === resid && resource.kind === kind));
  return [...problems, ...unresolved.map(({ place, resid, kind }): ManifestProblem => ({ code: 'resid-missing', place, found: resid, expected: kind }))];
}

/** Returns the sets that would hide the add-in from an Excel in which the pane could say what is missing. */
export function requirementProblems({ sets }: Manifest): ManifestProblem[] {
  return sets
    .filter(({ name, minVersion }) => name !== 'ExcelApi' || isNewer(minVersion, NEWEST_SET))
    .map(({ name, minVersion }) => ({ code: 'set-too-new', place: 'Requirements', found: `${name} ${minVersion}`, expected: `ExcelApi ${NEWEST_SET}` }));
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

/** Returns the groups and controls that have no icon in a size that every ribbon asks for. */
export function iconProblems({ icons }: Manifest): ManifestProblem[] {
  const owners = [...new Set(icons.map(({ owner }) => owner))];
  return owners.flatMap((owner) =>
    REQUIRED_ICONS.filter((size) => !icons.some((icon) => icon.owner === owner && icon.size === size)).map((size): ManifestProblem => ({ code: 'icon-missing', place: owner, expected: String(size) })),
  );
}
