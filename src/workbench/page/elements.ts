type Attributes = Readonly<Record<string, string | boolean>>;

/** Returns a new element; an attribute that is `false` is left out, one that is `true` is empty. Texts are never read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Returns a new button that does this when pressed. */
export function button(attributes: Attributes, press: () => void, ...children: readonly (Node | string)[]): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', press);
  return element;
}

/** Returns the element of the page's own markup. Throws where the markup lacks it. */
export function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`workbench.html has no element #${id}.`);
  return element;
}
