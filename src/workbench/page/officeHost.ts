import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { LocaleName } from '../../locales/messages';
import { connectDesktop, type Bridge } from '../host/desktopBridge';
import { Host } from '../host/host';
import { make } from './elements';
import type { DialogPort } from '../host/dialogLink';

declare global {
  interface Window {
    /** Where the add-in's pages find Excel: see external.ts. */
    officeHost?: { connect(frame: Window): void };
  }
}

/** The pane then takes the system's colours, which a person can change while it is open. */
const asTheSystem = (): undefined => undefined;

const COMMANDS_PAGE = '/excel/commands.html';

/** Of the add-in's page, as far as it is asked whether it has started. */
interface AddInWindow {
  readonly Office?: { onReady(): Promise<unknown> };
}

/** The host of the open workbook, and the unseen page that runs the ribbon's functions, as Excel keeps one. */
export class OfficeHost {
  private host: Host | undefined;
  private readonly bridges = new Map<Window, Bridge>();
  private commands: HTMLIFrameElement | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly dialogs: DialogPort,
  ) {
    // While a person edits a cell, Excel answers no add-in.
    api.addEvent(api.Event.SheetEditStarted, () => this.host?.faults.enterCellEdit());
    api.addEvent(api.Event.SheetEditEnded, () => this.host?.faults.leaveCellEdit());
  }

  /** Answers for the workbook from now on. Pages of the add-in that were connected before have to be loaded again. */
  open(workbook: FWorkbook, locale: LocaleName): void {
    this.commands?.remove();
    this.commands = undefined;
    this.bridges.clear();
    this.host?.dispose();
    const host = new Host(this.api, workbook);
    this.host = host;
    const { dialogs } = this;
    window.officeHost = { connect: (frame) => this.bridges.set(frame, connectDesktop(frame, host, { locale, dialogs, theme: asTheSystem })) };
  }

  /** Runs a function of the ribbon. Resolves when the add-in says that it is completed; rejects where it cannot be run. */
  async run(command: string): Promise<void> {
    const { contentWindow } = await this.loadCommands();
    const office = (contentWindow as AddInWindow | null)?.Office;
    if (contentWindow === null || office === undefined) throw new Error(COMMANDS_PAGE);
    await office.onReady();
    // The page names its functions when it hears that Office is ready, as we did just now.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.bridges.get(contentWindow)?.invokeCommand(command);
  }

  private async loadCommands(): Promise<HTMLIFrameElement> {
    if (this.commands !== undefined) return this.commands;
    const frame = make('iframe', { src: COMMANDS_PAGE, hidden: true, 'aria-hidden': 'true', tabindex: '-1' });
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    this.commands = frame;
    await loaded;
    return frame;
  }
}
