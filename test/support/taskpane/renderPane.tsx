import { FluentProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { zhCN } from '../../../src/locales/zh-CN';
import type { Messages } from '../../../src/locales/messages';
import type { Host } from '../../../src/taskpane/host';
import { MessagesContext } from '../../../src/taskpane/messagesContext';
import { ReviewPane } from '../../../src/taskpane/ReviewPane';
import { paneTheme } from '../../../src/taskpane/theme';
import type { Grid } from '../../../src/workbook/grid';
import { memoryWorkbook } from '../review/memoryWorkbook';

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
export function hostOf(grids: readonly Grid[], more: Partial<Host> = {}): Host & { readonly visited: string[]; change: () => void } {
  const visited: string[] = [];
  let heard = (): void => undefined;
  return {
    reader: { read: () => Promise.resolve(grids) },
    writer: memoryWorkbook(),
    goTo: (sheet, address = '') => {
      visited.push(`${sheet}!${address}`);
      return Promise.resolve();
    },
    watch: (listener) => {
      heard = listener;
      return Promise.resolve(() => undefined);
    },
    ...more,
    visited,
    change: () => { heard(); },
  };
}

/** Shows the pane as it stands in Excel; returns a user who can work in it. */
export function renderPane(host: Host, messages: Messages = zhCN) {
  const user = userEvent.setup();
  render(
    <FluentProvider theme={paneTheme(false)}>
      <MessagesContext value={messages}>
        <ReviewPane host={host} />
      </MessagesContext>
    </FluentProvider>,
  );
  return user;
}
