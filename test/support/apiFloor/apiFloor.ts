import { join, relative } from 'node:path';
import ts from 'typescript';
import { setsGuarding } from './guards';
import type { MemberUse } from './memberUse';
import { memberUses } from './memberUses';
import { includesSet, type RequirementSet } from './requirementSet';

const PROJECT = join(__dirname, '../../..');

/** Returns a program over files of the project; of those in `sources`, by path within the project, the text is given and need not be on the disk. */
export function officeProgram(files: readonly string[], sources: Readonly<Record<string, string>> = {}): ts.Program {
  const { config } = ts.readConfigFile(join(PROJECT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, PROJECT);
  const given = new Map(Object.entries(sources).map(([path, text]) => [join(PROJECT, path), text]));
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host), getSourceFile: host.getSourceFile.bind(host) };
  host.fileExists = (path) => given.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => given.get(path) ?? onDisk.readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const text = given.get(path);
    return text === undefined ? onDisk.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target, true);
  };
  return ts.createProgram([...files.map((path) => join(PROJECT, path)), ...given.keys()], options, host);
}

/** Returns, one sentence each, the uses of Office below a folder of the project that the sets of the floor do not have and no check guards. */
export function usesAboveFloor(program: ts.Program, folder: string, floor: readonly RequirementSet[]): string[] {
  const checker = program.getTypeChecker();
  return sourcesBelow(program, folder).flatMap((source) =>
    memberUses(source, checker).flatMap((use) => {
      const problem = problemOf(use, floor, checker);
      if (problem === undefined) return [];
      const line = source.getLineAndCharacterOfPosition(use.node.getStart()).line + 1;
      return [`${relative(PROJECT, source.fileName)}:${String(line)} ${use.member} ${problem}`];
    }),
  );
}

/** Returns the names of all members of Office that the folder uses, such as `Range.values`. */
export function officeMembers(program: ts.Program, folder: string): Set<string> {
  const checker = program.getTypeChecker();
  return new Set(sourcesBelow(program, folder).flatMap((source) => memberUses(source, checker).map(({ member }) => member)));
}

function sourcesBelow(program: ts.Program, folder: string): ts.SourceFile[] {
  const root = `${join(PROJECT, folder)}/`;
  return program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(root));
}

function problemOf({ node, sets, unclear }: MemberUse, floor: readonly RequirementSet[], checker: ts.TypeChecker): string | undefined {
  if (unclear === 'no-such-member') return 'is not a member';
  if (unclear === 'names-not-literal') return 'names what only the running program knows';
  const missing = sets.filter((set) => !floor.some((known) => includesSet(known, set)));
  if (missing.length === 0) return undefined;
  const guarded = setsGuarding(node, checker);
  const unguarded = missing.filter((set) => !guarded.some((known) => includesSet(known, set)));
  return unguarded.length === 0 ? undefined : `needs ${unguarded.map(({ name, version }) => `${name} ${version}`).join(' and ')}`;
}
