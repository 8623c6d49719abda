import { button, make } from './elements';

/** Returns a button that opens a menu of these items below itself; arrow keys move within it, Escape closes it. */
export function menu(id: string, label: string, items: readonly HTMLElement[]): HTMLElement {
  const list = make('div', { class: 'menu', role: 'menu', id: `${id}-menu`, hidden: true }, ...items);
  const choices = items.filter((item) => item.getAttribute('role') === 'menuitem');
  const opener = button({ id, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': list.id }, () => { show(list.hidden !== false); }, `${label} ▾`);
  const root = make('div', { class: 'menu-root' }, opener, list);
  const show = (open: boolean): void => {
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) choices[0]?.focus();
  };
  list.addEventListener('click', () => { show(false); });
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) show(false);
  });
  root.addEventListener('keydown', (event) => {
    const at = choices.indexOf(document.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key === 'Escape' && !list.hidden) {
      show(false);
      opener.focus();
    } else if (next[event.key] !== undefined && !list.hidden) {
      choices.at(next[event.key]! % choices.length)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return root;
}
