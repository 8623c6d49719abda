import { CommandInvocations } from './commandInvocations';
import { DialogLink, type DialogPort } from './dialogLink';
import type { Host } from './host';
import { eventEntry } from './protocol/eventMessages';
import { safeArray } from './protocol/safeArray';
import { SettingsLink } from './settingsLink';

type Callback = (result: unknown) => void;
type Handler = (eventId: number, payload: unknown) => void;

/** Numbers of methods and events of the desktop protocol. */
const METHOD = { getSelectedData: 64, richApi: 93, commandCompleted: 94 } as const;
const DDA_EVENT = { selectionChanged: 2, dialogMessage: 10, richApiMessage: 33, commandInvoked: 39 } as const;
const INTERNAL_ERROR = 5001;
const READ_WRITE = 0;
const DOCUMENT_OPENED = 2;
const EXCEL = 1;

export interface BridgeOptions {
  /** `zh-CN` where it is left out. */
  readonly locale?: string;
  /** The highest ExcelApi requirement set that is claimed; 1.15 where it is left out, and at most, unless a test is about a member of a newer one. */
  readonly excelApi?: string;
  readonly documentUrl?: string;
  /** Office's colours at the moment, as whole numbers; its light theme where it is left out; nothing for an Office that does not say (office-js issue 6134). */
  readonly theme?: () => OfficeColors | undefined;
  readonly dialogs?: DialogPort;
}

/** What Office's theme is made of. */
export type OfficeColors = Readonly<Record<'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor', number>>;

/** A window's connection to the host, until it is cut. */
export interface Bridge {
  /** Presses a ribbon button: runs the function that the add-in associated with the id; resolves when it says that it is done. */
  readonly invokeCommand: (id: string) => Promise<void>;
  readonly disconnect: () => void;
}

/** Puts `window.external` into a window, before office.js is loaded there, so that it finds desktop Excel. */
export function connectDesktop(window: object, host: Host, options: BridgeOptions = {}): Bridge {
  const locale = options.locale ?? 'zh-CN';
  const handlers = new Map<number, Handler>();
  const soon = (run: () => void): void => { setTimeout(run, 0); };
  const send = (event: number, payload: unknown): void => {
    soon(() => handlers.get(event)?.(event, safeArray(payload)));
  };
  const commands = new CommandInvocations((payload) => { send(DDA_EVENT.commandInvoked, payload); });
  const dialog = options.dialogs === undefined ? undefined : new DialogLink(options.dialogs);
  const unsubscribe = host.subscribe({
    event: (message) => { send(DDA_EVENT.richApiMessage, [eventEntry(message)]); },
    selectionChanged: () => { send(DDA_EVENT.selectionChanged, []); },
  });

  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}|workbench||disableLogging|0`,
    GetContext: () => appContext(locale, options, () => new SettingsLink(host)),
    GetLoggingAllowed: () => false,
    Execute(method: number, params: unknown, callback: Callback) {
      if (method === METHOD.richApi) void executeRichApi(host, params as readonly unknown[], callback);
      else if (method === METHOD.commandCompleted) soon(() => { callback(safeArray([commands.complete(params as readonly unknown[])])); });
      else soon(() => { callback(INTERNAL_ERROR); });
    },
    RegisterEvent(event: number, target: string, handler: Handler, callback: Callback) {
      if (event === DDA_EVENT.dialogMessage) {
        if (dialog === undefined) callback(INTERNAL_ERROR);
        else dialog.open(target, (payload) => { soon(() => { handler(event, safeArray(payload)); }); }, callback);
      } else {
        handlers.set(event, handler);
        soon(() => { callback(0); });
      }
    },
    UnregisterEvent(event: number, _target: string, callback: Callback) {
      if (event === DDA_EVENT.dialogMessage) dialog?.close();
      else handlers.delete(event);
      // The client reads the outcome of closing a dialog at once.
      callback(0);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: external });
  return { invokeCommand: (id) => commands.invoke(id), disconnect: unsubscribe };
}

async function executeRichApi(host: Host, params: readonly unknown[], callback: Callback): Promise<void> {
  // The client wraps what it sends once, or not at all.
  const request = Array.isArray(params[0]) ? (params[0] as readonly unknown[]) : params;
  // What breaks in the host must reach the add-in as an error, not as silence.
  const reply = await host.execute(String(request[4]), Number(request[6])).catch(() => ({ error: INTERNAL_ERROR }));
  if (reply === 'silence') return;
  if ('error' in reply) callback(safeArray([reply.error]));
  else callback(safeArray([0, [200, [], reply.body]]));
}

const LIGHT_THEME: OfficeColors = { bodyBackgroundColor: 0xff_ff_ff, bodyForegroundColor: 0x26_26_26, controlBackgroundColor: 0xff_ff_ff, controlForegroundColor: 0x26_26_26 };

function appContext(locale: string, options: BridgeOptions, settings: () => SettingsLink): object {
  const claimed = { ExcelApi: options.excelApi ?? '1.15', DialogApi: '1.1', RibbonApi: '1.1', RichApiRuntime: '1.3', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1', Settings: '1.1', AddinCommands: '1.1', SharedRuntime: '1.1' };
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'workbench-add-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? 'C:\\工作簿1.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(claimed),
    GetHostFullVersion: () => '16.0.18025.20000',
    GetInstanceId: () => 'workbench',
    GetSettings: settings,
    GetOfficeThemeInfo: () => JSON.stringify((options.theme === undefined ? LIGHT_THEME : options.theme()) ?? null),
  };
}
