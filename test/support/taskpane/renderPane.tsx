import { FluentProvider } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { messagesFor, type LocaleName } from '../../../src/locales/messages';
import type { Host } from '../../../src/taskpane/host';
import { LocaleContext } from '../../../src/taskpane/messagesContext';
import { Pane } from '../../../src/taskpane/Pane';
import { paneTheme } from '../../../src/taskpane/theme';
import type { Grid } from '../../../src/workbook/grid';
import type { ChangeHint } from '../../../src/workbook/port';
import { memoryWorkbook } from '../review/memoryWorkbook';

// A page of the pane loads when it is opened, on a busy machine not within a second.
configure({ asyncUtilTimeout: 15_000 });

// Browsers have both; jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A file as a browser hands it over; jsdom's cannot be read. */
export function fileOf(name: string, content: Uint8Array | string): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Object.assign(new File([bytes as BlobPart], name), { arrayBuffer: () => Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) });
}

// jsdom knows no layout, and Fluent UI's message bars ask for it.
globalThis.ResizeObserver = class {
  observe(): void { /* no layout, no changes */ }
  unobserve(): void { /* no layout, no changes */ }
  disconnect(): void { /* no layout, no changes */ }
};

/** A host over plain grids that remembers where it was sent. */
export function hostOf(grids: readonly Grid[], more: Partial<Host> = {}): Host & { readonly visited: string[]; change: (sheet?: string) => void } {
  const visited: string[] = [];
  const listeners = new Set<(hint: ChangeHint) => void>();
  return {
    reader: { read: () => Promise.resolve(grids), readSheet: (name) => Promise.resolve(grids.find((grid) => grid.name === name)) },
    writer: memoryWorkbook(),
    goTo: (sheet, address = '') => {
      visited.push(`${sheet}!${address}`);
      return Promise.resolve();
    },
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => { listeners.delete(listener); });
    },
    ...more,
    visited,
    change: (sheet) => { for (const listener of listeners) listener(sheet === undefined ? {} : { sheet }); },
  };
}

/** Shows the pane as it stands in Excel; returns a user who can work in it. */
export function renderPane(host: Host, locale: LocaleName = 'zh-CN') {
  const user = userEvent.setup();
  document.documentElement.lang = locale;
  document.title = messagesFor(locale).pane.product;
  render(
    <FluentProvider theme={paneTheme(false)}>
      <LocaleContext value={locale}>
        <Pane host={host} />
      </LocaleContext>
    </FluentProvider>,
  );
  return user;
}
