import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import type { Dimension } from '../../scoring/template';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  list: {
    margin: 0, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 24px`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere',
  },
});

/** What a dimension is judged by, numbered as in the template. */
export function CriteriaList({ dimension: { name, criteria } }: { readonly dimension: Dimension }) {
  const styles = useStyles();
  const words = usePageWords();
  if (criteria.length === 0) return null;
  return (
    <ol className={styles.list} aria-label={fill(words.criteria, { dimension: name })}>
      {criteria.map((criterion, index) => <li key={index}>{criterion}</li>)}
    </ol>
  );
}
