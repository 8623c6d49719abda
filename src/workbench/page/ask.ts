import { button, make } from './elements';

export interface Question<Answer extends string> {
  readonly title: string;
  readonly text: string;
  /** The first one is the main one; Escape gives the last. */
  readonly answers: readonly { readonly value: Answer; readonly label: string }[];
}

let asking: Promise<unknown> = Promise.resolve();

/** Asks in a dialog of the page and resolves with the answer. A question waits until the one before is answered. */
export function ask<Answer extends string>(question: Question<Answer>): Promise<Answer> {
  const answered = asking.then(() => show(question));
  asking = answered;
  return answered;
}

function show<Answer extends string>({ title, text, answers }: Question<Answer>): Promise<Answer> {
  return new Promise((resolve) => {
    const focused = document.activeElement;
    const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' });
    const choose = (answer: Answer): void => {
      dialog.close();
      dialog.remove();
      if (focused instanceof HTMLElement) focused.focus();
      resolve(answer);
    };
    const buttons = answers.map(({ value, label }, index) => button({ class: index === 0 ? 'primary' : 'secondary', 'data-answer': value }, () => { choose(value); }, label));
    dialog.append(make('h2', { id: 'dialog-title' }, title), make('p', { id: 'dialog-text' }, text), make('div', { class: 'answers' }, ...buttons));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      choose(answers.at(-1)!.value);
    });
    // The grid listens to every key of the page; those of a dialog are not meant for it.
    dialog.addEventListener('keydown', (event) => { event.stopPropagation(); });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
