import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { JSDOM } from 'jsdom';
import { createBook, type Book, type BookOptions } from '../../../src/workbench/book/createBook';
import { connectDesktop, type Bridge, type BridgeOptions } from '../../../src/workbench/host/desktopBridge';
import { Host } from '../../../src/workbench/host/host';

/** office.js in a window of its own, connected to a host over a new workbook. */
export interface LoadedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: Window;
  readonly host: Host;
  readonly book: Book;
  readonly bridge: Bridge;
  /** Puts a new workbook in the place of the one before. */
  readonly newWorkbook: (data?: BookOptions['data']) => void;
  readonly dispose: () => void;
}

export type LoadOptions = BridgeOptions & BookOptions;

const DIST = join(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'), '..', 'dist');
/** Where office.js believes that it came from: it loads its other files from beside itself. */
const BASE = 'http://office.invalid/';
const PATIENCE = 45_000;

type OfficeWindow = Window & typeof globalThis & { Office: typeof Office; Excel: typeof Excel; OfficeExtension: typeof OfficeExtension; eval: (code: string) => void };

/**
 * Loads the unmodified office.js of node_modules and waits until it is ready. In a jest environment with a window that window is used, else one is made.
 * Errors of the client are of the test's own realm, so that `toThrow` and `instanceof Error` hold.
 */
export async function loadOffice(options: LoadOptions = {}): Promise<LoadedOffice> {
  const book = createBook(options);
  const host = new Host(book.api, book.workbook);
  const own = typeof document === 'undefined' ? await newWindow() : undefined;
  const window = (own?.window ?? globalThis) as unknown as OfficeWindow;
  if (own !== undefined) shareRealm(window);
  const bridge = connectDesktop(window, host, options);
  const restore = serveScripts(window);
  run(window, 'office.js');
  await ready(window);
  return {
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    window,
    host,
    book,
    bridge,
    newWorkbook(data) { host.openBook(book.api, book.open(data)); },
    dispose() {
      bridge.disconnect();
      host.dispose();
      book.dispose();
      restore();
      own?.window.close();
    },
  };
}

async function newWindow(): Promise<JSDOM> {
  const { JSDOM } = await import('jsdom');
  return new JSDOM('<!doctype html><html><head></head><body></body></html>', { url: 'http://localhost/taskpane.html', runScripts: 'outside-only' });
}

/** Gives a window of its own realm the test's errors, promises and arrays, before any script runs there. */
function shareRealm(window: OfficeWindow): void {
  for (const name of ['Error', 'TypeError', 'RangeError', 'Promise', 'Array', 'Object', 'Date', 'JSON'] as const) {
    Object.defineProperty(window, name, { configurable: true, writable: true, value: globalThis[name] });
  }
}

function run(window: OfficeWindow, file: string): void {
  window.eval(`${readFileSync(join(DIST, file.toLowerCase()), 'utf8')}\n//# sourceURL=office-js/${file}`);
}

/** Answers scripts that office.js adds from its package; telemetry is not there. Returns what undoes it. */
function serveScripts(window: OfficeWindow): () => void {
  const { document } = window;
  const marker = document.createElement('script');
  marker.type = 'text/x-marker';
  marker.src = `${BASE}office.js`;
  document.head.append(marker);
  const { prototype } = window.Node;
  const original = Object.getOwnPropertyDescriptor(prototype, 'appendChild')!.value as <Child extends Node>(this: Node, child: Child) => Child;
  prototype.appendChild = function appendChild<Child extends Node>(this: Node, child: Child): Child {
    const script = child as unknown as HTMLScriptElement;
    if (script.tagName !== 'SCRIPT' || !script.src.startsWith(BASE)) return original.call(this, child) as Child;
    setTimeout(() => { serve(window, script); }, 0);
    return child;
  };
  return () => {
    prototype.appendChild = original;
    marker.remove();
  };
}

function serve(window: OfficeWindow, script: HTMLScriptElement): void {
  const file = script.src.slice(BASE.length);
  if (file.includes('telemetry')) {
    script.dispatchEvent(new window.Event('error'));
    return;
  }
  run(window, file);
  script.dispatchEvent(new window.Event('load'));
}

async function ready(window: OfficeWindow): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error('Office.onReady did not fire')); }, PATIENCE);
    void window.Office.onReady(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
