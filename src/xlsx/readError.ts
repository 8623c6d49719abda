/** Why a file gives no worksheets. Sentences for people are made from the code in `locales`. */
export type ReadErrorCode =
  | 'empty-file'
  | 'all-zeros'
  | 'lock-file'
  | 'not-a-zip'
  | 'legacy-xls'
  | 'wps-et'
  | 'password-protected'
  | 'html'
  | 'xml-2003'
  | 'text'
  | 'unknown-encoding'
  | 'unpaired-quote'
  | 'pdf'
  | 'other-archive'
  | 'ods'
  | 'numbers'
  | 'word-or-powerpoint'
  | 'xlsb'
  | 'not-a-workbook'
  | 'zipped-workbooks'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'unsafe-xml'
  | 'no-worksheet';

/** A file that cannot be read, with the part at fault where it is known. Never a programming error. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  /** The part inside the file, such as `xl/worksheets/sheet1.xml`; empty where the whole file is meant. */
  readonly part: string;

  constructor(code: ReadErrorCode, part = '') {
    super(part === '' ? code : `${code}: ${part}`);
    this.name = 'ReadError';
    this.code = code;
    this.part = part;
  }
}
