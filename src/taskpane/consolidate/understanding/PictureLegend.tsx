import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReadAreas } from '../../../sheets/recognise/recognition';
import type { AreaMark } from './pictureOf';
import { useMarkStyles } from './useMarkStyles';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalXXS} 0`, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  mark: { padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall },
});

/** What the colours of a picture mean, as far as it has them. */
export function PictureLegend({ areas: { header, team, dimensions, reviewer } }: { readonly areas: ReadAreas }) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const words = useUnderstandingWords();
  const counts: Readonly<Record<AreaMark, number>> = { header: header.length, team: team.length, score: dimensions.length, reviewer: reviewer === undefined ? 0 : 1 };
  const shown = (Object.keys(counts) as AreaMark[]).filter((mark) => counts[mark] > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.legend}>
      {shown.map((mark) => <li key={mark}><Caption1 className={mergeClasses(styles.mark, marks[mark])}>{words.marks[mark]}</Caption1></li>)}
    </ul>
  );
}
