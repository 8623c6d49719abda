import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { pointsText, signedText } from '../../../locales/pointsText';
import type { Severity } from '../../../scoring/panel/severity';
import { usePanelWords } from './usePanelWords';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', tableLayout: 'fixed' },
  head: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left', verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  name: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  number: { width: '56px', textAlign: 'right' },
  axis: { position: 'relative', height: '16px', marginLeft: tokens.spacingHorizontalS, marginRight: tokens.spacingHorizontalS, forcedColorAdjust: 'none' },
  zero: { position: 'absolute', top: '-4px', bottom: '-4px', left: '50%', width: '1px', backgroundColor: tokens.colorNeutralStroke1 },
  bar: { position: 'absolute', top: '2px', height: '12px', minWidth: '2px', borderRadius: tokens.borderRadiusSmall, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  above: { left: '50%', backgroundColor: tokens.colorPaletteBlueBorderActive },
  below: { right: '50%', backgroundColor: tokens.colorPaletteDarkOrangeBorderActive },
});

/** A scale narrower than this would make a molehill look like a mountain. */
const NARROWEST = 5;

interface SeverityBarsProps {
  readonly reviewers: readonly string[];
  readonly severities: readonly Severity[];
}

/** Who gives more and who less than the panel, as bars from the middle with their figures; side and sign say the same as the colours. */
export function SeverityBars({ reviewers, severities }: SeverityBarsProps) {
  const styles = useStyles();
  const { page, panel } = usePanelWords();
  const widest = Math.max(NARROWEST, ...severities.map(({ deviation = 0 }) => Math.abs(deviation)));
  return (
    <table className={styles.table} aria-label={panel.pictures.severity.title}>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={styles.head}>{page.reviewer}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>{page.figures.severity}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>{page.figures.spread}</th>
        </tr>
      </thead>
      <tbody>
        {reviewers.map((name, index) => {
          const { deviation, spread } = severities[index]!;
          return (
            <tr key={name}>
              <th scope="row" className={styles.name}>{name}</th>
              <td>
                <div className={styles.axis} aria-hidden>
                  <span className={styles.zero} />
                  {deviation !== undefined && <span className={mergeClasses(styles.bar, deviation < 0 ? styles.below : styles.above)} style={{ width: `${String((Math.abs(deviation) / widest) * 50)}%` }} />}
                </div>
              </td>
              <td className={styles.number}>{deviation === undefined ? page.none : signedText(deviation)}</td>
              <td className={styles.number}>{spread === undefined ? page.none : pointsText(spread)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
