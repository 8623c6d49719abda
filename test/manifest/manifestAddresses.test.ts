import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedManifest } from '../../src/cli/buildManifest';
import { checkManifest } from '../../src/cli/checkManifest';
import { addressProblems, fileProblems, pictureProblems, type BuiltFile } from '../../src/cli/manifestAddresses';
import { functionProblems, programOf } from '../../src/cli/manifestFunctions';
import { pngSize } from '../../src/cli/manifestPng';
import { changed, manifestOf, OWN, PROJECT } from './ownManifest';

const PUBLISHED = publishedManifest(OWN, 'https://review.example.org/panels/');

describe('addresses in development', () => {
  const problems = (text: string) => addressProblems(manifestOf(text), 'development');

  it('are below the server of development', () => {
    expect(problems(OWN)).toEqual([]);
    expect(problems(changed('https://localhost:3000/commands.html', 'https://cdn.example.org/commands.html'))).toEqual([
      { code: 'foreign-address', place: 'Commands.Url', found: 'https://cdn.example.org/commands.html', expected: 'https://localhost:3000/' },
    ]);
  });

  it.each(['http://localhost:3000/commands.html', '/commands.html', ''])('are https: not “%s”', (address) => {
    expect(problems(changed('https://localhost:3000/commands.html', address))).toEqual([{ code: 'not-https', place: 'Commands.Url', found: address }]);
  });

  it('of overrides and of other domains count too', () => {
    expect(problems(changed('Value="https://localhost:3000/help.html#en"', 'Value="http://localhost:3000/help.html#en"'))).toMatchObject([{ code: 'not-https', place: 'SupportUrl' }]);
    expect(problems(changed('<Hosts>', '<AppDomains><AppDomain>http://intranet</AppDomain></AppDomains><Hosts>'))).toEqual([{ code: 'not-https', place: 'AppDomain', found: 'http://intranet' }]);
  });
});

describe('addresses of a published manifest', () => {
  const problems = (text: string) => addressProblems(manifestOf(text), 'published');

  it('lead to the public server', () => {
    expect(problems(PUBLISHED)).toEqual([]);
  });

  it.each(['https://localhost:3000/commands.html', 'https://127.0.0.1/commands.html', 'https://[::1]/commands.html', 'https://addin.localhost/commands.html'])('never to this machine: %s', (address) => {
    expect(problems(PUBLISHED.replace('https://review.example.org/panels/commands.html', address))).toEqual([{ code: 'localhost', place: 'Commands.Url', found: address }]);
  });

  it('that nobody has given yet are missed once', () => {
    expect(problems(publishedManifest(OWN, 'https://address-needed.invalid/'))).toEqual([{ code: 'address-needed', place: 'IconUrl', found: 'https://address-needed.invalid/assets/icons/product-32.png' }]);
  });
});

/** A built folder as it should be, with the project's own icons. */
function builtFile(changes: Readonly<Record<string, Uint8Array | string | undefined>> = {}): BuiltFile {
  const text = (value: string) => new TextEncoder().encode(value);
  const pages: Readonly<Record<string, string>> = {
    'taskpane.html': '',
    'help.html': '',
    'commands.html': '<script src="https://cdn.example.org/office.js"></script><script defer src=assets/commands.1.js></script>',
    'assets/commands.1.js': 'a.associate("checkScores",b),a.associate("rankEntries",c)',
  };
  return (path) => {
    if (path in changes) {
      const change = changes[path];
      return typeof change === 'string' ? text(change) : change;
    }
    const page = pages[path];
    if (page !== undefined) return text(page);
    return path.startsWith('assets/icons/') ? new Uint8Array(readFileSync(join(PROJECT, path))) : undefined;
  };
}

