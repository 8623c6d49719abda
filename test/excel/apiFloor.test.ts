import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { API_FLOOR } from '../../src/excel/apiSupport';
import { officeMembers, officeProgram, usesAboveFloor } from '../support/apiFloor/apiFloor';

const EXCEL = 'src/excel';

/** What every Excel has that the add-in runs on: our floor, and the sets for ribbon commands and dialogs (reference/excel-platform.md, 2.3). */
const FLOOR = [
  { name: 'ExcelApi', version: API_FLOOR },
  { name: 'AddinCommands', version: '1.1' },
  { name: 'DialogApi', version: '1.2' },
];

function sourceFiles(): string[] {
  const files = readdirSync(join(__dirname, '../..', EXCEL), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => /\.tsx?$/.test(name)).map((name) => join(EXCEL, name));
}

describe('src/excel', () => {
  const program = officeProgram(sourceFiles());

  it('uses members of Excel that the analyser sees, both called and loaded', () => {
    expect([...officeMembers(program, EXCEL)]).toEqual(expect.arrayContaining(['RequestContext.workbook', 'Workbook.worksheets', 'Range.values', 'WorksheetCollection.items']));
  });

  it('uses nothing that is newer than the floor without a check', () => {
    expect(usesAboveFloor(program, EXCEL, FLOOR)).toEqual([]);
  });
});

const FIXTURE = 'src/excel/fixtures/fixture.ts';

/** Every fixture is compiled in one program, which reads Office's types once. */
function fixtures<Name extends string>(bodies: Readonly<Record<Name, string>>): (name: Name) => string[] {
  const path = (name: string) => FIXTURE.replace('fixture.ts', `${name}.ts`);
  const wrap = (body: string) => `import { apiSupports } from '../apiSupport';\nexport async function use(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range, names: string) {\n${body}\n}\nvoid apiSupports;\n`;
  const names = Object.keys(bodies) as Name[];
  const program = officeProgram([], Object.fromEntries(names.map((name) => [path(name), wrap(bodies[name])])));
  const findings = usesAboveFloor(program, 'src/excel/fixtures', FLOOR);
  return (name) => findings.filter((finding) => finding.startsWith(path(name))).map((finding) => finding.slice(path(name).length + 1));
}

describe('what is newer than the floor', () => {
  const findings = fixtures({
    call: "range.getMergedAreasOrNullObject();",
    property: 'sheet.customProperties;',
    assigned: 'context.workbook.worksheets.onProtectionChanged;',
    destructured: 'const { customProperties } = sheet; return customProperties;',
    element: "sheet['customProperties'];",
    enumerated: 'return Excel.CellControlType.checkbox;',
    loaded: "range.load('values,valuesAsJson');",
    loadedList: "range.load(['values', 'valuesAsJson']);",
    loadedPath: "context.workbook.worksheets.load('items/name,items/customProperties');",
    loadedOptions: 'range.load({ values: true, valuesAsJson: true });',
    loadedByContext: "context.load(range, 'valuesAsJson');",
    loadedByConstant: "const facts = 'values,valuesAsJson'; range.load(facts);",
    parameter: "context.workbook.tables.getItem('a').rows.add(-1, [['x']], true);",
    common: 'return Office.extensionLifeCycle.taskpane.setWidth(400);',
    outlook: 'return Office.context.mailbox.ewsUrl;',
    online: 'sheet.protection.pauseProtection();',
    closure: "[range].map((each) => each.getMergedAreasOrNullObject());",
  });

  it.each<[Parameters<typeof findings>[0], string]>([
    ['call', '3 Range.getMergedAreasOrNullObject needs ExcelApi 1.13'],
    ['property', '3 Worksheet.customProperties needs ExcelApi 1.12'],
    ['assigned', '3 WorksheetCollection.onProtectionChanged needs ExcelApi 1.14'],
    ['destructured', '3 Worksheet.customProperties needs ExcelApi 1.12'],
    ['element', '3 Worksheet.customProperties needs ExcelApi 1.12'],
    ['enumerated', '3 CellControlType.checkbox needs ExcelApi 1.18'],
    ['loaded', '3 Range.valuesAsJson needs ExcelApi 1.16'],
    ['loadedList', '3 Range.valuesAsJson needs ExcelApi 1.16'],
    ['loadedPath', '3 Worksheet.customProperties needs ExcelApi 1.12'],
    ['loadedOptions', '3 RangeLoadOptions.valuesAsJson needs ExcelApi 1.16'],
    ['loadedByContext', '3 Range.valuesAsJson needs ExcelApi 1.16'],
    ['loadedByConstant', '3 Range.valuesAsJson needs ExcelApi 1.16'],
    ['parameter', '3 TableRowCollection.add needs ExcelApi 1.15'],
    ['common', '3 TaskPane.setWidth needs TaskPaneApi 1.1'],
    ['outlook', '3 Mailbox.ewsUrl needs Mailbox 1.1'],
    ['online', '3 WorksheetProtection.pauseProtection needs ExcelApiOnline 1.1'],
    ['closure', '3 Range.getMergedAreasOrNullObject needs ExcelApi 1.13'],
  ])('is found: %s', (name, finding) => {
    expect(findings(name)).toContain(finding);
  });
});

