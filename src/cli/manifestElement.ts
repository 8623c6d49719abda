import { ReadError } from '../xlsx/readError';
import { nameTable } from '../xlsx/xmlNames';
import { CLOSE, END, XmlScanner } from '../xlsx/xmlScanner';

/** An element of a manifest. Names that no rule asks for are ''. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of an element that holds text alone. */
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

const TEXT_ELEMENTS = ['Id', 'Version', 'DefaultLocale', 'Permissions', 'FunctionName', 'AppDomain'];
const ELEMENTS = [
  'OfficeApp', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'Sets', 'Set', 'DefaultSettings', 'SourceLocation',
  'VersionOverrides', 'Host', 'DesktopFormFactor', 'GetStarted', 'Title', 'LearnMoreUrl', 'FunctionFile', 'ExtensionPoint', 'OfficeTab', 'CustomTab', 'Group', 'Label', 'Icon', 'Image',
  'Control', 'Supertip', 'Action', 'Resources', 'Images', 'Urls', 'ShortStrings', 'LongStrings', 'Url', 'String', 'Override',
];
const ATTRIBUTES = ['DefaultValue', 'Locale', 'Value', 'resid', 'id', 'size', 'Name', 'MinVersion', 'DefaultMinVersion'];
const NAMES = ['', ...TEXT_ELEMENTS, ...ELEMENTS, ...ATTRIBUTES];
const TABLE = nameTable(NAMES.slice(1));

/** Returns the root element of a manifest. Throws `ReadError` where the bytes are not well-formed XML in UTF-8. */
export function readManifestElement(bytes: Uint8Array): ManifestElement {
  const scanner = new XmlScanner(bytes, TABLE, 'manifest.xml');
  const outside: ManifestElement[] = [];
  const open: ManifestElement[][] = [outside];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) {
      open.pop();
      continue;
    }
    const name = NAMES[scanner.name]!;
    const children: ManifestElement[] = [];
    const { selfClosing } = scanner;
    const attributes = attributesOf(scanner);
    const holdsText = TEXT_ELEMENTS.includes(name);
    open.at(-1)!.push({ name, attributes, children, text: holdsText ? scanner.readText().trim() : '' });
    if (!selfClosing && !holdsText) open.push(children);
  }
  const [root] = outside;
  if (root === undefined) throw new ReadError('damaged', 'manifest.xml');
  return root;
}

function attributesOf(scanner: XmlScanner): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = scanner.attribute(NAMES.indexOf(name));
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Returns every element of these names within another, outermost first. */
export function descendants(element: ManifestElement, ...names: readonly string[]): ManifestElement[] {
  return element.children.flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...descendants(child, ...names)]);
}

/** Returns the first child of this name. */
export function childOf(element: ManifestElement | undefined, name: string): ManifestElement | undefined {
  return element?.children.find((child) => child.name === name);
}
