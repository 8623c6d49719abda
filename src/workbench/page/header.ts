import { LOCALE_NAMES, type LocaleName } from '../../locales/messages';
import type { WorkbenchWords } from '../../locales/workbenchWords';
import { button, make, place } from './elements';
import { menu } from './menu';
import { REVIEWER_FILES, SAMPLES, type SampleName } from './samples';

/** What the buttons of the header do. */
export interface HeaderActions {
  openFile(file: File): void;
  save(): void;
  openSample(name: SampleName): void;
  chooseLocale(locale: LocaleName): void;
  showPane(): void;
  runCommand(command: CommandName): void;
}

/** The functions that the manifest puts on the ribbon, by the names under which the add-in registers them. */
export type CommandName = 'checkScores' | 'rankEntries';

const LANGUAGES: Readonly<Record<LocaleName, string>> = { 'zh-CN': '中文', 'en-US': 'English' };
export const PANE_BUTTON = 'show-pane';

/** Fills the header in the language: the product's name, the file's name, the file buttons and the add-in's ribbon group. */
export function fillHeader(words: WorkbenchWords, locale: LocaleName, actions: HeaderActions): void {
  document.documentElement.lang = locale;
  document.title = words.page.title;
  place('grid').setAttribute('aria-label', words.page.grid);
  const title = make('div', { class: 'title' }, make('h1', {}, words.page.product), make('span', { class: 'place' }, words.page.place), make('span', { id: 'file-name' }));
  place('header').replaceChildren(
    make('div', { class: 'bar' }, make('img', { class: 'logo', src: '/assets/icons/product-32.png', alt: '', width: '24', height: '24' }), title, languages(words, locale, actions)),
    make('div', { class: 'ribbon' }, files(words, actions), addIn(words, actions)),
  );
}

/** Shows the file's name and whether it has changes that are not saved. */
export function showFileName(name: string, unsaved: boolean, { page }: WorkbenchWords): void {
  const mark = unsaved ? [make('span', { class: 'unsaved', title: page.unsaved }, ' ●'), make('span', { class: 'unseen' }, page.unsaved)] : [];
  place('file-name').replaceChildren(name, ...mark);
}

function languages(words: WorkbenchWords, locale: LocaleName, actions: HeaderActions): HTMLElement {
  const choices = LOCALE_NAMES.map((name) =>
    button({ class: 'quiet', lang: name, 'aria-pressed': String(name === locale) }, () => { actions.chooseLocale(name); }, LANGUAGES[name]),
  );
  return make('div', { class: 'languages', role: 'group', 'aria-label': words.page.language }, ...choices);
}

function files({ page, samples }: WorkbenchWords, actions: HeaderActions): HTMLElement {
  const input = make('input', { type: 'file', accept: '.xlsx', id: 'file', hidden: true });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) actions.openFile(file);
    input.value = '';
  });
  const entries = (Object.keys(SAMPLES) as SampleName[]).map((name) => button({ role: 'menuitem', 'data-sample': name }, () => { actions.openSample(name); }, samples[name]));
  const downloads = REVIEWER_FILES.map(({ name, address }) => make('a', { role: 'menuitem', href: address, download: name }, name));
  return make(
    'div',
    { class: 'group' },
    input,
    button({ id: 'open' }, () => { input.click(); }, page.open),
    button({ id: 'save' }, () => { actions.save(); }, page.save),
    menu('samples', page.samples, [...entries, make('p', { role: 'presentation' }, page.downloads), ...downloads]),
  );
}

function addIn({ ribbon }: WorkbenchWords, actions: HeaderActions): HTMLElement {
  const commands = (['checkScores', 'rankEntries'] as const).map((name) => ribbonButton(name, ribbon[name], () => { actions.runCommand(name); }));
  return make('div', { class: 'group add-in', role: 'group', 'aria-label': ribbon.group }, ribbonButton(PANE_BUTTON, ribbon.showPane, () => { actions.showPane(); }), ...commands);
}

function ribbonButton(id: string, label: string, press: () => void): HTMLElement {
  const icons: Readonly<Record<string, string>> = { [PANE_BUTTON]: 'open', checkScores: 'check', rankEntries: 'rank' };
  const icon = make('img', { src: `/assets/icons/${icons[id]!}-20.png`, alt: '', width: '20', height: '20' });
  return button({ id }, press, icon, label);
}
