/** Returns the sentences as one text: after a Chinese full stop, which brings its own space, there is none. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => `${text}${text.endsWith('.') ? ' ' : ''}${sentence}`, '');
}
