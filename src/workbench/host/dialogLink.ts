/** What the page that shows the add-in does for dialogs. */
export interface DialogPort {
  /** Opens a window; calls back with each message of its page, and once when a person closed it. */
  readonly open: (dialog: DialogRequest, onMessage: (message: string, origin: string) => void, onClosed: () => void) => OpenDialog;
}

export interface DialogRequest {
  readonly url: string;
  /** In per cent of the screen. */
  readonly width: number;
  readonly height: number;
}

export interface OpenDialog {
  readonly close: () => void;
}

const MESSAGE = 0;
const CLOSED = 12_006;
const ALREADY_OPENED = 12_007;

/** The one dialog that an add-in may have open, as the desktop client opens it: by listening to its messages. */
export class DialogLink {
  private dialog: OpenDialog | undefined;

  constructor(private readonly port: DialogPort) {}

  /** `target` is the client's request as JSON; calls back 0, or the error where a dialog is open already. */
  open(target: string, tell: (payload: readonly unknown[]) => void, callback: (status: number) => void): void {
    if (this.dialog !== undefined) {
      callback(ALREADY_OPENED);
      return;
    }
    const { url, width, height } = JSON.parse(target) as { url: string; width?: number; height?: number };
    this.dialog = this.port.open(
      { url, width: width ?? 99, height: height ?? 99 },
      (message, origin) => { tell([MESSAGE, message, origin]); },
      () => {
        this.dialog = undefined;
        tell([CLOSED, '', '']);
      },
    );
    callback(0);
  }

  close(): void {
    this.dialog?.close();
    this.dialog = undefined;
  }
}
