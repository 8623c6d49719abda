import { Body1, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { fill } from '../../../locales/fill';
import { lineSummaryText, lineText } from '../../../locales/panelConfidenceText';
import { LINE_OPTIONS, lineProbabilities } from '../../../scoring/panel/lineProbability';
import { lineScores } from '../../../scoring/panel/lineScores';
import type { PanelTotals } from '../../../scoring/panel/panelTotals';
import type { Ranking } from '../../../scoring/ranking';
import { GrowingList } from '../../parts/GrowingList';
import { usePanelWords } from './usePanelWords';

const useStyles = makeStyles({
  field: { maxWidth: '120px' },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface LineDoubtProps {
  readonly ranking: Ranking;
  readonly panel: PanelTotals;
}

/** For which entries another panel might have decided otherwise, at a number of places that can be tried. */
export function LineDoubt({ ranking: { method }, panel }: LineDoubtProps) {
  const styles = useStyles();
  const { page, panel: words } = usePanelWords();
  const [typed, setTyped] = useState(() => String(Math.max(1, Math.round(panel.entries.length / 3))));
  const places = useDeferredValue(readPlaces(typed, panel.entries.length));
  const lines = useMemo(
    () => (places === undefined ? undefined : lineProbabilities(lineScores(panel, method), { kind: 'count', count: places }, method)),
    [places, panel, method],
  );
  const doubtful = lines?.flatMap((line, entry) => (line.zone === 'grey' ? [{ line, entry: panel.entries[entry]! }] : [])) ?? [];
  return (
    <>
      <Field className={styles.field} label={page.line.places}>
        <Input type="text" inputMode="numeric" value={typed} onChange={(_, { value }) => { setTyped(value); }} />
      </Field>
      <div aria-live="polite">{lines !== undefined && <Body1 as="p" block className={styles.text}>{lineSummaryText(lines, words)}</Body1>}</div>
      {doubtful.length > 0 && (
        <GrowingList items={doubtful} label={page.line.entries} moreLabel={(count) => fill(page.moreEntries, { count })}>
          {({ line, entry }) => <Body1 as="p" block className={styles.text}>{lineText(line, entry, words)}</Body1>}
        </GrowingList>
      )}
      <Caption1 as="p" block className={styles.hint}>{fill(words.line.method, { draws: LINE_OPTIONS.draws })}</Caption1>
    </>
  );
}

/** A line is between entries: fewer places than there are, and one at least. */
function readPlaces(typed: string, entries: number): number | undefined {
  const number = Number(typed.normalize('NFKC').trim());
  return Number.isInteger(number) && number > 0 && number < entries ? number : undefined;
}
