import { fill } from '../../locales/fill';
import { describeReadError } from '../../locales/describeFinding';
import { messagesFor } from '../../locales/messages';
import type { ReadFailure } from '../../workbook/port';
import { openXlsx } from '../book/openXlsx';
import { saveXlsx } from '../book/saveXlsx';
import { addInDialogs } from './addInDialog';
import { answerRefusedEntry, decideOnEntry } from './answerWrongEntry';
import { ask } from './ask';
import { Book } from './book';
import { downloadWorkbook } from './download';
import { guardEntries } from './guardEntries';
import { guardSheets } from './guardSheets';
import { fillHeader, PANE_BUTTON, showFileName, type CommandName } from './header';
import type { Language } from './language';
import { say } from './notices';
import { showNotKept } from './notKeptNote';
import { OfficeHost } from './officeHost';
import { Pane } from './pane';
import { fetchSample, SAMPLES, type SampleName } from './samples';
import { showPrompts } from './showPrompts';
import { univerLocale, type Grid } from './startUniver';
import { takeDroppedFiles } from './takeDroppedFiles';

/** The page as a whole: what a person can do with files, the pane and the ribbon, over one grid. */
export class Workbench {
  private readonly book: Book;
  private readonly host: OfficeHost;
  private readonly pane = new Pane(() => document.getElementById(PANE_BUTTON));

  constructor(
    private readonly grid: Grid,
    private readonly language: Language,
  ) {
    const { api } = grid;
    this.book = new Book(api, () => { showFileName(this.book.fileName, this.book.isUnsaved, language.words); });
    this.host = new OfficeHost(api, addInDialogs(() => language.words.page.close));
    guardSheets(api, (refusal, sheet) => { this.say(fill(language.words.refusal[refusal], { sheet }), 'bad'); });
    showPrompts(api);
    takeDroppedFiles(
      () => language.words.page.dropHere,
      (file, others) => void this.openFile(file, others),
    );
    window.addEventListener('beforeunload', (event) => {
      if (this.book.isUnsaved) event.preventDefault();
    });
    language.whenKnown(() => { this.speak(); });
  }

  /** Opens a sample without asking, for the first look. */
  async start(name: SampleName): Promise<void> {
    await this.openBytes(await fetchSample(name), SAMPLES[name].name);
    this.pane.open();
    this.guardEntries();
  }

  /** Opens a workbook from its bytes in place of the one that is open. Rejects with a `ReadFailure` where it cannot be read. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    const { data, notKept } = await openXlsx(bytes);
    this.book.show(name, data);
    showNotKept(name, notKept, this.language.words);
    this.connect();
  }

  /** Resolves with the workbook as the bytes of an .xlsx file. */
  async saveBytes(): Promise<Uint8Array> {
    return saveXlsx(await this.book.snapshot());
  }

  /** Univer has its rules of validation only when it has a workbook. */
  private guardEntries(): void {
    const { api } = this.grid;
    guardEntries(
      this.grid,
      (entry) => decideOnEntry(entry, this.language.words),
      (entry) => void answerRefusedEntry(api, entry, this.language.words),
    );
  }

  private async openFile(file: File, others = 0): Promise<void> {
    const { page } = this.language.words;
    if (!/\.(xlsx|xlsm|xls|et|xlsb|csv|ods)$/i.test(file.name)) { this.say(fill(page.notWorkbook, { name: file.name }), 'bad'); return; }
    await this.openNamed(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    if (others > 0) this.say(fill(page.oneFile, { name: file.name }));
  }

  private async openNamed(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    if (!(await this.mayReplace())) return;
    const { page } = this.language.words;
    try {
      await this.openBytes(await read(), name);
    } catch (error) {
      this.say(fill(page.cannotRead, { name, reason: this.reason(error) }), 'bad');
    }
  }

  /** Resolves with whether the workbook in the grid may go. */
  private async mayReplace(): Promise<boolean> {
    if (!this.book.isUnsaved) return true;
    const { title, text, save, confirm, cancel } = this.language.words.replace;
    const answers = [
      { value: 'save', label: save },
      { value: 'discard', label: confirm },
      { value: 'cancel', label: cancel },
    ] as const;
    const answer = await ask({ title, text: fill(text, { name: this.book.fileName }), answers });
    return answer === 'save' ? this.save() : answer === 'discard';
  }

  /** Resolves with whether the workbook was handed to the browser as a file. */
  private async save(): Promise<boolean> {
    const { page } = this.language.words;
    const name = this.book.fileName.replace(/\.\w+$/, '.xlsx');
    try {
      downloadWorkbook(await this.saveBytes(), name);
    } catch (error) {
      this.say(fill(page.notSaved, { detail: this.reason(error) }), 'bad');
      return false;
    }
    this.book.saved();
    this.say(fill(page.saved, { name }));
    return true;
  }

  private async run(command: CommandName): Promise<void> {
    const { ribbon, page } = this.language.words;
    const name = ribbon[command];
    const done = say(fill(ribbon.running, { name }), { stays: true, closeLabel: page.close });
    try {
      await this.host.run(command);
      done();
    } catch (error) {
      this.say(fill(ribbon.failed, { name, detail: this.reason(error) }), 'bad');
    }
  }

  private speak(): void {
    const { words, locale } = this.language;
    const { api } = this.grid;
    api.setLocale(univerLocale(locale));
    this.pane.name(words);
    fillHeader(words, locale, {
      openFile: (file) => void this.openFile(file),
      save: () => void this.save(),
      openSample: (name) => void this.openNamed(SAMPLES[name].name, () => fetchSample(name)),
      chooseLocale: (chosen) => { this.language.choose(chosen); },
      showPane: () => { this.pane.open(); },
      runCommand: (command) => void this.run(command),
    });
    showFileName(this.book.fileName, this.book.isUnsaved, words);
    this.connect();
  }

  /** The add-in's pages belong to one workbook and one language. */
  private connect(): void {
    const workbook = this.grid.api.getActiveWorkbook();
    if (workbook === null) return;
    this.host.open(workbook, this.language.locale);
    this.pane.restart();
  }

  private reason(error: unknown): string {
    return isReadFailure(error) ? describeReadError(error.code, error.part, messagesFor(this.language.locale)) : String(error);
  }

  private say(sentence: string, tone: 'plain' | 'bad' = 'plain'): void {
    say(sentence, { tone, closeLabel: this.language.words.page.close });
  }
}

function isReadFailure(error: unknown): error is ReadFailure {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'part' in error && typeof error.part === 'string';
}
