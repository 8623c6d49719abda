import { fill } from '../../locales/fill';
import type { WorkbenchWords } from '../../locales/workbenchWords';
import type { NotKept } from '../book/notKept';
import { button, make, place } from './elements';

/** Lists above the grid what of the file is not kept, until it is dismissed; hides the note where all is kept. */
export function showNotKept(fileName: string, notKept: readonly NotKept[], words: WorkbenchWords): void {
  const note = place('note');
  note.hidden = notKept.length === 0;
  if (note.hidden) return;
  const { title, text, dismiss } = words.notKept;
  const items = notKept.map((lost) => make('li', {}, describeNotKept(lost, words)));
  const hide = button({ class: 'secondary' }, () => (note.hidden = true), dismiss);
  note.replaceChildren(make('div', {}, make('strong', {}, fill(title, { name: fileName })), make('p', {}, text), make('ul', {}, ...items)), hide);
  note.setAttribute('role', 'status');
}

/** Returns what is lost as a short phrase. */
export function describeNotKept({ kind, count, sheet }: NotKept, { notKept }: WorkbenchWords): string {
  const named = notKept.kinds[kind];
  const counted = count === undefined ? named : fill(notKept.counted, { kind: named, count });
  return sheet === undefined ? counted : fill(notKept.inSheet, { kind: counted, sheet });
}
