import { toHostError } from './hostError';

/** Runs a function when its button of the ribbon is pressed; `name` is that of the manifest. The function must not reject. */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => { event.completed(); });
  });
}

/** Per cent of the screen. */
const NOTICE = { width: 32, height: 34, displayInIframe: true };

/** Shows a page of ours in a window of Excel's, for what a button without a pane has to say. Resolves when it stands. */
export function showWindow(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // A copy: Office leaves the callback in the options it is given, and then refuses them the next time.
    Office.context.ui.displayDialogAsync(address, { ...NOTICE }, ({ status, error, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        reject(toHostError(error));
        return;
      }
      // Unless somebody listens, Office does not notice that the window was closed, and opens no other.
      value.addEventHandler(Office.EventType.DialogEventReceived, () => undefined);
      resolve();
    });
  });
}
