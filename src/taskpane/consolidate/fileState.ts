import { recogniseSource } from '../../review/source';
import type { Template } from '../../scoring/template';
import type { SheetMapping } from '../../sheets/recognise/mapping/sheetMapping';
import type { AddedFile } from './files/addedFile';

/** What is to be said of an added file. */
export type FileState =
  | { readonly kind: 'waiting'; readonly isReading: boolean }
  | { readonly kind: 'read'; readonly reviewers: readonly string[]; readonly entries: number }
  | { readonly kind: 'no-scores' }
  | { readonly kind: 'duplicate'; readonly of: string }
  | { readonly kind: 'unreadable'; readonly code: string; readonly part: string };

/** Returns how far a file is, and what is in it by the template and the mappings that a person confirmed. */
export function fileState({ status }: AddedFile, template: Template, mappings?: readonly SheetMapping[]): FileState {
  switch (status.kind) {
    case 'waiting':
    case 'reading':
      return { kind: 'waiting', isReading: status.kind === 'reading' };
    case 'duplicate':
      return status;
    case 'read': {
      const { source } = status;
      if ('failure' in source) return { kind: 'unreadable', ...source.failure };
      const { scoreSheets } = recogniseSource(source, template, mappings);
      if (scoreSheets.length === 0) return { kind: 'no-scores' };
      return { kind: 'read', reviewers: [...new Set(scoreSheets.map(({ reviewer }) => reviewer))], entries: Math.max(...scoreSheets.map(({ rows }) => rows.length)) };
    }
  }
}
