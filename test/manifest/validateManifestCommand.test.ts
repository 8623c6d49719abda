import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { publishedManifest } from '../../src/cli/buildManifest';
import { schemaProblems } from '../../src/cli/manifestSchema';
import { validateManifestCommand, type ValidateTools } from '../../src/cli/validateManifestCommand';
import { messagesFor } from '../../src/locales/messages';
import { TestFolder } from '../support/sheets/commandLine';
import { changed, OWN, PROJECT } from './ownManifest';

const folder = new TestFolder();
afterAll(() => { folder.remove(); });

const SCHEMAS = join(PROJECT, '../shared/manifest-xsd');
const PUBLISHED = publishedManifest(OWN, 'https://review.example.org/');

async function validate(args: readonly string[], tools: Partial<ValidateTools> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const output = { print: (line: string) => printed.push(line), complain: (line: string) => complained.push(line) };
  const status = await validateManifestCommand(args, output, messagesFor('zh-CN'), { project: folder.path, run: () => 0, ...tools });
  return { status, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** Puts a built folder with its manifest; returns the manifest's path. */
function putBuilt(name: string, manifest: string): string {
  for (const page of ['taskpane.html', 'help.html']) folder.put(`${name}/${page}`, '');
  folder.put(`${name}/commands.html`, '<script src="commands.js"></script>');
  folder.put(`${name}/commands.js`, "associate('checkScores'), associate('rankEntries')");
  cpSync(join(PROJECT, 'assets/icons'), folder.at(`${name}/assets/icons`), { recursive: true });
  return folder.put(`${name}/manifest.xml`, manifest);
}

describe('npm run validate', () => {
  it('passes a sound manifest with the built folder around it', async () => {
    const path = putBuilt('sound', PUBLISHED);
    expect(await validate([path])).toMatchObject({ status: 0, complained: '', printed: expect.stringContaining(`${path}：没有问题。`) as unknown });
  });

  it('lists what is wrong, each with its place', async () => {
    const path = folder.put('wrong.xml', changed('<Version>1.0.0.0<', '<Version>0.1<').replace('DefaultValue="汇总排名"', 'DefaultValue=""'));
    const { status, complained } = await validate([path]);
    expect(status).toBe(1);
    expect(complained.split('\n')).toEqual([`${path}：2 个问题`, '  Version：版本号“0.1”应不低于 1.0.0.0。', '  Rank.Label：zh-CN 的文字是空的。']);
  });

  it('in English, with --locale en-US', async () => {
    const path = folder.put('wrong.xml', changed('<Version>1.0.0.0<', '<Version>0.1<'));
    expect((await validate(['--locale', 'en-US', path])).complained).toBe(`${path}: 1 problem(s)\n  Version: the version “0.1” should be at least 1.0.0.0.`);
  });

  it('looks for pages, icons and functions in the folder that is named', async () => {
    const path = folder.put('elsewhere.xml', PUBLISHED);
    const built = putBuilt('built', PUBLISHED);
    folder.put('built/commands.js', '');
    const { status, complained } = await validate(['--folder', join(built, '..'), path]);
    expect([status, complained]).toEqual([1, `${path}：2 个问题\n  FunctionName：功能页的程序里没有函数“checkScores”。\n  FunctionName：功能页的程序里没有函数“rankEntries”。`]);
  });

  it('says what it could not look at', async () => {
    const path = folder.put('alone/manifest.xml', PUBLISHED);
    const { status, printed } = await validate([path]);
    expect(status).toBe(0);
    expect(printed).toMatch(/没有构建文件夹，未检查[^]*没有微软的 XSD.*未按架构检查/);
  });

  it('without a manifest takes the project’s, and the built one where there is one', async () => {
    const project = folder.at('project');
    folder.put('project/manifest.xml', OWN);
    expect((await validate([], { project })).printed).not.toContain(join('dist', 'addin'));
    putBuilt('project/dist/addin', publishedManifest(OWN, 'https://address-needed.invalid/'));
    const { status, printed, complained } = await validate([], { project });
    expect([status, printed.includes('project/manifest.xml：没有问题。'), complained.includes('还没有发布地址')]).toEqual([1, true, true]);
  });

  it.each([
    ['a file that is not there', () => folder.at('none.xml'), '找不到这个文件。'],
    ['a file that is not XML', () => folder.put('text.xml', 'manifest'), '不是完整的 XML。'],
    ['an XML that ends too early', () => folder.put('cut.xml', OWN.slice(0, 2000)), '不是完整的 XML。'],
    ['a file with a document type', () => folder.put('doctype.xml', changed('<OfficeApp', '<!DOCTYPE x><OfficeApp')), '不是完整的 XML。'],
  ])('refuses %s', async (_name, path, detail) => {
    const file = path();
    expect(await validate([file])).toEqual({ status: 1, printed: '', complained: `${file} 无法读取：${detail}` });
  });

  it('refuses a second manifest', async () => {
    await expect(validate(['a.xml', 'b.xml'])).rejects.toThrow('b.xml');
  });
});

describe('Microsoft’s service', () => {
  const calls: string[][] = [];
  const run = (status: number) => (command: string, args: readonly string[]) => {
    calls.push([command, ...args]);
    return status;
  };
  beforeEach(() => { calls.length = 0; });

  it('is asked only on request', async () => {
    await validate([folder.put('ask.xml', PUBLISHED)], { run: run(0) });
    expect(calls).toEqual([]);
  });

  it.each([[0, 0], [1, 1]])('answers with %i: status %i', async (answer, status) => {
    const path = folder.put('ask.xml', PUBLISHED);
    expect((await validate(['--microsoft', path], { run: run(answer) })).status).toBe(status);
    expect(calls).toEqual([['npx', '--yes', 'office-addin-manifest@3.0.0', 'validate', path]]);
  });

  it('is not asked about a manifest that is wrong anyway', async () => {
    await validate(['--microsoft', folder.put('ask.xml', changed('<Version>1.0.0.0<', '<Version>0.1<'))], { run: run(0) });
    expect(calls).toEqual([]);
  });
});

describe('Microsoft’s XSDs', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('that are not there are not checked against', async () => {
    expect(await schemaProblems(bytes(OWN), folder.at('none'))).toBeUndefined();
  });

  // They belong to Microsoft and stand beside the repository, not in it.
  (existsSync(SCHEMAS) ? describe : describe.skip)('beside this repository', () => {
    it.each([['development', OWN], ['the published', PUBLISHED]])('allow the manifest of %s', async (_name, text) => {
      expect(await schemaProblems(bytes(text), SCHEMAS)).toEqual([]);
    });

    it.each([
      ['an element that is missing', changed(/<ProviderName>.*<\/ProviderName>/, ''), /Version|ProviderName/],
      ['elements in another order', changed(/(<DefaultLocale>.*<\/DefaultLocale>)\s*(<DisplayName[^]*?<\/DisplayName>)/, '<DisplayName DefaultValue="名"/><DefaultLocale>zh-CN</DefaultLocale>'), /DisplayName/],
      ['an element that nobody knows', changed('<Hosts>', '<Colour/><Hosts>'), /Colour/],
    ])('refuse %s, with its line', async (_name, text, found) => {
      expect(await schemaProblems(bytes(text), SCHEMAS)).toContainEqual(expect.stringMatching(new RegExp(`^\\d+: .*${found.source}`)));
    });
  });
});
