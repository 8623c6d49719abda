import { button, make, place } from './elements';

const SHOWN_MS = 8000;

export interface NoticeOptions {
  readonly tone?: 'plain' | 'bad';
  /** Stays until it is replaced. */
  readonly stays?: boolean;
  readonly closeLabel: string;
}

/** Says a sentence at the foot of the page, instead of the one before; screen readers hear it. Returns what takes it away. */
export function say(sentence: string, { tone = 'plain', stays = false, closeLabel }: NoticeOptions): () => void {
  const notice = make('div', { class: `notice notice-${tone}` }, make('span', {}, sentence));
  const remove = (): void => { notice.remove(); };
  notice.append(button({ class: 'quiet', 'aria-label': closeLabel }, remove, '×'));
  place('notices').replaceChildren(notice);
  if (!stays) window.setTimeout(remove, SHOWN_MS);
  return remove;
}
