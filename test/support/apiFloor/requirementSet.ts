import ts from 'typescript';

/** A named group of members that a version of Office has, such as ExcelApi 1.9. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

const OFFICE_TYPES = /\/@types\/office-js\//;

/** `[Api set: ExcelApi 1.1 for get, 1.8 for set]`: a name, then whatever Microsoft says of versions. */
const HOST_SET = /\[Api set:\s*([A-Za-z]+)\s+([^\]]+)\]/g;

/** `**Requirement set**: {@link https://… | TaskPaneApi 1.1}`: members of the common API. Sets without a version came with the first Office that runs add-ins. */
const COMMON_SET = /\*\*Requirement sets?\*\*:\s*\{@link [^|}]*\|\s*([A-Za-z]+) (\d+\.\d+)\s*\}/g;

/** What Outlook needs for a member that other Office programs have too. */
const FOR_OUTLOOK_ONLY = /support information for Outlook\.[^]*?\[Api set: Mailbox [^\]]*\]/g;

/** Returns those of the symbol's declarations that Office's types make. */
export function officeDeclarations(symbol: ts.Symbol | undefined): ts.Declaration[] {
  return (symbol?.declarations ?? []).filter(isOfOffice);
}

/** Returns whether a node stands in Office's types. */
export function isOfOffice(node: ts.Node): boolean {
  return OFFICE_TYPES.test(node.getSourceFile().fileName);
}

/** Returns the sets that have a member as it is declared: its own, or else those of what it belongs to. None means that every Office has it. */
export function setsOfDeclaration(declaration: ts.Declaration): RequirementSet[] {
  for (let node: ts.Node = declaration; !ts.isModuleDeclaration(node) && !ts.isSourceFile(node); node = node.parent) {
    const sets = setsIn(commentOf(node).replace(/@param[^]*?(?=\n\s*\*\s*(?:@|$)|\*\/)/g, ''));
    if (sets.length > 0) return sets;
  }
  return [];
}

/** Returns the sets that a method needs for a parameter beyond those of the method, by the parameter's name. */
export function setsOfParameter(method: ts.Node, parameter: string): RequirementSet[] {
  const described = new RegExp(`@param ${parameter}\\b[^]*?(?=\\n\\s*\\*\\s*(?:@|$)|\\*/)`).exec(commentOf(method))?.[0] ?? '';
  return setsIn(described);
}

function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).map(({ pos, end }) => text.slice(pos, end)).join('\n');
}

/** Where several versions are named, such as one for reading and one for writing, the newest is taken to be needed. */
function setsIn(comment: string): RequirementSet[] {
  const host = Array.from(comment.replace(FOR_OUTLOOK_ONLY, '').matchAll(HOST_SET), ([, name, said]): RequirementSet => {
    const versions = Array.from(said!.matchAll(/\d+\.\d+/g), ([version]) => version).sort(compareVersions);
    // A set that is named without a version is not released.
    return { name: name!, version: versions.at(-1) ?? 'preview' };
  });
  return [...host, ...Array.from(comment.matchAll(COMMON_SET), ([, name, version]): RequirementSet => ({ name: name!, version: version! }))];
}

/** Returns less than 0 where the first version is older, more than 0 where it is newer. Everything is older than `preview`. */
function compareVersions(first: string, second: string): number {
  const [[major, minor], [otherMajor, otherMinor]] = [parts(first), parts(second)];
  return major - otherMajor || minor - otherMinor;
}

function parts(version: string): [major: number, minor: number] {
  const [major, minor] = version.split('.').map(Number);
  return major === undefined || Number.isNaN(major) ? [Number.MAX_SAFE_INTEGER, 0] : [major, minor ?? 0];
}

/** Returns whether a set with its older versions includes another. */
export function includesSet(set: RequirementSet, other: RequirementSet): boolean {
  return set.name === other.name && compareVersions(set.version, other.version) >= 0;
}
