import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../locales/fill';
import { manifestMessagesFor, type ManifestMessages } from '../locales/manifestMessages';
import type { Messages } from '../locales/messages';
import { ReadError } from '../xlsx/readError';
import { isLocalHost } from './buildManifest';
import { checkManifest } from './checkManifest';
import type { BuiltFile, Stage } from './manifestAddresses';
import { readManifest, type Manifest } from './manifestFacts';
import { schemaProblems } from './manifestSchema';
import type { Output } from './output';
import { localeOf, parseOptions, UsageError } from './usage';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const OPTIONS = { folder: { type: 'string' }, microsoft: { type: 'boolean' }, locale: { type: 'string' } } as const;

/** What the command needs beside files; tests have their own. */
export interface ValidateTools {
  /** The folder of the project. */
  readonly project: string;
  /** Runs a program with the terminal's output and returns its exit status. */
  readonly run: (command: string, args: readonly string[]) => number;
}

const TOOLS: ValidateTools = {
  project: PROJECT,
  run: (command, args) => {
    // Windows finds npx through its shell alone, which takes a path with spaces apart.
    const shell = process.platform === 'win32';
    return spawnSync(command, shell ? args.map((arg) => `"${arg}"`) : [...args], { stdio: 'inherit', shell }).status ?? 1;
  },
};

/** `npm run validate`: checks manifests. Returns 0 where nothing is wrong, else 1. Throws `UsageError`. */
export async function validateManifestCommand(args: readonly string[], output: Output, messages: Messages, tools: ValidateTools = TOOLS): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, messages);
  const words = manifestMessagesFor(localeOf(args));
  if (positionals.length > 1) throw new UsageError(positionals.slice(1).join(' '));
  const [named] = positionals;
  const files = named === undefined ? [join(tools.project, 'manifest.xml'), join(tools.project, 'dist/addin/manifest.xml')].filter((path, index) => index === 0 || existsSync(path)) : [named];
  let failed = 0;
  for (const path of files) {
    const sound = await validate({ path, folder: values.folder, words, output, project: tools.project });
    if (!sound) failed++;
    else if (values.microsoft === true && !askMicrosoft(path, words, output, tools)) failed++;
  }
  return failed === 0 ? 0 : 1;
}

interface Validation {
  readonly path: string;
  readonly folder: string | undefined;
  readonly words: ManifestMessages;
  readonly output: Output;
  readonly project: string;
}

/** Prints what is wrong with one manifest; returns whether nothing is. */
async function validate({ path, folder, words: { validate: words, problems: sentences }, output, project }: Validation): Promise<boolean> {
  const file = shortName(path);
  const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  const manifest = bytes === undefined ? undefined : tryRead(bytes);
  if (bytes === undefined || manifest === undefined) {
    output.complain(fill(words.unreadable, { file, detail: bytes === undefined ? words.missing : words.damaged }));
    return false;
  }
  const stage = stageOf(manifest);
  const built = folder ?? (stage === 'development' ? join(project, 'dist/dev') : dirname(resolve(path)));
  const isBuilt = existsSync(join(built, 'taskpane.html'));
  if (!isBuilt) output.print(fill(words.noFolder, { file }));
  const xsd = join(project, '../shared/manifest-xsd');
  const schema = await schemaProblems(bytes, xsd);
  if (schema === undefined) output.print(fill(words.noSchema, { file, folder: xsd }));
  const lines = [
    ...checkManifest(manifest, stage, isBuilt ? filesOf(built) : undefined).map(({ code, place, found, expected, locale }) => fill(words.problem, { place, problem: fill(sentences[code], { found, expected, locale }) })),
    ...(schema ?? []).map((found) => fill(words.problem, { place: 'XSD', problem: fill(words.schema, { found }) })),
  ];
  if (lines.length === 0) output.print(fill(words.passed, { file }));
  else output.complain([fill(words.failed, { file, count: lines.length }), ...lines].join('\n'));
  return lines.length === 0;
}

function tryRead(bytes: Uint8Array): Manifest | undefined {
  try {
    return readManifest(bytes);
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** A manifest whose pane is on this machine is for development, whatever else stands in it. */
function stageOf({ addresses }: Manifest): Stage {
  const source = addresses.find(({ place }) => place === 'SourceLocation')?.value ?? '';
  return URL.canParse(source) && isLocalHost(new URL(source).hostname) ? 'development' : 'published';
}

function filesOf(folder: string): BuiltFile {
  const root = resolve(folder);
  return (path) => {
    const file = resolve(root, path);
    return file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? new Uint8Array(readFileSync(file)) : undefined;
  };
}

function shortName(path: string): string {
  const fromHere = relative('.', path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** That package cannot be installed with the others: it brings a native module along. */
function askMicrosoft(path: string, { validate: words }: ManifestMessages, output: Output, { run }: ValidateTools): boolean {
  output.print(fill(words.microsoft, { file: shortName(path) }));
  return run('npx', ['--yes', 'office-addin-manifest@3.0.0', 'validate', path]) === 0;
}
