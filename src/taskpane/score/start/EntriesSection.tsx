import { Button, Field, makeStyles, Radio, RadioGroup, Select, Textarea, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { fill } from '../../../locales/fill';
import type { EntriesInForm, EntrySource, StartForm } from '../../../review/startForm';
import type { Roster } from '../../../sheets/recognise/readRoster';
import { Section } from '../../parts/Section';
import { EntryPreview } from './EntryPreview';
import { useStartWords } from './useStartWords';

const SOURCES = ['sheet', 'paste'] as const;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  // Browsers give a list the width of its longest choice.
  list: { minWidth: 0, '& select': { minWidth: 0 } },
});

interface EntriesSectionProps {
  readonly form: StartForm;
  readonly rosters: readonly Roster[];
  readonly entries: EntriesInForm;
  /** Whether the reviewer tried to go on without any entry. */
  readonly lacking: boolean;
  readonly reading: boolean;
  readonly pasteRef: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (form: StartForm) => void;
  readonly onRead: () => void;
}

/** Which entries the score sheet lists: those of a sheet of this workbook, or pasted ones. */
export function EntriesSection({ form, rosters, entries, lacking, reading, pasteRef, onChange, onRead }: EntriesSectionProps) {
  const styles = useStyles();
  const words = useStartWords();
  const { source } = entries;
  return (
    <Section title={words.entries} action={<Button appearance="subtle" icon={<ArrowSyncRegular />} disabled={reading} onClick={onRead}>{words.readAgain}</Button>}>
      {rosters.length === 0 ? <p className={styles.hint}>{words.noSheet}</p> : (
        <RadioGroup value={source} aria-label={words.source} onChange={(_, { value }) => { onChange({ ...form, source: value as EntrySource }); }}>
          {SOURCES.map((name) => <Radio key={name} value={name} label={words.sources[name]} />)}
        </RadioGroup>
      )}
      {entries.source === 'sheet' ? (
        <Field label={words.sheet}>
          <Select className={styles.list} value={entries.sheet} onChange={(_, { value }) => { onChange({ ...form, sheet: value }); }}>
            {rosters.map(({ sheet, entries: { length } }) => <option key={sheet} value={sheet}>{fill(words.sheetOption, { sheet, count: length })}</option>)}
          </Select>
        </Field>
      ) : (
        <Field label={words.paste} hint={words.pasteHint} validationState={lacking ? 'error' : 'none'} validationMessage={lacking ? words.entriesNeeded : null}>
          <Textarea
            textarea={{ ref: pasteRef, rows: 6 }}
            resize="vertical"
            value={form.pasted}
            placeholder={words.pasteExample}
            onChange={(_, { value }) => { onChange({ ...form, pasted: value }); }}
          />
        </Field>
      )}
      <EntryPreview key={entries.source === 'sheet' ? entries.sheet : ''} entries={entries} />
    </Section>
  );
}
