import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../../locales/fill';
import type { EntriesInForm } from '../../../review/startForm';
import type { RosterEntry } from '../../../sheets/recognise/readRoster';
import { Disclosure } from '../../parts/Disclosure';
import { GrowingList } from '../../parts/GrowingList';
import { useStartWords } from './useStartWords';

const AT_FIRST = 3;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  count: { margin: 0 },
});

/** The entries that were found, and what was left out. */
export const EntryPreview = memo(function EntryPreview({ entries }: { readonly entries: EntriesInForm }) {
  const styles = useStyles();
  const words = useStartWords();
  const list = entries.entries.map((entry, index) => ({ ...entry, number: index + 1 }));
  const isEmpty = entries.source === 'paste' && list.length === 0 && entries.unreadable.length === 0;
  return (
    <div className={styles.preview}>
      <p className={styles.count} aria-live="polite">
        {!isEmpty && <Body1Strong>{fill(entries.source === 'paste' ? words.foundPasted : words.found, { count: list.length })}</Body1Strong>}
      </p>
      {list.length > 0 && (
        <GrowingList items={list} label={words.entries} atFirst={AT_FIRST} moreLabel={(count) => fill(words.more, { count })}>
          {({ team, enterprise, number }) => fill(enterprise === '' ? words.entry : words.entryOf, { number, team, enterprise })}
        </GrowingList>
      )}
      <LeftOut entries={entries} />
    </div>
  );
});

function LeftOut({ entries }: { readonly entries: EntriesInForm }) {
  const words = useStartWords();
  const nameOf = ({ team, enterprise }: RosterEntry): string => (enterprise === '' ? team : fill(words.namePair, { team, enterprise }));
  const again = entries.source === 'sheet'
    ? entries.duplicates.map((duplicate) => fill(words.duplicateAt, { cell: duplicate.cell, name: nameOf(duplicate) }))
    : entries.duplicates.map((duplicate) => fill(words.duplicateLine, { line: duplicate.line, name: nameOf(duplicate) }));
  const unreadable = entries.source === 'sheet' ? [] : entries.unreadable.map(({ line, text, reason }) => fill(words.unreadableLine[reason], { line, text }));
  return (
    <>
      {again.length > 0 && <Lines summary={fill(words.duplicates, { count: again.length })} lines={again} />}
      {unreadable.length > 0 && <Lines summary={fill(words.unreadable, { count: unreadable.length })} lines={unreadable} open />}
    </>
  );
}

function Lines({ summary, lines, open = false }: { readonly summary: string; readonly lines: readonly string[]; readonly open?: boolean }) {
  const words = useStartWords();
  return (
    <Disclosure summary={summary} open={open}>
      <GrowingList items={lines} label={summary} atFirst={5} moreLabel={(count) => fill(words.moreLines, { count })}>{(line) => line}</GrowingList>
    </Disclosure>
  );
}
