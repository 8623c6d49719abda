import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowSyncRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { OpenedReview } from '../review/openReview';
import { formatHundredths } from '../scoring/hundredths';
import { useMessages } from './messagesContext';
import { Section } from './Section';
import type { Review } from './useReview';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, minHeight: '32px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  add: { alignSelf: 'flex-start' },
});

/** What was found in the workbook, and the files added to it. */
export function SourcesSection({ review: { state, review, read, addFiles, removeFile } }: { readonly review: Review }) {
  const styles = useStyles();
  const messages = useMessages();
  const { pane } = messages;
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  const ranking = review?.ranking;
  return (
    <Section title={pane.sources} action={<Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={read} disabled={state.reading}>{pane.readAgain}</Button>}>
      <div aria-live="polite">
        {ranking !== undefined && ranking.reviewers.length === 0 && <Body1 as="p" block className={styles.text}>{pane.noScores}</Body1>}
        {ranking !== undefined && ranking.reviewers.length > 0 && (
          <Body1 as="p" block className={styles.text}>{fill(pane.found, { reviewers: ranking.reviewers.length, entries: ranking.entries.length, counted: ranking.reviewers.reduce((sum, { entriesScored }) => sum + entriesScored, 0) })}</Body1>
        )}
      </div>
      {ranking?.reviewers.length === 0 && <Caption1 as="p" block className={styles.hint}>{pane.noScoresHint}</Caption1>}
      {state.opened !== undefined && <Caption1 as="p" block className={styles.hint}>{templateLine(state.opened, messages)}</Caption1>}
      {state.files.length > 0 && (
        <ul className={styles.files} aria-label={pane.files}>
          {state.files.map(({ label }) => (
            <li key={label} className={styles.file}>
              <span className={styles.name} title={label}>{label}</span>
              <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={fill(pane.removeFile, { file: label })} onClick={() => { removeFile(label); }} />
            </li>
          ))}
        </ul>
      )}
      <Button ref={(element: HTMLButtonElement | null) => { button.current = element; }} className={styles.add} icon={<AddRegular />} onClick={() => input.current?.click()}>{pane.addFiles}</Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple
        hidden
        aria-label={pane.addFiles}
        onChange={({ currentTarget }) => {
          addFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again, and on Windows the dialog leaves the focus in the sheet (office-js issue 6838).
          currentTarget.value = '';
          button.current?.focus();
        }}
      />
      <Caption1 as="p" block className={styles.hint}>{pane.dropHere}</Caption1>
    </Section>
  );
}

function templateLine({ template, templateFrom }: OpenedReview, { pane, list }: Messages): string {
  const dimensions = template.dimensions.map(({ name, cap }) => fill(pane.templateDimension, { name, cap: formatHundredths(cap) })).join(list);
  const sentences = { workbook: pane.templateOwn, standard: pane.templateStandard, unusable: pane.templateUnusable };
  return fill(sentences[templateFrom], { dimensions });
}
