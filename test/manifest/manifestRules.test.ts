import { checkManifest } from '../../src/cli/checkManifest';
import type { ManifestProblem } from '../../src/cli/manifestProblem';
import { changed, manifestOf, OWN } from './ownManifest';

const problems = (text: string): ManifestProblem[] => checkManifest(manifestOf(text), 'development');

describe('the manifest of this project', () => {
  it('has nothing wrong with it', () => {
    expect(problems(OWN)).toEqual([]);
  });

  it('offers the pane and two functions', () => {
    const { functions, references } = manifestOf(OWN);
    expect(functions).toEqual(['checkScores', 'rankEntries']);
    expect(references).toContainEqual({ place: 'Review.Open/SourceLocation', resid: 'Taskpane.Url', kind: 'Urls' });
  });

  it('has an icon in every size that Office recommends, for the group and each command', () => {
    const sizes = (owner: string) => manifestOf(OWN).icons.filter((icon) => icon.owner === owner).map(({ size }) => size);
    for (const owner of ['Review.Group', 'Review.Open', 'Review.Check', 'Review.Rank']) expect(sizes(owner)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });
});

describe('identity', () => {
  const id = /<Id>.*<\/Id>/;
  const version = /<Version>.*<\/Version>/;

  it.each([
    ['the id is a GUID', id, '<Id>expert-review-panels</Id>', { code: 'id-form', place: 'Id', found: 'expert-review-panels' }],
    ['the id is not the empty GUID', id, '<Id>00000000-0000-0000-0000-000000000000</Id>', { code: 'id-form', place: 'Id', found: '00000000-0000-0000-0000-000000000000' }],
    ['there is an id', id, '', { code: 'id-form', place: 'Id', found: '' }],
    ['the version has at most four parts', version, '<Version>1.0.0.0.1</Version>', { code: 'version-form', place: 'Version', found: '1.0.0.0.1' }],
    ['of at most five digits', version, '<Version>1.123456</Version>', { code: 'version-form', place: 'Version', found: '1.123456' }],
    ['and of digits alone', version, '<Version>1.0-beta</Version>', { code: 'version-form', place: 'Version', found: '1.0-beta' }],
    ['the version is at least 1', version, '<Version>0.9.0.0</Version>', { code: 'version-low', place: 'Version', found: '0.9.0.0' }],
    ['the add-in may write', 'ReadWriteDocument', 'ReadDocument', { code: 'permission', place: 'Permissions', found: 'ReadDocument', expected: 'ReadWriteDocument' }],
  ])('%s', (_rule, place, by, problem) => {
    expect(problems(changed(place, by))).toEqual([problem]);
  });

  it('any GUID and any version from 1 on will do', () => {
    expect(problems(changed(id, '<Id>17B341EB-b69a-4c79-8d38-35ada905f888</Id>').replace(version, '<Version>2.10</Version>'))).toEqual([]);
  });
});

describe('languages', () => {
  it.each([
    ['the default is Chinese', '<DefaultLocale>zh-CN<', '<DefaultLocale>en-US<', { code: 'default-locale', place: 'DefaultLocale', found: 'en-US', expected: 'zh-CN' }],
    ['the name is there in English', /<Override Locale="en-US" Value="Expert Review Panels"\/>/, '', { code: 'locale-missing', place: 'DisplayName', expected: 'en-US' }],
    ['every label is there in English', /<bt:Override Locale="en-US" Value="Rank entries"\/>/, '', { code: 'locale-missing', place: 'Rank.Label', expected: 'en-US' }],
    ['no English text is empty', 'Value="Rank entries"', 'Value=" "', { code: 'locale-empty', place: 'Rank.Label', expected: 'en-US' }],
    ['no Chinese text is empty', 'DefaultValue="汇总排名"', 'DefaultValue=""', { code: 'locale-empty', place: 'Rank.Label', expected: 'zh-CN' }],
    [
      'addresses have no other languages',
      'Locale="en-US" Value="https://localhost:3000/help.html#en"',
      'Locale="fr-FR" Value="https://localhost:3000/help.html#en"',
      { code: 'locale-unknown', place: 'SupportUrl', found: 'fr-FR', expected: 'en-US' },
    ],
  ])('%s', (_rule, place, by, problem) => {
    expect(problems(changed(place, by))).toEqual([problem]);
  });

  it('a tag without a region is not enough', () => {
    expect(problems(changed('<bt:Override Locale="en-US" Value="Rank entries"/>', '<bt:Override Locale="en" Value="Rank entries"/>'))).toEqual([
      { code: 'locale-missing', place: 'Rank.Label', expected: 'en-US' },
      { code: 'locale-unknown', place: 'Rank.Label', found: 'en', expected: 'en-US' },
    ]);
  });
});

describe('lengths', () => {
  const long = (length: number) => '名'.repeat(length);

  it.each([
    ['a name has up to 125 characters', 'DisplayName DefaultValue="专家评审汇总"', 125, 'DisplayName'],
    ['a label too', 'id="Rank.Label" DefaultValue="汇总排名"', 125, 'Rank.Label'],
  ])('%s', (_rule, place, longest, owner) => {
    const sized = (length: number) => problems(changed(place, place.replace(/"[^"]*"$/, `"${long(length)}"`)));
    expect(sized(longest)).toEqual([]);
    expect(sized(longest + 1)).toEqual([{ code: 'text-long', place: owner, locale: 'zh-CN', found: '126', expected: '125' }]);
  });

  it('descriptions have up to 250', () => {
    const tip = (length: number) => problems(changed(/(?<=id="Rank\.Tip" DefaultValue=")[^"]*/, long(length)));
    expect(tip(250)).toEqual([]);
    expect(tip(251)).toEqual([{ code: 'text-long', place: 'Rank.Tip', locale: 'zh-CN', found: '251', expected: '250' }]);
    expect(problems(changed(/(?<=<Description DefaultValue=")[^"]*/, long(251)))).toEqual([{ code: 'text-long', place: 'Description', locale: 'zh-CN', found: '251', expected: '250' }]);
  });

  it('in every language', () => {
    expect(problems(changed('Value="Rank entries"', `Value="${long(126)}"`))).toEqual([{ code: 'text-long', place: 'Rank.Label', locale: 'en-US', found: '126', expected: '125' }]);
  });
});

describe('resources', () => {
  it('a name has up to 32 characters', () => {
    const named = (name: string) => problems(OWN.replaceAll('"Rank.Tip"', `"${name}"`));
    expect(named('R'.repeat(32))).toEqual([]);
    expect(named('R'.repeat(33))).toEqual([{ code: 'resid-long', place: 'R'.repeat(33), found: '33', expected: '32' }]);
  });

  it('a name that is used has a resource', () => {
    expect(problems(changed('Label resid="Rank.Label"', 'Label resid="Rank.Name"'))).toEqual([{ code: 'resid-missing', place: 'Review.Rank/Label', found: 'Rank.Name', expected: 'ShortStrings' }]);
  });

  it('of the right kind', () => {
    expect(problems(changed('FunctionFile resid="Commands.Url"', 'FunctionFile resid="Rank.Label"'))).toEqual([
      { code: 'resid-unused', place: 'Commands.Url' },
      { code: 'resid-missing', place: 'Host/FunctionFile', found: 'Rank.Label', expected: 'Urls' },
    ]);
  });

  it('no name is given twice', () => {
    expect(problems(OWN.replace(' id="Rank.64"', ' id="Rank.80"').replace('resid="Rank.64"', 'resid="Rank.80"'))).toEqual([{ code: 'resid-twice', place: 'Rank.80' }]);
  });

  it('none is left over', () => {
    expect(problems(changed('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>'))).toEqual([{ code: 'resid-unused', place: 'Old' }]);
  });
});

describe('requirement sets', () => {
  const sets = /<Sets[^]*<\/Sets>/;

  it.each([
    ['a newer ExcelApi would hide the add-in', '<Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.9"/></Sets>', 'ExcelApi 1.9'],
    ['also as the default of all sets', '<Sets DefaultMinVersion="1.10"><Set Name="ExcelApi"/></Sets>', 'ExcelApi 1.10'],
    ['and so would any other', '<Sets><Set Name="SharedRuntime" MinVersion="1.1"/></Sets>', 'SharedRuntime 1.1'],
  ])('%s', (_rule, by, found) => {
    expect(problems(changed(sets, by))).toEqual([{ code: 'set-too-new', place: 'Requirements', found, expected: 'ExcelApi 1.1' }]);
  });

  it('none at all are allowed', () => {
    expect(problems(changed(/<Requirements>[^]*<\/Requirements>/, ''))).toEqual([]);
  });
});

describe('icons', () => {
  it('every ribbon asks for 16, 32 and 80 pixels', () => {
    expect(problems(OWN.replace('<bt:Image size="32" resid="Check.32"/>', '').replace(/<bt:Image id="Check\.32".*/, ''))).toEqual([{ code: 'icon-missing', place: 'Review.Check', expected: '32' }]);
  });
});
