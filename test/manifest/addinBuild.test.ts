import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestFolder } from '../support/sheets/commandLine';
import { PROJECT } from './ownManifest';

const folder = new TestFolder();
afterAll(() => { folder.remove(); });

const EMPTY_HASH = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const PAGES = ['taskpane.html', 'commands.html', 'help.html', 'notice.html'];

/** Builds the pages around two small programs; returns the folder. */
function build(mode: 'production' | 'development', office: string, base = 'https://review.example.org/'): string {
  const out = folder.at(`${mode}-${office}`);
  for (const name of ['taskpane', 'commands']) folder.put(`programs/${name}.js`, `document.title = '${name}';`);
  execFileSync(process.execPath, [join(PROJECT, 'test/manifest/buildPages.mjs'), out, mode, office, base, folder.at('programs')], { stdio: ['ignore', 'ignore', 'pipe'] });
  return out;
}

/** Returns the values of an attribute in a page, whether it is in quotes or not. */
function attributes(html: string, name: string): string[] {
  return Array.from(html.matchAll(new RegExp(`\\b${name}=(?:"([^"]*)"|([^\\s>"]+))`, 'g')), ([, quoted, bare]) => quoted ?? bare!);
}

/** Returns the sources of the page's content policy by directive. */
function policyOf(html: string): Record<string, string[]> {
  const [policy] = attributes(/<meta[^>]*Content-Security-Policy[^>]*>/.exec(html)![0], 'content');
  return Object.fromEntries(policy!.split('; ').map((directive) => directive.split(' ')).map(([name, ...sources]) => [name!, sources]));
}

describe('the folder to publish', () => {
  let out: string;
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  beforeAll(() => { out = build('production', 'global'); }, 60_000);

  it('has the pages, the icons and the manifest for its address', () => {
    expect(PAGES.filter((page) => !existsSync(join(out, page)))).toEqual([]);
    expect(readdirSync(join(out, 'assets/icons')).sort()).toEqual(readdirSync(join(PROJECT, 'assets/icons')).filter((name) => name.endsWith('.png')).sort());
    expect(read('manifest.xml')).toContain('<SourceLocation DefaultValue="https://review.example.org/taskpane.html"/>');
  });

  it('names scripts and styles by their content, and every page finds its own', () => {
    const named = PAGES.flatMap((page) => [...attributes(read(page), 'src'), ...attributes(read(page), 'href')]).filter((address) => /\.(js|css)$/.test(address) && !address.startsWith('https:'));
    expect(named.filter((address) => !/^assets\/[\w-]+\.[\da-f]{10}\.(js|css)$/.test(address))).toEqual([]);
    expect(named.filter((address) => !existsSync(join(out, address)))).toEqual([]);
  });

  it('leaves the guard as it is written: a minifier would write newer JavaScript', () => {
    const guard = readdirSync(join(out, 'assets')).find((name) => name.startsWith('guard.'))!;
    expect(read(join('assets', guard))).toBe(readFileSync(join(PROJECT, 'src/taskpane/guard.js'), 'utf8'));
  });

  it('runs the guard first, then Office.js, then the program, the latter two without holding the page up', () => {
    const scripts = Array.from(read('taskpane.html').matchAll(/<script\b([^>]*)>/g), ([, tag]) => [/(guard|office|taskpane)[\w.]*\.js/.exec(tag!)![1], /\bdefer\b/.test(tag!)]);
    expect(scripts).toEqual([['guard', false], ['office', true], ['taskpane', true]]);
  });

  it.each(PAGES)('forbids everything in %s that the page does not need', (page) => {
    const html = read(page);
    const { 'script-src': scripts, 'style-src': styles, 'connect-src': connections, ...others } = policyOf(html);
    expect(scripts).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(connections).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(styles).toEqual(["'self'", EMPTY_HASH]);
    expect(others).toMatchObject({ 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] });
    expect(html).not.toMatch(/unsafe-|frame-ancestors/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  });

  it('states the policy before anything that it governs', () => {
    for (const page of PAGES) expect(read(page).search('Content-Security-Policy')).toBeLessThan(read(page).search(/<script|<link/));
  });
});

describe('Office.js', () => {
  it.each([
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js', ['https://appsforoffice.cdn.partner.office365.cn']],
    ['self', './office/office.js', []],
  ])('from %s: its address and its place in the policy, and no other', (office, address, origins) => {
    const html = readFileSync(join(build('production', office), 'taskpane.html'), 'utf8');
    expect(attributes(html, 'src').filter((source) => source.includes('office.js'))).toEqual([address]);
    expect(policyOf(html)['script-src']).toEqual(["'self'", ...origins]);
    expect(html).not.toContain('appsforoffice.microsoft.com');
  }, 60_000);

  it('in development comes from the server of development', () => {
    const out = build('development', 'dev');
    const html = readFileSync(join(out, 'taskpane.html'), 'utf8');
    expect(attributes(html, 'src')).toEqual(['guard.js', '/office/office.js', 'taskpane.js']);
    expect(readFileSync(join(out, 'taskpane.js'), 'utf8')).not.toMatch(/\beval\(/);
  }, 60_000);

  it('from anywhere else is refused', () => {
    expect(() => build('production', 'elsewhere')).toThrow(/--office: global \| 21vianet \| self \| dev/);
  }, 60_000);
});