describe('the built folder', () => {
  const manifest = manifestOf(PUBLISHED);

  it('has everything that the manifest names', () => {
    expect(checkManifest(manifest, 'published', builtFile())).toEqual([]);
  });

  it('lacks a page', () => {
    expect(fileProblems(manifest, builtFile({ 'help.html': undefined }))).toEqual(
      ['SupportUrl', 'SupportUrl', 'Help.Url', 'Help.Url'].map((place) => ({ code: 'file-missing', place, found: 'help.html' })),
    );
  });

  it('lacks an icon', () => {
    expect(fileProblems(manifest, builtFile({ 'assets/icons/rank-48.png': undefined }))).toEqual([{ code: 'file-missing', place: 'Rank.48', found: 'assets/icons/rank-48.png' }]);
  });

  it('is not asked for what is served elsewhere', () => {
    const helped = manifestOf(publishedManifest(OWN, 'https://review.example.org/panels/', 'https://help.example.org/'));
    expect(fileProblems(helped, builtFile({ 'help.html': undefined }))).toEqual([]);
  });

  it('has icons of the sizes that the manifest says', () => {
    const icon = (name: string) => new Uint8Array(readFileSync(join(PROJECT, 'assets/icons', name)));
    expect(pictureProblems(manifest, builtFile())).toEqual([]);
    expect(pictureProblems(manifest, builtFile({ 'assets/icons/rank-48.png': icon('rank-40.png') }))).toEqual([
      { code: 'icon-size', place: 'Review.Rank/Rank.48', found: 'https://review.example.org/panels/assets/icons/rank-48.png: 40 × 40', expected: '48 × 48' },
    ]);
    expect(pictureProblems(manifest, builtFile({ 'assets/icons/rank-48.png': 'GIF89a' }))).toEqual([{ code: 'icon-form', place: 'Review.Rank/Rank.48', found: 'https://review.example.org/panels/assets/icons/rank-48.png' }]);
  });

  it('has the add-in’s own icon in 32 and 64 pixels', () => {
    const swapped = manifestOf(PUBLISHED.replace(/(?<=<IconUrl DefaultValue=".*product-)32/, '64'));
    expect(pictureProblems(swapped, builtFile())).toMatchObject([{ code: 'icon-size', place: 'IconUrl', expected: '32 × 32' }]);
  });
});

describe('the ribbon’s functions', () => {
  const manifest = manifestOf(OWN);

  it.each([
    ['named as texts', 'a.associate("checkScores",b);a.associate("rankEntries",c)'],
    ['named as keys', 'for(const[n,f]of Object.entries({checkScores:b,rankEntries:c}))a.associate(n,f)'],
  ])('are found in a program where they are %s', (_form, program) => {
    expect(functionProblems(manifest, program)).toEqual([]);
  });

  it.each(['', 'a.associate("checkScores",b)', 'a.associate("checkScores",b);a.associate("rankEntriesNow",c)', 'a.associate("checkScores",b);a.associate("_rankEntries",c)'])('are missed in “%s”', (program) => {
    expect(functionProblems(manifest, program)).toContainEqual({ code: 'function-unknown', place: 'FunctionName', found: 'rankEntries' });
  });

  it('are looked for in the page’s own scripts', () => {
    expect(programOf('commands.html', builtFile())).toContain('checkScores');
    expect(programOf('other.html', builtFile())).toBeUndefined();
    expect(checkManifest(manifest, 'development', builtFile({ 'assets/commands.1.js': '' })).map(({ code }) => code)).toEqual(['function-unknown', 'function-unknown']);
  });
});

describe('the size of a PNG', () => {
  it('is read from its header', () => {
    expect(pngSize(new Uint8Array(readFileSync(join(PROJECT, 'assets/icons/product-128.png'))))).toEqual({ width: 128, height: 128 });
  });

  it('is none where there is no such header', () => {
    const png = new Uint8Array(readFileSync(join(PROJECT, 'assets/icons/product-16.png')));
    expect(pngSize(png.slice(0, 23))).toBeUndefined();
    expect(pngSize(png.with(1, 0))).toBeUndefined();
    expect(pngSize(new Uint8Array())).toBeUndefined();
  });
});
