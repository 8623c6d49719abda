import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Microsoft's schema of a manifest's head; it imports the others. */
const HEAD = 'OfficeAppManifestV1_1.xsd';
const IMPORTED = ['OfficeAppBasicTypesV1_0.xsd', 'TaskPaneAppVersionOverridesV1_0.xsd', 'ContentAppVersionOverridesV1_0.xsd', 'MailAppVersionOverridesV1_0.xsd'];

/** Returns what in a manifest is not as Microsoft's XSDs in this folder have it, or `undefined` where they are not there. */
export async function schemaProblems(manifest: Uint8Array, folder: string): Promise<string[] | undefined> {
  const read = (fileName: string) => readFile(join(folder, fileName)).then((contents) => ({ fileName, contents: new Uint8Array(contents) }));
  const schemas = await Promise.all([HEAD, ...IMPORTED].map(read)).catch(() => undefined);
  if (schemas === undefined) return undefined;
  const [schema, ...preload] = schemas;
  // Only those who publish need it, so it is not installed with the command line.
  const { validateXML } = await import('xmllint-wasm');
  const { errors } = await validateXML({ xml: { fileName: 'manifest.xml', contents: new Uint8Array(manifest) }, schema: schema!, preload });
  return errors.map(({ message, loc }) => (loc === null ? message : `${String(loc.lineNumber)}: ${message}`));
}
