import { Button, Caption1, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { fill } from '../../locales/fill';
import { toFailure } from '../../review/hostFailure';
import { entryName } from '../../review/score/refusedTexts';
import type { ScoreQueue } from '../../review/score/scoreQueue';
import type { TodoItem } from '../../review/score/scoreTodo';
import type { ReviewTemplate } from '../../review/reviewTemplate';
import type { Grid } from '../../workbook/grid';
import type { Host } from '../host';
import type { Workbook } from '../useWorkbook';
import { DistributionSection } from './DistributionSection';
import { EntryFoot } from './EntryFoot';
import { EntryNav } from './EntryNav';
import { FinishSection } from './FinishSection';
import type { Kept } from './keptState';
import { ScoreCard } from './ScoreCard';
import { ScoreHeader } from './ScoreHeader';
import { TodoList } from './TodoList';
import { useFinishing } from './useFinishing';
import { useFollowing } from './useFollowing';
import { usePageWords } from './usePageWords';
import { useScoring, type Scoring as ScoringInHand } from './useScoring';

const useStyles = makeStyles({
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  sections: { flexGrow: 1, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  lost: { padding: tokens.spacingHorizontalL },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  newSheet: { alignSelf: 'flex-start' },
});

interface ScoringProps {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly active: boolean;
  readonly base: Grid;
  readonly template: ReviewTemplate;
  readonly reviewer: string;
  readonly queue: ScoreQueue;
  readonly kept: Kept;
  readonly keep: (change: (kept: Kept) => Kept) => void;
  /** Leads to the workbook's other sheets; `undefined` where there are none. */
  readonly onAnother: (() => void) | undefined;
  readonly onLost: () => void;
  readonly onNew: (() => void) | undefined;
}

/** One reviewer's sheet, entry by entry. */
export function Scoring(props: ScoringProps) {
  const { workbook, active, base, template, queue, kept, keep, onLost } = props;
  const styles = useStyles();
  const words = usePageWords();
  const scoring = useScoring({ base, template: template.template, queue, kept, keep });
  const isQuiet = scoring === undefined || scoring.queued.waiting.length + scoring.queued.writing.length === 0;
  useFollowing({ workbook, sheet: base.name, ready: active && isQuiet });
  if (scoring !== undefined) return <Sheet {...props} scoring={scoring} />;
  return (
    <div className={styles.lost}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{fill(words.lostSheet, { sheet: base.name })}</MessageBarBody>
        <MessageBarActions><Button onClick={onLost}>{words.chooseAgain}</Button></MessageBarActions>
      </MessageBar>
    </div>
  );
}

function Sheet({ host, workbook, base, template, reviewer, onAnother, onNew, scoring }: ScoringProps & { readonly scoring: ScoringInHand }) {
  const styles = useStyles();
  const words = usePageWords();
  const [allCriteria, setAllCriteria] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  const { sheet, statuses, todo, refused, entry, row, open } = scoring;
  const finishing = useFinishing({ host, workbook, sheet, grid: scoring.grid, reviewer, template });
  const locked = finishing.finished !== undefined;
  const goTo = useGoTo(host, workbook);
  const openItem = (item: TodoItem): void => {
    open(item.entry, item.dimension ?? 0);
    goTo(base.name, item.cell);
  };
  const lead = (): void => { if (todo[0] !== undefined) openItem(todo[0]); };
  return (
    <div className={styles.page}>
      <div className={styles.sections}>
        <ScoreHeader scoring={scoring} reviewer={reviewer} onAnother={onAnother} goTo={goTo} />
        <EntryNav rows={sheet.rows} statuses={statuses} entry={entry} onOpen={open} />
        <ScoreCard key={entryName(row)} scoring={scoring} locked={locked} allCriteria={allCriteria} onToggleCriteria={() => { setAllCriteria(!allCriteria); }} />
        {!locked && <TodoList todo={todo} template={scoring.template} refused={refused} onOpen={openItem} />}
        <DistributionSection sheet={sheet} template={scoring.template} />
        <div ref={end}><FinishSection scoring={scoring} finishing={finishing} onLead={lead} /></div>
        {!locked && <Caption1 as="p" block className={styles.hint}>{words.follows}</Caption1>}
        {onNew !== undefined && <Button className={styles.newSheet} appearance="subtle" onClick={onNew}>{words.newSheet}</Button>}
      </div>
      <EntryFoot scoring={scoring} locked={locked} onFinish={() => { end.current?.querySelector('button')?.focus(); }} />
    </div>
  );
}

/** The way to a cell; why it did not lead there is shown where the workbook's failures are. */
function useGoTo(host: Host, { fail }: Workbook): (sheet: string, address?: string) => void {
  return useCallback((sheet, address) => { host.goTo(sheet, address).catch((error: unknown) => { fail(toFailure(error)); }); }, [host, fail]);
}
