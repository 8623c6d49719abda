import type { DialogPort } from '../host/dialogLink';
import { button, make } from './elements';

/** Shows the add-in's dialogs in the page: a window of their own would be stopped by the browser. Nothing is heard of what they send. */
export function addInDialogs(closeLabel: () => string): DialogPort {
  return {
    open: ({ url, width, height }, _onMessage, onClosed) => {
      const frame = make('iframe', { src: url, title: '' });
      const title = make('h2', {});
      const dialog = make('dialog', { class: 'add-in-dialog' });
      const close = (): void => {
        dialog.close();
        dialog.remove();
      };
      const closeByHand = (): void => {
        close();
        onClosed();
      };
      dialog.append(make('div', { class: 'pane-bar' }, title, button({ class: 'quiet', 'aria-label': closeLabel() }, closeByHand, '×')), frame);
      dialog.style.setProperty('--width', `${String(width)}vw`);
      dialog.style.setProperty('--height', `${String(height)}vh`);
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        closeByHand();
      });
      frame.addEventListener('load', () => {
        title.textContent = frame.title = frame.contentDocument?.title ?? '';
      });
      document.body.append(dialog);
      dialog.showModal();
      return { close };
    },
  };
}
