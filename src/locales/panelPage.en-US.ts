import type { PanelPageWords } from './panelPageWords';

export const panelPageEnUS: PanelPageWords = {
  title: 'How the reviewers scored',
  show: 'Show severity, differences, agreement and scores to check',
  hint: 'It only points at what to check and changes no rank.',
  tooFew: 'There is an analysis here once the scores of two reviewers count.',
  reviewer: 'Reviewer',
  entry: 'Entry',
  none: '—',
  moreEntries: 'Show {count} more',
  moreSlips: 'Show {count} more',
  agreement: 'Agreement',
  figures: { severity: 'Severity', spread: 'Std. dev.', range: '{lowest}–{highest}, mean {mean}' },
  marks: 'Coloured from 4 points on, bold and underlined from 8.',
  slips: {
    title: 'Scores to check',
    none: 'There are no scores to be reminded of.',
    count: '{count} places of {reviewers} reviewers.',
    ofReviewer: '{reviewer} ({count})',
  },
  line: { title: 'How sure the line is', places: 'Places', entries: 'Entries near the line' },
  write: 'Write “{analysis}” and “{slips}” with the results',
};
