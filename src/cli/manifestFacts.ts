import { childOf, descendants, readManifestElement, type ManifestElement } from './manifestElement';

/** What a manifest says, as the rules ask for it. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly defaultLocale: string;
  readonly permissions: string;
  /** Texts of the manifest's head by element, such as `DisplayName`. */
  readonly texts: readonly Localised[];
  /** Addresses of the manifest's head by element, such as `IconUrl`. */
  readonly addresses: readonly Localised[];
  readonly appDomains: readonly string[];
  readonly sets: readonly RequirementSet[];
  readonly resources: readonly Resource[];
  readonly references: readonly Reference[];
  /** The icons of each group and control, by the id of what they belong to. */
  readonly icons: readonly IconImage[];
  readonly functions: readonly string[];
}

export interface Localised {
  /** Where it stands, in the words of the manifest: an element or a resource's id. */
  readonly place: string;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

export type ResourceKind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';

export interface Resource extends Localised {
  readonly kind: ResourceKind;
}

/** An element that names a resource. */
export interface Reference {
  readonly place: string;
  readonly resid: string;
  readonly kind: ResourceKind;
}

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

export interface IconImage {
  readonly owner: string;
  /** In pixels. */
  readonly size: number;
  readonly resid: string;
}

const RESOURCE_KINDS: readonly ResourceKind[] = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];

/** Returns what the manifest says; what it does not say is empty. Throws `ReadError` where it is not well-formed XML. */
export function readManifest(bytes: Uint8Array): Manifest {
  const root = readManifestElement(bytes);
  const overrides = childOf(root, 'VersionOverrides');
  const hosts = overrides === undefined ? [] : descendants(overrides, 'Host');
  const source = childOf(childOf(root, 'DefaultSettings'), 'SourceLocation');
  return {
    id: textOf(root, 'Id'),
    version: textOf(root, 'Version'),
    defaultLocale: textOf(root, 'DefaultLocale'),
    permissions: textOf(root, 'Permissions'),
    texts: present(root, ['DisplayName', 'Description']),
    addresses: [...present(root, ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl']), ...(source === undefined ? [] : [localised(source, 'SourceLocation')])],
    appDomains: (childOf(root, 'AppDomains')?.children ?? []).map(({ text }) => text),
    sets: requirementSets(root),
    resources: readResources(childOf(overrides, 'Resources')),
    references: hosts.flatMap((host) => readReferences(host, 'Host')),
    icons: hosts.flatMap(readIcons),
    functions: hosts.flatMap((host) => descendants(host, 'FunctionName').map(({ text }) => text)),
  };
}

function textOf(root: ManifestElement, name: string): string {
  return childOf(root, name)?.text ?? '';
}

function present(root: ManifestElement, names: readonly string[]): Localised[] {
  return root.children.filter(({ name }) => names.includes(name)).map((element) => localised(element, element.name));
}

function localised({ attributes, children }: ManifestElement, place: string): Localised {
  const overrides = children.filter(({ name }) => name === 'Override').map((override) => ({ locale: override.attributes['Locale'] ?? '', value: override.attributes['Value'] ?? '' }));
  return { place, value: attributes['DefaultValue'] ?? '', overrides };
}

function requirementSets(root: ManifestElement): RequirementSet[] {
  return descendants(root, 'Sets').flatMap(({ attributes, children }) =>
    children.map((set) => ({ name: set.attributes['Name'] ?? '', minVersion: set.attributes['MinVersion'] ?? attributes['DefaultMinVersion'] ?? '1.1' })),
  );
}

function readResources(resources: ManifestElement | undefined): Resource[] {
  return RESOURCE_KINDS.flatMap((kind) => (childOf(resources, kind)?.children ?? []).map((element) => ({ ...localised(element, element.attributes['id'] ?? ''), kind })));
}

/** Which kind of resource an element names follows from the element, and a description's is the longer one. */
function kindNamedBy(name: string): ResourceKind {
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  return ['LearnMoreUrl', 'FunctionFile', 'SourceLocation'].includes(name) ? 'Urls' : 'ShortStrings';
}

function readReferences(element: ManifestElement, owner: string): Reference[] {
  return element.children.flatMap((child) => {
    const { name, attributes } = child;
    const { resid, id = owner } = attributes;
    const own = resid === undefined ? [] : [{ place: `${owner}/${name}`, resid, kind: kindNamedBy(name) }];
    return [...own, ...readReferences(child, id)];
  });
}

function readIcons(host: ManifestElement): IconImage[] {
  return descendants(host, 'Group', 'Control').flatMap(({ attributes, children }) =>
    children
      .filter(({ name }) => name === 'Icon')
      .flatMap((icon) => icon.children.map((image) => ({ owner: attributes['id'] ?? '', size: Number(image.attributes['size']), resid: image.attributes['resid'] ?? '' }))),
  );
}
