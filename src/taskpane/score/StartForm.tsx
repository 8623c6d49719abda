import { Body1, Field, Input, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { fill } from '../../locales/fill';
import { reviewTemplate } from '../../review/reviewTemplate';
import { draftScoreSheet, EMPTY_FORM, entriesInForm, lackOfDraft, type StartForm as FormContent } from '../../review/startForm';
import { tidyName } from '../../scoring/nameKey';
import { readRosters } from '../../sheets/recognise/readRoster';
import type { Grid } from '../../workbook/grid';
import type { Host } from '../host';
import { useMessages } from '../messagesContext';
import type { Workbook } from '../useWorkbook';
import { CriteriaLine } from './start/CriteriaLine';
import { EntriesSection } from './start/EntriesSection';
import { StartBar } from './start/StartBar';
import { useStart } from './start/useStart';
import { useStartWords } from './start/useStartWords';

const useStyles = makeStyles({
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  sections: { flexGrow: 1, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const NOTHING_READ: readonly Grid[] = [];

interface StartFormProps {
  readonly host: Host;
  readonly workbook: Workbook;
  /** Hears the name of the sheet once it stands. */
  readonly onStarted: (sheet: string) => void;
  /** Where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** Starts a score sheet: who scores, by which criteria, which entries. */
export function StartForm({ host, workbook, onStarted, onCancel }: StartFormProps) {
  const styles = useStyles();
  const words = useStartWords();
  const page = useStartForm({ host, workbook, onStarted });
  const { form, given, attempted, lack } = page;
  const standing = workbook.standing.get('scores');
  return (
    <div className={styles.page}>
      <div className={styles.sections}>
        <div className={styles.head}>
          <Subtitle2 as="h2" block className={styles.text}>{words.title}</Subtitle2>
          <Body1 as="p" block className={styles.hint}>{words.intro}</Body1>
        </div>
        {standing !== undefined && <MessageBar intent="info" layout="multiline"><MessageBarBody>{fill(words.standing, { sheet: standing })}</MessageBarBody></MessageBar>}
        <Field label={words.reviewer} required validationState={attempted && lack === 'reviewer' ? 'error' : 'none'} validationMessage={attempted && lack === 'reviewer' ? words.reviewerNeeded : null}>
          <Input input={{ ref: page.nameRef }} value={form.reviewer} autoComplete="name" onChange={(_, { value }) => { page.change({ ...form, reviewer: value }); }} />
        </Field>
        <EntriesSection
          form={form}
          rosters={given.rosters}
          entries={page.entries}
          lacking={attempted && page.entries.entries.length === 0}
          reading={workbook.reading}
          pasteRef={page.pasteRef}
          onChange={page.change}
          onRead={() => { workbook.read().catch(() => undefined); }}
        />
        <CriteriaLine {...given.template} />
      </div>
      <StartBar state={page.start.state} sheets={page.sheets} onStart={page.go} onReplace={page.replace} onDismiss={page.start.dismiss} onCancel={onCancel} />
    </div>
  );
}

/** Holds what was entered, and what it comes to with the workbook as it was last read. */
function useStartForm({ host, workbook, onStarted }: Pick<StartFormProps, 'host' | 'workbook' | 'onStarted'>) {
  const { sheets } = useMessages();
  const [form, setForm] = useState<FormContent>(EMPTY_FORM);
  const [attempted, setAttempted] = useState(false);
  const nameRef = useRef<HTMLInputElement>(null);
  const pasteRef = useRef<HTMLTextAreaElement>(null);
  const start = useStart({ host, workbook, onStarted });
  const { grids = NOTHING_READ, standing } = workbook;
  const given = useMemo(() => ({ rosters: readRosters(grids), template: reviewTemplate(grids) }), [grids]);
  const { source, sheet } = form;
  // Typing never waits for a long list to be read.
  const pasted = useDeferredValue(form.pasted);
  const entries = useMemo(() => entriesInForm({ ...EMPTY_FORM, source, sheet, pasted }, given.rosters), [source, sheet, pasted, given]);

  const go = (): void => {
    const draft = draftScoreSheet(form, grids);
    const lacking = lackOfDraft(draft);
    setAttempted(true);
    if (lacking === undefined) start.start(form, draft);
    else (lacking === 'reviewer' ? nameRef : pasteRef).current?.focus();
  };
  const change = (changed: FormContent): void => {
    setForm(changed);
    if (start.state.phase === 'moved' || start.state.phase === 'failed' || start.state.phase === 'asking') start.dismiss();
  };
  const hasCriteria = given.template.templateFrom === 'workbook' || standing.has('criteria');
  return {
    form,
    change,
    given,
    entries,
    attempted,
    lack: lackOfDraft({ reviewer: tidyName(form.reviewer), entries: entries.entries }),
    /** As they are called where nobody else's sheet bears the name. */
    sheets: [standing.get('scores') ?? sheets.scoreSheet, ...(hasCriteria ? [] : [sheets.criteria])],
    nameRef,
    pasteRef,
    start,
    go,
    replace: () => { start.replace(form, draftScoreSheet(form, grids)); },
  };
}
