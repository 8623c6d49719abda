import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowSyncRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { OpenedReview } from '../../review/openReview';
import { formatHundredths } from '../../scoring/hundredths';
import type { Ranking } from '../../scoring/ranking';
import { SCORE_FILE_KINDS } from '../../xlsx/scoreFileKinds';
import { useMessages } from '../messagesContext';
import { Section } from '../parts/Section';
import { FileList } from './FileList';
import { OwnSheets } from './OwnSheets';
import { SheetsOfSources } from './understanding/SheetsOfSources';
import { usePageWords } from './usePageWords';
import type { Review } from './useReview';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  add: { alignSelf: 'flex-start' },
});

interface SourcesSectionProps {
  readonly review: Review;
  readonly reading: boolean;
  readonly read: () => void;
}

/** Where the scores come from: sheets of this workbook, and files added to it. */
export function SourcesSection({ review: whole, reading, read }: SourcesSectionProps) {
  const { opened, review, template, state, files, chooseSheet } = whole;
  const styles = useStyles();
  const messages = useMessages();
  const words = usePageWords();
  const { pane } = messages;
  const isEmpty = opened !== undefined && opened.ownSheets.length === 0 && files.list.length === 0;
  return (
    <Section title={pane.sources} action={<Button appearance="subtle" icon={<ArrowSyncRegular />} onClick={read} disabled={reading}>{pane.readAgain}</Button>}>
      <div aria-live="polite">{review !== undefined && !isEmpty && <Summary ranking={review.ranking} />}</div>
      {isEmpty && <Body1 as="p" block className={styles.text}><strong>{words.empty}</strong><br />{words.emptyText}</Body1>}
      {opened !== undefined && !isEmpty && <Caption1 as="p" block className={styles.hint}>{templateLine(opened, messages)}</Caption1>}
      <SheetsOfSources
        review={whole}
        own={opened !== undefined && <OwnSheets sheets={opened.ownSheets} leftOut={state.leftOut} onChoose={chooseSheet} />}
        files={template !== undefined && <FileList files={files} template={template} />}
      />
      <AddButton isFirst={isEmpty} onFiles={files.add} className={styles.add} />
      <Caption1 as="p" block className={styles.hint}>{words.kinds}</Caption1>
    </Section>
  );
}

function Summary({ ranking: { reviewers, entries } }: { readonly ranking: Ranking }) {
  const styles = useStyles();
  const { pane } = useMessages();
  if (reviewers.length === 0) return <Body1 as="p" block className={styles.text}>{pane.noScores}</Body1>;
  const counted = reviewers.reduce((sum, { entriesScored }) => sum + entriesScored, 0);
  return <Body1 as="p" block className={styles.text}>{fill(pane.found, { reviewers: reviewers.length, entries: entries.length, counted })}</Body1>;
}

interface AddButtonProps {
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly className: string;
}

function AddButton({ isFirst, onFiles, className }: AddButtonProps) {
  const words = usePageWords();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  return (
    <>
      <Button ref={(element: HTMLButtonElement | null) => { button.current = element; }} className={className} appearance={isFirst ? 'primary' : 'secondary'} icon={<AddRegular />} onClick={() => input.current?.click()}>
        {isFirst ? words.add : words.addMore}
      </Button>
      <input
        ref={input}
        type="file"
        accept={SCORE_FILE_KINDS}
        multiple
        hidden
        aria-label={words.add}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again, and on Windows the dialog leaves the focus in the sheet (office-js issue 6838).
          currentTarget.value = '';
          button.current?.focus();
        }}
      />
    </>
  );
}

function templateLine({ template, templateFrom }: OpenedReview, { pane, list }: Messages): string {
  const dimensions = template.dimensions.map(({ name, cap }) => fill(pane.templateDimension, { name, cap: formatHundredths(cap) })).join(list);
  const sentences = { workbook: pane.templateOwn, standard: pane.templateStandard, unusable: pane.templateUnusable };
  return fill(sentences[templateFrom], { dimensions });
}
