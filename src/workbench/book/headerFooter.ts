/** The three parts of a header or footer, with Excel's codes. */
export type Sections = Partial<Record<'left' | 'center' | 'right', string>>;

const MARKS = { L: 'left', C: 'center', R: 'right' } as const;

/** Returns the parts of a header or footer as a file writes it: `&Lleft&Ccenter&Rright`; text before the first mark is centred. */
export function splitSections(text: string): Sections {
  const sections: Sections = {};
  let section: keyof Sections = 'center';
  for (const [piece, mark] of text.matchAll(/&([LCR])|&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    if (mark === undefined) sections[section] = (sections[section] ?? '') + piece;
    else section = MARKS[mark as keyof typeof MARKS];
  }
  return sections;
}

/** Returns the text that `splitSections` takes apart; empty where all parts are. */
export function joinSections({ left, center, right }: Sections): string {
  return [['&L', left], ['&C', center], ['&R', right]].map(([mark, text]) => (text === undefined || text === '' ? '' : `${mark!}${text}`)).join('');
}
