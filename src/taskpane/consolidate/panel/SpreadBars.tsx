import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import { pointsText } from '../../../locales/pointsText';
import type { PanelEntry } from '../../../scoring/panel/panelTotals';
import type { Spread } from '../../../scoring/panel/spread';
import { useShowMore } from '../../parts/useShowMore';
import { usePanelWords } from './usePanelWords';

const SIZE = { atFirst: 10, step: 50 };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  figures: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  axis: { position: 'relative', height: '14px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  mark: { position: 'absolute', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  range: { top: '6px', height: '2px', backgroundColor: tokens.colorNeutralForeground3 },
  middle: { top: '3px', height: '8px', borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorPaletteBlueBorderActive, opacity: 0.6 },
  median: { top: '1px', width: '2px', marginLeft: '-1px', height: '12px', backgroundColor: tokens.colorNeutralForeground1 },
  mean: { top: '4px', width: '6px', height: '6px', marginLeft: '-3px', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralForeground1 },
  more: { alignSelf: 'flex-start' },
});

interface SpreadBarsProps {
  readonly entries: readonly PanelEntry[];
  readonly spreads: readonly (Spread | undefined)[];
}

/** The range of each entry's totals on one scale, in rank order: from lowest to highest, the middle half, the median and the mean. */
export function SpreadBars({ entries, spreads }: SpreadBarsProps) {
  const styles = useStyles();
  const { page, panel } = usePanelWords();
  const { shown, next, showNext, container } = useShowMore<HTMLUListElement>(entries.length, SIZE);
  const known = spreads.filter((spread) => spread !== undefined);
  const from = Math.min(...known.map(({ lowest }) => lowest));
  const width = Math.max(1, Math.max(...known.map(({ highest }) => highest)) - from);
  const at = (value: number): string => `${String(((value - from) / width) * 100)}%`;
  return (
    <>
      <ul className={styles.list} ref={container} aria-label={panel.pictures.spread.title}>
        {entries.slice(0, shown).map(({ team, enterprise }, index) => {
          const spread = spreads[index];
          return (
            <li key={`${team}\n${enterprise}`} className={styles.item} tabIndex={-1}>
              <span className={styles.head}>
                <span className={styles.name}>{team}</span>
                <Caption1 className={styles.figures}>
                  {spread === undefined ? page.none : fill(page.figures.range, { lowest: pointsText(spread.lowest), highest: pointsText(spread.highest), mean: pointsText(spread.mean) })}
                </Caption1>
              </span>
              {spread !== undefined && (
                <span className={styles.axis} aria-hidden>
                  <span className={mergeClasses(styles.mark, styles.range)} style={{ left: at(spread.lowest), right: `calc(100% - ${at(spread.highest)})` }} />
                  <span className={mergeClasses(styles.mark, styles.middle)} style={{ left: at(spread.lowerQuartile), right: `calc(100% - ${at(spread.upperQuartile)})` }} />
                  <span className={mergeClasses(styles.mark, styles.median)} style={{ left: at(spread.median) }} />
                  <span className={mergeClasses(styles.mark, styles.mean)} style={{ left: at(spread.mean) }} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {next > 0 && <Button className={styles.more} appearance="subtle" onClick={showNext}>{fill(page.moreEntries, { count: next })}</Button>}
    </>
  );
}
