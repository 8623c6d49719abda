import { columnLetters } from '../../workbook/address';
import type { CellRange } from '../../workbook/grid';
import type { SheetDocument } from '../../workbook/sheetDocument';
import type { Messages } from '../../locales/messages';
import type { RegisterWords } from '../../locales/registerWords';
import { APPLICATION_FIELDS, type Application, type ApplicationField } from '../../scoring/application/application';
import { quoted } from './formulas';
import { BODY, CENTERED, HEADING, putTitle, ROW_HEIGHT, TABLE_BODY, TEXT, WRAPPED, WRONG } from './paper';
import { rowsRange, SheetDraft } from './sheetDraft';

const HEADING_ROW = 2;
const FIRST_ROW = 3;
/** Ruled for a round of a province; people may go on below. */
const LEAST_ROWS = 60;
const FIRST_FIELD = 1;
const TEAM_COLUMN = FIRST_FIELD + APPLICATION_FIELDS.indexOf('team');
const WIDTHS: Readonly<Record<ApplicationField, number>> = {
  association: 16, year: 8, team: 18, enterprise: 22, qualification: 18, address: 22, postcode: 9, contact: 10, contactPhone: 14, email: 20,
  leader: 10, leaderPhone: 14, headCount: 8, account: 30, enterpriseOpinion: 14, reason: 24, received: 12, form: 8, slides: 9, materials: 9,
};
const SHORT: readonly ApplicationField[] = ['year', 'postcode', 'headCount', 'received', 'form', 'slides', 'materials'];
/** Typed numbers and dates are kept as such; all else is text, so that no telephone or postcode loses a digit. */
const TYPED: readonly ApplicationField[] = ['year', 'headCount', 'received'];

/** 申报登记: one row for each application, a column for each field of the form. It is people's own from then on, so nothing is locked. */
export function composeRegister(applications: readonly Application[], { sheets, columns }: Messages, words: RegisterWords): SheetDocument {
  const draft = new SheetDraft('register', sheets.register);
  const widths = [6, ...APPLICATION_FIELDS.map((field) => WIDTHS[field])];
  const lastColumn = widths.length - 1;
  const lastRow = FIRST_ROW + Math.max(LEAST_ROWS, applications.length) - 1;
  putTitle(draft, words.title, words.caption, widths);
  draft.addRow([columns.number, ...APPLICATION_FIELDS.map((field) => words.fields[field])]);
  applications.forEach((application, index) => { draft.addRow([index + 1, ...APPLICATION_FIELDS.map((field) => (application[field] === '' ? null : application[field]))]); });
  draft.format(rowsRange(HEADING_ROW, lastRow, lastColumn), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(HEADING_ROW, HEADING_ROW, lastColumn), HEADING);
  draft.format({ top: FIRST_ROW, left: 0, bottom: lastRow, right: 0 }, CENTERED);
  for (let row = FIRST_ROW; row <= lastRow; row++) draft.height(row, ROW_HEIGHT);
  draft.height(HEADING_ROW, 36);
  APPLICATION_FIELDS.forEach((field, index) => { formatField(draft, field, { top: FIRST_ROW, left: FIRST_FIELD + index, bottom: lastRow, right: FIRST_FIELD + index }, words); });
  return draft.finish({
    columnWidths: widths,
    frozen: { rows: FIRST_ROW, columns: TEAM_COLUMN + 1 },
    page: { orientation: 'landscape', titleRows: { first: HEADING_ROW, last: HEADING_ROW }, fitWidth: true, footer: '&P / &N' },
    tabColor: '1F6F8B',
  });
}

function formatField(draft: SheetDraft, field: ApplicationField, range: CellRange, words: RegisterWords): void {
  draft.format(range, SHORT.includes(field) ? CENTERED : WRAPPED);
  if (!TYPED.includes(field)) draft.format(range, TEXT);
  if (field === 'received') draft.format(range, { numberFormat: 'yyyy-mm-dd' });
  const cell = `${columnLetters(range.left)}${String(range.top + 1)}`;
  const rule = ruleOf(field, cell, words);
  if (rule === undefined) return;
  const { formula, text } = rule;
  draft.validate({ range, formula, prompt: { title: words.fields[field], text }, error: { title: words.wrong, text } });
  // Pasting takes a validation away; the colour stays and tells the same.
  draft.highlight({ range, formula: `AND(${cell}<>"",NOT(${formula}))`, format: WRONG });
}

function ruleOf(field: ApplicationField, cell: string, { rules, got, notGot }: RegisterWords): { formula: string; text: string } | undefined {
  switch (field) {
    case 'year':
      return { formula: wholeWithin(cell, 2000, 2099), text: rules.year };
    case 'headCount':
      return { formula: wholeWithin(cell, 1, 999), text: rules.headCount };
    case 'postcode':
      return { formula: `IFERROR(AND(LEN(${cell})=6,VALUE(${cell})>=0),FALSE)`, text: rules.postcode };
    case 'email':
      return { formula: `ISNUMBER(FIND("@",${cell}))`, text: rules.email };
    case 'received':
      return { formula: `ISNUMBER(IF(ISNUMBER(${cell}),${cell},DATEVALUE(${cell})))`, text: rules.received };
    case 'form':
    case 'slides':
    case 'materials':
      return { formula: `OR(${cell}=${quoted(got)},${cell}=${quoted(notGot)})`, text: rules.material };
    default:
      return undefined;
  }
}

/** Numbers that stand as text, as forms give them, are as good; what is no number is wrong. */
function wholeWithin(cell: string, least: number, most: number): string {
  return `IFERROR(AND(VALUE(${cell})=INT(VALUE(${cell})),VALUE(${cell})>=${String(least)},VALUE(${cell})<=${String(most)}),FALSE)`;
}
