/** Brackets of every kind become round ones; NFKC has already turned the full-width round ones. */
const BRACKETS: Readonly<Record<string, string>> = {
  '[': '(', '{': '(', '【': '(', '〔': '(', '〖': '(', '「': '(', '『': '(', '《': '(', '〈': '(', '<': '(',
  ']': ')', '}': ')', '】': ')', '〕': ')', '〗': ')', '」': ')', '』': ')', '》': ')', '〉': ')', '>': ')',
};

/** Nothing in such a name changes; most names are like this, and every row is compared by its names. */
const PLAIN = /^[\u4e00-\u9fffa-z0-9()]*$/;

/**
 * Returns the form in which names of teams, enterprises, reviewers and dimensions are compared: NFKC, no white space or
 * invisible characters, brackets and dashes of one kind, no quotation marks, lower case (design.md, "Reading scores from cells").
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/[[\]{}【】〔〕〖〗「」『』《》〈〉<>]/g, (bracket) => BRACKETS[bracket] ?? bracket)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[“”„‟"'‘’`]/g, '')
    .replace(/[·•‧∙⋅・]/g, '·')
    .toLowerCase();
}

/** Returns the name as a person reads it: line breaks and runs of white space as one space, none at the ends. */
export function tidyName(name: string): string {
  return name.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}
