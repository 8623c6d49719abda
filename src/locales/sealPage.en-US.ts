import type { SealPageWords } from './sealPageWords';

export const sealPageEnUS: SealPageWords = {
  title: 'Check codes',
  text: 'When reviewers finish on the page “Score”, a check code is printed on the sheet; change a score and the code no longer fits.',
  counts: {
    intact: '{count} unchanged since finished',
    changed: '{count} changed after finishing',
    locked: '{count} waiting for a passphrase',
    unchecked: '{count} not checked',
    unsealed: '{count} without a check code',
  },
  between: ', ',
  end: 'Score sheets: {counts}.',
  each: 'The check code of each reviewer',
  result: {
    intact: 'unchanged since finished',
    changed: 'changed after finishing',
    locked: 'passphrase needed',
    other: 'passphrase does not fit',
    unchecked: 'not checked',
    unsealed: 'no check code',
  },
  line: '{reviewer}: {result}',
  lineCode: '{reviewer}: {result}, {code}',
  lineChanged: '{reviewer}: {result}, the sheet bears {code} and now gives {now}',
  more: 'Show {count} more',
  passphraseOption: 'Check with a passphrase',
  passphrase: 'Passphrase',
  passphraseHint: 'The one agreed on with the reviewers. It serves for checking only, is not kept and not written into the workbook.',
  check: 'Check',
  checking: 'Checking…',
};