describe('what is as old as the floor', () => {
  const findings = fixtures({
    members: "range.values = [[1]]; sheet.protection.protect({ allowSort: true }, ''); context.workbook.application.suspendScreenUpdatingUntilNextSync();",
    renamed: "sheet.name = 'a'; sheet.visibility = 'Hidden';",
    common: "Office.actions.associate('a', (event: Office.AddinCommands.Event) => { event.completed(); }); Office.context.ui.displayDialogAsync('https://example.org');",
  });

  it.each<Parameters<typeof findings>[0]>(['members', 'renamed', 'common'])('is allowed: %s', (name) => {
    expect(findings(name)).toEqual([]);
  });
});

describe('names in load', () => {
  const findings = fixtures({
    unknown: "range.load('valuez');",
    unknownPath: "context.workbook.worksheets.load('items/nam');",
    computed: 'range.load(names);',
    plain: "range.load('values,formulas'); range.load('format/fill/color'); context.workbook.worksheets.load('items/name'); sheet.autoFilter.load('enabled');",
  });

  it('must be members of what is loaded', () => {
    expect(findings('unknown')).toEqual(['3 Range.valuez is not a member']);
    expect(findings('unknownPath')).toEqual(['3 Worksheet.nam is not a member']);
  });

  it('must be known before the program runs', () => {
    expect(findings('computed')).toEqual(['3 load(names) names what only the running program knows']);
  });

  it('of the floor are allowed', () => {
    expect(findings('plain')).toEqual([]);
  });
});

describe('a check', () => {
  const use = 'range.getMergedAreasOrNullObject()';
  const findings = fixtures({
    around: `if (apiSupports('1.13')) ${use};`,
    newer: `if (apiSupports('1.14')) { ${use}; }`,
    older: `if (apiSupports('1.12')) ${use};`,
    conditional: `return apiSupports('1.13') ? ${use} : undefined;`,
    and: `return apiSupports('1.13') && ${use};`,
    andMore: `if (names !== '' && apiSupports('1.13')) ${use};`,
    orMore: `if (names !== '' || apiSupports('1.13')) ${use};`,
    otherwise: `if (apiSupports('1.13')) return; else ${use};`,
    leaving: `if (!apiSupports('1.13')) return;\n${use};`,
    notLeaving: `if (!apiSupports('1.13')) names = '';\n${use};`,
    after: `${use};\nif (!apiSupports('1.13')) return;`,
    closure: `if (apiSupports('1.13')) [range].map(() => ${use});`,
    constant: `const merges = apiSupports('1.13'); if (merges) ${use};`,
    variable: `let merges = apiSupports('1.13'); merges = true; if (merges) ${use};`,
    computed: `if (apiSupports(names)) ${use};`,
    foreign: `const check = { apiSupports: (version: string) => version !== '' }; if (check.apiSupports('1.13')) ${use};`,
    common: "if (Office.context.requirements.isSetSupported('TaskPaneApi', '1.1')) Office.extensionLifeCycle.taskpane.setWidth(400);",
    otherSet: `if (Office.context.requirements.isSetSupported('TaskPaneApi', '1.13')) ${use};`,
  });

  it.each<Parameters<typeof findings>[0]>(['around', 'newer', 'conditional', 'and', 'andMore', 'leaving', 'closure', 'constant', 'common'])('allows what it guards: %s', (name) => {
    expect(findings(name)).toEqual([]);
  });

  it.each<Parameters<typeof findings>[0]>(['older', 'orMore', 'otherwise', 'notLeaving', 'after', 'variable', 'computed', 'foreign', 'otherSet'])('does not allow what it does not guard: %s', (name) => {
    expect(findings(name)).toEqual([expect.stringMatching(/^\d Range\.getMergedAreasOrNullObject needs ExcelApi 1\.13$/)]);
  });
});
