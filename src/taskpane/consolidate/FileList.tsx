import { Body1, Button, Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ClockRegular, CopyRegular, DismissRegular, ErrorCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { describeReadError } from '../../locales/describeFinding';
import type { ConsolidatePageWords } from '../../locales/consolidatePageWords';
import { fill } from '../../locales/fill';
import type { FileStanding } from '../../review/fileStanding';
import type { Template } from '../../scoring/template';
import { useMessages } from '../messagesContext';
import { GrowingList } from '../parts/GrowingList';
import { useDeciding } from './decisions/decisionsContext';
import { FileActions } from './decisions/FileActions';
import { FileStandingBadge } from './decisions/FileStandingBadge';
import { isPending, type AddedFile } from './files/addedFile';
import type { Files } from './files/useFiles';
import { fileState, type FileState } from './fileState';
import { SheetsUnderstood } from './understanding/SheetsUnderstood';
import { toConfirmIn } from './understanding/toConfirmIn';
import { useUnderstanding } from './understanding/understandingContext';
import { usePageWords } from './usePageWords';

/** Where there are more, only those that need somebody are shown at first. */
const SHORT = 8;
const AT_FIRST = 30;
const IN_DOUBT: ReadonlySet<FileStanding | undefined> = new Set<FileStanding>(['conflict', 'other-template', 'taken-out']);

const useStyles = makeStyles({
  text: { margin: 0 },
  row: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'start', padding: `${tokens.spacingVerticalXS} 0` },
  icon: { fontSize: '20px' },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: 'anywhere' },
  state: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  working: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

const ICONS = { waiting: ClockRegular, read: CheckmarkCircleRegular, 'no-scores': QuestionCircleRegular, duplicate: CopyRegular, unreadable: ErrorCircleRegular };
const COLOURS = { waiting: 'quiet', read: 'fine', 'no-scores': 'doubtful', duplicate: 'quiet', unreadable: 'bad' } as const;

interface FileListProps {
  readonly files: Files;
  /** By which the files are understood. */
  readonly template: Template;
}

/** The added files: how far their reading is, and what became of each. */
export function FileList({ files: { list, cancelled, remove, cancel, readAgain }, template }: FileListProps) {
  const styles = useStyles();
  const words = usePageWords();
  const [all, setAll] = useState(false);
  const understanding = useUnderstanding();
  const stated = list.map((file) => ({ file, state: fileState(file, template, understanding?.mappings) }));
  const needsLook = ({ status }: AddedFile): boolean => status.kind === 'read' && understanding !== undefined && toConfirmIn(status.source, understanding) > 0;
  const standings = useDeciding()?.standings;
  const isInDoubt = ({ label }: AddedFile): boolean => IN_DOUBT.has(standings?.get(label));
  const shown = all || list.length <= SHORT ? stated : stated.filter(({ file, state }) => state.kind === 'unreadable' || state.kind === 'no-scores' || isInDoubt(file) || needsLook(file));
  return (
    <>
      <div aria-live="polite">
        {list.length > 0 && <Body1 as="p" block className={styles.text}>{summary(stated.map(({ state }) => state), words)}</Body1>}
        {cancelled > 0 && <Body1 as="p" block className={styles.text}>{fill(words.cancelled, { count: cancelled })}</Body1>}
      </div>
      {list.some(isPending) && <Working list={list} onCancel={cancel} />}
      {shown.length > 0 && (
        <GrowingList items={shown} label={words.fileList} itemKey={({ file }) => file.label} atFirst={AT_FIRST} step={50} moreLabel={(count) => fill(words.moreFiles, { count })}>
          {({ file, state }) => <FileRow file={file} state={state} onRemove={remove} onReadAgain={readAgain} />}
        </GrowingList>
      )}
      {shown.length < list.length && <Button className={styles.button} appearance="subtle" onClick={() => { setAll(true); }}>{fill(words.showFiles, { count: list.length })}</Button>}
    </>
  );
}

function summary(states: readonly FileState[], words: ConsolidatePageWords): string {
  const count = (kind: FileState['kind']): number => states.filter((state) => state.kind === kind).length;
  const [duplicate, unreadable] = [count('duplicate'), count('unreadable')];
  return fill(words.files, { count: states.length, read: count('read') + count('no-scores') })
    + (duplicate > 0 ? fill(words.filesDuplicate, { count: duplicate }) : '')
    + (unreadable > 0 ? fill(words.filesUnreadable, { count: unreadable }) : '');
}

function Working({ list, onCancel }: { readonly list: readonly AddedFile[]; readonly onCancel: () => void }) {
  const styles = useStyles();
  const words = usePageWords();
  const done = list.filter((file) => !isPending(file)).length;
  const text = fill(words.progress, { done, of: list.length });
  return (
    <div className={styles.working}>
      <Caption1>{text}</Caption1>
      <ProgressBar value={done} max={list.length} aria-label={text} />
      <Button className={styles.button} onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}

interface FileRowProps {
  readonly file: AddedFile;
  readonly state: FileState;
  readonly onRemove: (label: string) => void;
  readonly onReadAgain: (label: string) => void;
}

function FileRow({ file: { label, status }, state, onRemove, onReadAgain }: FileRowProps) {
  const styles = useStyles();
  const words = usePageWords();
  const text = useStateText(state);
  const Icon = ICONS[state.kind];
  return (
    <div className={styles.row}>
      <Icon className={mergeClasses(styles.icon, styles[COLOURS[state.kind]])} aria-hidden />
      <div>
        <span className={styles.name}>{label}</span>
        {' '}
        <FileStandingBadge label={label} state={state} />
        <Caption1 className={styles.state}>{text}</Caption1>
        <FileActions label={label} state={state} onReadAgain={onReadAgain} />
        {status.kind === 'read' && <SheetsUnderstood source={status.source} />}
      </div>
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={fill(words.remove, { file: label })} onClick={() => { onRemove(label); }} />
    </div>
  );
}

function useStateText(state: FileState): string {
  const words = usePageWords();
  const messages = useMessages();
  switch (state.kind) {
    case 'waiting':
      return state.isReading ? words.reading : words.waiting;
    case 'duplicate':
      return fill(words.duplicate, { of: state.of });
    case 'unreadable':
      return fill(words.unreadable, { reason: describeReadError(state.code, state.part, messages) });
    case 'no-scores':
      return words.noScores;
    case 'read':
      return state.reviewers.length > 2
        ? fill(words.readSeveral, { reviewers: state.reviewers.slice(0, 2).join(messages.list), count: state.reviewers.length })
        : fill(words.read, { reviewers: state.reviewers.join(messages.list), entries: state.entries });
  }
}
