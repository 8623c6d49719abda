import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reviewTemplate } from '../../review/reviewTemplate';
import { scoreSheets } from '../../review/score/scoreSheets';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Grid } from '../../workbook/grid';
import { useMessages } from '../messagesContext';
import type { PageProps } from '../pages';
import { ChooseSheet } from './ChooseSheet';
import { NOTHING_KEPT, type Kept } from './keptState';
import { Scoring } from './Scoring';
import { StartForm } from './StartForm';
import { useQueues } from './useQueue';

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}` },
});

/** The page of the expert: whose sheet, or a new one, and then its scores. */
export function ScorePage(props: PageProps) {
  const { pane } = useMessages();
  const { grids, reading } = props.workbook;
  if (grids === undefined) return reading ? <Spinner label={pane.reading} labelPosition="below" /> : null;
  return <OpenPage {...props} grids={grids} />;
}

function OpenPage({ host, workbook, active, grids }: PageProps & { readonly grids: readonly Grid[] }) {
  const styles = useStyles();
  const template = useTemplate(grids);
  const ours = workbook.standing.get('scores');
  const { chosen, found, choose, ask, reset } = useChosen(grids, template.template, ours);
  const [starting, setStarting] = useState(false);
  const queues = useQueues(host, workbook);
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  const base = chosen === undefined ? undefined : grids.find(({ name }) => name === chosen.sheet);
  const onNew = ours === undefined ? (): void => { setStarting(true); } : undefined;

  if (starting || (chosen === undefined && found.length === 0)) {
    const start = { host, workbook, onStarted: () => { setStarting(false); reset(); } };
    return starting ? <StartForm {...start} onCancel={() => { setStarting(false); }} /> : <StartForm {...start} />;
  }
  if (chosen === undefined || base === undefined) return <div className={styles.page}><ChooseSheet sheets={found} onChoose={choose} onNew={onNew} /></div>;
  const { sheet, reviewer, several } = chosen;
  return (
    <Scoring
      key={sheet} host={host} workbook={workbook} active={active} base={base} template={template} reviewer={reviewer} queue={queues(sheet)} kept={kept.get(sheet) ?? NOTHING_KEPT}
      keep={(change) => { setKept((before) => new Map(before).set(sheet, change(before.get(sheet) ?? NOTHING_KEPT))); }}
      onAnother={several ? ask : undefined} onLost={reset} onNew={onNew}
    />
  );
}

interface Chosen {
  readonly sheet: string;
  /** Empty where the sheet names nobody. */
  readonly reviewer: string;
  readonly several: boolean;
}

/** Whose sheet is filled in: the only one there is, ours, or the one that was chosen. The sheets are looked for only until one is. */
function useChosen(grids: readonly Grid[], template: ReturnType<typeof reviewTemplate>['template'], ours: string | undefined) {
  const [chosen, setChosen] = useState<Chosen>();
  const [asked, setAsked] = useState(false);
  const isGone = chosen !== undefined && !grids.some(({ name }) => name === chosen.sheet);
  const isLooking = chosen === undefined || isGone;
  const found = useMemo(() => (isLooking ? scoreSheets(grids, template) : []), [isLooking, grids, template]);
  const only = found.length === 1 ? found[0] : asked ? undefined : found.find(({ sheet }) => sheet === ours);
  const take = (sheet: ScoreSheet): void => { setChosen({ sheet: sheet.sheet, reviewer: sheet.unnamed === true ? '' : sheet.reviewer, several: found.length > 1 }); };
  if (isLooking && only !== undefined) take(only);
  else if (isGone) setChosen(undefined);
  const look = (asking: boolean): void => {
    setAsked(asking);
    setChosen(undefined);
  };
  return { chosen: isGone ? undefined : chosen, found, choose: take, ask: () => { look(true); }, reset: () => { look(false); } };
}

/** The template stays the same object while its sheet says the same, so that a score put into another sheet does not make everything be read anew. */
function useTemplate(grids: readonly Grid[]): ReturnType<typeof reviewTemplate> {
  const { template, templateFrom } = useMemo(() => reviewTemplate(grids), [grids]);
  return useMemo(() => ({ template, templateFrom }), [template, templateFrom]);
}
