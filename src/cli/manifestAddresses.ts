import { DEVELOPMENT_BASE, isLocalHost } from './buildManifest';
import type { IconImage, Manifest } from './manifestFacts';
import type { ManifestProblem } from './manifestProblem';
import { pngSize } from './manifestPng';

export type Stage = 'development' | 'published';

/** An address of a manifest and where it stands. */
interface Address {
  readonly place: string;
  readonly address: string;
}

/** Returns the addresses that Excel would not open at this stage; of those that nobody has given yet, the first. */
export function addressProblems(manifest: Manifest, stage: Stage): ManifestProblem[] {
  const problems = addressesOf(manifest).flatMap((address) => addressProblem(address, stage));
  const needed = problems.findIndex(({ code }) => code === 'address-needed');
  return problems.filter(({ code }, index) => code !== 'address-needed' || index === needed);
}

function addressProblem({ place, address }: Address, stage: Stage): ManifestProblem[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') return [{ code: 'not-https', place, found: address }];
  if (stage === 'development') return address.startsWith(DEVELOPMENT_BASE) ? [] : [{ code: 'foreign-address', place, found: address, expected: DEVELOPMENT_BASE }];
  if (url.hostname.endsWith('.invalid')) return [{ code: 'address-needed', place, found: address }];
  return isLocalHost(url.hostname) ? [{ code: 'localhost', place, found: address }] : [];
}

function addressesOf({ addresses, resources, appDomains }: Manifest): Address[] {
  const listed = [...addresses, ...resources.filter(({ kind }) => kind === 'Urls' || kind === 'Images')];
  return [
    ...listed.flatMap(({ place, value, overrides }) => [value, ...overrides.map((override) => override.value)].map((address) => ({ place, address }))),
    ...appDomains.map((address) => ({ place: 'AppDomain', address })),
  ];
}

/** Reads a file of the built folder by its path there; `undefined` where there is none. */
export type BuiltFile = (path: string) => Uint8Array | undefined;

/** Returns the folder that the manifest's pages are served from, with a slash at its end. */
function baseOf({ addresses }: Manifest): string {
  const source = addresses.find(({ place }) => place === 'SourceLocation')?.value ?? '';
  return source.slice(0, source.lastIndexOf('/') + 1);
}

function pathBelow(base: string, address: string): string | undefined {
  return base !== '' && address.startsWith(base) ? decodeURIComponent(address.slice(base.length).replace(/[?#].*$/, '')) : undefined;
}

/** Returns the addresses below the manifest's own that lead to no file of the built folder. */
export function fileProblems(manifest: Manifest, file: BuiltFile): ManifestProblem[] {
  const base = baseOf(manifest);
  return addressesOf(manifest).flatMap(({ place, address }): ManifestProblem[] => {
    const path = pathBelow(base, address);
    return path === undefined || file(path) !== undefined ? [] : [{ code: 'file-missing', place, found: path }];
  });
}

/** Excel's own sizes for the icons of the add-in itself, in pixels. */
const HEAD_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Returns the icons whose picture is not of the size that the manifest gives it. Files that are missing are not looked at. */
export function pictureProblems(manifest: Manifest, file: BuiltFile): ManifestProblem[] {
  const base = baseOf(manifest);
  const head = manifest.addresses.flatMap(({ place, value }) => (place === 'IconUrl' || place === 'HighResolutionIconUrl' ? [{ place, address: value, size: HEAD_ICONS[place] }] : []));
  return [...head, ...manifest.icons.flatMap((icon) => iconAddresses(manifest, icon))].flatMap(({ place, address, size }): ManifestProblem[] => {
    const bytes = file(pathBelow(base, address) ?? '');
    if (bytes === undefined) return [];
    const real = pngSize(bytes);
    if (real === undefined) return [{ code: 'icon-form', place, found: address }];
    return real.width === size && real.height === size ? [] : [{ code: 'icon-size', place, found: `${address}: ${String(real.width)} × ${String(real.height)}`, expected: `${String(size)} × ${String(size)}` }];
  });
}

function iconAddresses({ resources }: Manifest, { owner, size, resid }: IconImage): (Address & { size: number })[] {
  const image = resources.find(({ place, kind }) => kind === 'Images' && place === resid);
  return image === undefined ? [] : [image.value, ...image.overrides.map(({ value }) => value)].map((address) => ({ place: `${owner}/${resid}`, address, size }));
}
