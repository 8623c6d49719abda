/** The system's choice of colours, of which jsdom knows nothing. */
export interface SystemColors {
  readonly set: (dark: boolean) => void;
}

/** Gives the window a `matchMedia` that knows dark and light, and tells of changes. */
export function systemColors(): SystemColors {
  const query = Object.assign(new EventTarget(), { matches: false });
  Object.assign(globalThis, { matchMedia: () => query });
  return {
    set: (dark) => {
      if (query.matches === dark) return;
      query.matches = dark;
      query.dispatchEvent(new Event('change'));
    },
  };
}
