import { onRibbonCommand, showWindow } from '../excel/ribbon';
import { startOffice } from '../excel/startOffice';
import { chooseLocale } from '../locales/chooseLocale';
import { describeHostFailure } from '../locales/describeHostFailure';
import { messagesFor, type Messages } from '../locales/messages';
import { toFailure } from '../review/hostFailure';
import { checkScores, rankEntries, type Notice } from './ribbonFunctions';

async function start(): Promise<void> {
  const { kind, locale } = await startOffice();
  const language = chooseLocale(locale);
  const messages = messagesFor(language);
  const button = (run: (messages: Messages) => Promise<Notice>) => () => press(kind === 'excel' ? run : outdated, messages, language);
  onRibbonCommand('checkScores', button(checkScores));
  onRibbonCommand('rankEntries', button(rankEntries));
}

/** A button never leaves Excel waiting: whatever happens becomes a sentence. */
async function press(run: (messages: Messages) => Promise<Notice>, messages: Messages, language: string): Promise<void> {
  const notice = await run(messages).catch((error: unknown) => failureText(error, messages));
  if (notice === undefined) return;
  const address = new URL('notice.html', location.href);
  address.searchParams.set('lang', language);
  address.searchParams.set('text', notice);
  // Where no window can be opened there is nobody else to tell.
  await showWindow(address.href).catch(() => undefined);
}

function failureText(error: unknown, messages: Messages): string {
  const { text, state, detail } = describeHostFailure(toFailure(error), messages);
  return [text, state, detail].filter((sentence) => sentence !== '').join('\n');
}

function outdated({ pane }: Messages): Promise<Notice> {
  return Promise.resolve(pane.outdated);
}

void start();
