import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import { signedText } from '../../../locales/pointsText';
import type { PanelEntry } from '../../../scoring/panel/panelTotals';
import type { Scores } from '../../../scoring/panel/scores';
import { useShowMore } from '../../parts/useShowMore';
import { usePanelWords } from './usePanelWords';

const SIZE = { atFirst: 15, step: 50 };
/** In points; the same as in 评委分析 (sheets/compose/analysisSheet.ts). */
const FAR = 8;
const OFF = 4;

const useStyles = makeStyles({
  // Wide where there are many reviewers: it scrolls by itself, and with the keyboard.
  region: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  head: { padding: tokens.spacingHorizontalXS, textAlign: 'center', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  name: { position: 'sticky', left: 0, minWidth: '72px', maxWidth: '112px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', backgroundColor: tokens.colorNeutralBackground1 },
  cell: { minWidth: '40px', padding: tokens.spacingVerticalXS, textAlign: 'center', border: `1px solid ${tokens.colorNeutralStroke2}` },
  above: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  below: { backgroundColor: tokens.colorPaletteDarkOrangeBackground2, color: tokens.colorPaletteDarkOrangeForeground2 },
  far: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
  more: { alignSelf: 'flex-start' },
});

interface DeviationMapProps {
  readonly entries: readonly PanelEntry[];
  readonly reviewers: readonly string[];
  readonly deviations: Scores;
}

/** Entries × reviewers: how far each total lies from its entry's mean. Sign, weight and underline say without colour what the colours say. */
export function DeviationMap({ entries, reviewers, deviations }: DeviationMapProps) {
  const styles = useStyles();
  const { page, panel } = usePanelWords();
  const { shown, next, showNext, container } = useShowMore<HTMLTableSectionElement>(entries.length, SIZE);
  const look = (value: number): string => mergeClasses(styles.cell, value >= OFF && styles.above, value <= -OFF && styles.below, Math.abs(value) >= FAR && styles.far);
  return (
    <>
      <div className={styles.region} role="region" aria-label={panel.pictures.plain.title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>{page.entry}</th>
              {reviewers.map((name) => <th key={name} scope="col" className={styles.head}>{name}</th>)}
            </tr>
          </thead>
          <tbody ref={container}>
            {entries.slice(0, shown).map(({ team, enterprise }, entry) => (
              <tr key={`${team}\n${enterprise}`} tabIndex={-1}>
                <th scope="row" className={styles.name}>{team}</th>
                {reviewers.map((name, reviewer) => {
                  const value = deviations[entry]?.[reviewer] ?? null;
                  return <td key={name} className={value === null ? styles.cell : look(value)}>{value === null ? page.none : signedText(value, 1)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {next > 0 && <Button className={styles.more} appearance="subtle" onClick={showNext}>{fill(page.moreEntries, { count: next })}</Button>}
    </>
  );
}
