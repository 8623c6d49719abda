import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { goTo } from '../excel/goTo';
import { isOfficeDark, watchTheme } from '../excel/officeTheme';
import { openWorkbook } from '../excel/readWorkbook';
import { startOffice, type Surroundings } from '../excel/startOffice';
import { watchWorkbook } from '../excel/watchWorkbook';
import { openSheetWriter } from '../excel/writeSheets';
import { chooseLocale } from '../locales/chooseLocale';
import { messagesFor } from '../locales/messages';
import type { Host } from './host';
import { LocaleContext } from './messagesContext';
import { Pane } from './Pane';
import { CannotRun } from './parts/CannotRun';
import { paneTheme } from './theme';

const EXCEL: Host = { reader: openWorkbook(), writer: openSheetWriter(), goTo, watch: watchWorkbook };

async function start(): Promise<void> {
  const surroundings = await startOffice();
  const locale = chooseLocale(surroundings.locale);
  document.documentElement.lang = locale;
  document.title = messagesFor(locale).pane.product;
  createRoot(document.getElementById('root')!).render(<LocaleContext value={locale}><Themed kind={surroundings.kind} /></LocaleContext>);
}

/** Follows Office's colours while the pane is open. */
function Themed({ kind }: Pick<Surroundings, 'kind'>) {
  const [dark, setDark] = useState(isOfficeDark);
  useEffect(() => watchTheme(setDark), []);
  return <FluentProvider theme={paneTheme(dark)}>{kind === 'excel' ? <Pane host={EXCEL} /> : <CannotRun reason={kind} />}</FluentProvider>;
}

void start();
