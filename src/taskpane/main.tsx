import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { goTo } from '../excel/goTo';
import { openWorkbook } from '../excel/readWorkbook';
import { startOffice, type Surroundings } from '../excel/startOffice';
import { watchWorkbook } from '../excel/watchWorkbook';
import { openSheetWriter } from '../excel/writeSheets';
import { chooseLocale } from '../locales/chooseLocale';
import { messagesFor } from '../locales/messages';
import { CannotRun } from './CannotRun';
import type { Host } from './host';
import { MessagesContext } from './messagesContext';
import { ReviewPane } from './ReviewPane';
import { paneTheme } from './theme';

const EXCEL: Host = { reader: openWorkbook(), writer: openSheetWriter(), goTo, watch: watchWorkbook };

async function start(): Promise<void> {
  const surroundings = await startOffice();
  const messages = messagesFor(chooseLocale(surroundings.locale));
  document.documentElement.lang = chooseLocale(surroundings.locale);
  document.title = messages.pane.product;
  createRoot(document.getElementById('root')!).render(
    <FluentProvider theme={paneTheme(isDark(surroundings))}>
      <MessagesContext value={messages}>{contents(surroundings)}</MessagesContext>
    </FluentProvider>,
  );
}

function isDark(surroundings: Surroundings): boolean {
  return surroundings.kind === 'excel' ? surroundings.dark : matchMedia('(prefers-color-scheme: dark)').matches;
}

function contents({ kind }: Surroundings): ReactNode {
  return kind === 'excel' ? <ReviewPane host={EXCEL} /> : <CannotRun reason={kind} />;
}

void start();
