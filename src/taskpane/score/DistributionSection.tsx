import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../locales/fill';
import { distribution, type Distribution, type NamedTotal } from '../../review/score/distribution';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { useMessages } from '../messagesContext';
import { Disclosure } from '../parts/Disclosure';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  chart: { height: '56px', display: 'flex', alignItems: 'flex-end', columnGap: '2px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  bar: { flexGrow: 1, maxWidth: '40px', minHeight: '1px', backgroundColor: tokens.colorBrandBackground, borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`, forcedColorAdjust: 'none' },
  none: { flexGrow: 1, maxWidth: '40px', height: '0' },
  ends: { display: 'flex', justifyContent: 'space-between', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** Teams that are named; more are counted. */
const NAMED = 2;

/** How the reviewer's own totals lie; nobody else's are shown (scoring-anchors.md, R23). */
export const DistributionSection = memo(function DistributionSection({ sheet, template }: { readonly sheet: ScoreSheet; readonly template: Template }) {
  const words = usePageWords();
  const found = distribution(sheet, template);
  return found === undefined ? null : <Disclosure summary={words.distribution}><Chart found={found} /></Disclosure>;
});

function Chart({ found: { count, highest, lowest, median, bands } }: { readonly found: Distribution }) {
  const styles = useStyles();
  const words = usePageWords();
  const { list } = useMessages();
  const most = Math.max(...bands.map((band) => band.count));
  const label = fill(words.distributionLabel, { count, bands: bands.filter((band) => band.count > 0).map((band) => fill(words.band, { ...band })).join(list) });
  return (
    <>
      <div role="img" aria-label={label}>
        <div className={styles.chart}>
          {bands.map((band) => <span key={band.from} className={band.count === 0 ? styles.none : styles.bar} style={{ height: `${String(Math.round((band.count * 100) / most))}%` }} />)}
        </div>
        <div className={styles.ends}><Caption1>{bands[0]!.from}</Caption1><Caption1>{bands.at(-1)!.to}</Caption1></div>
      </div>
      <p className={styles.text}>{fill(words.distributionText, { count, highest: highest.total, median, lowest: lowest.total })}</p>
      {count > 1 && <Caption1 as="p" block className={styles.text}>{fill(words.extremes, { highest: namesOf(highest, list, words.andMore), lowest: namesOf(lowest, list, words.andMore) })}</Caption1>}
    </>
  );
}

function namesOf({ teams }: NamedTotal, list: string, andMore: string): string {
  const named = teams.slice(0, NAMED).join(list);
  return teams.length > NAMED ? fill(andMore, { teams: named, count: teams.length }) : named;
}
