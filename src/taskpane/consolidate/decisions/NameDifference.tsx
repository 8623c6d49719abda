import { makeStyles } from '@fluentui/react-components';
import { nameDifference, type NameSegment } from '../../../scoring/decisions/nameDifference';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  different: { textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '3px' },
});

interface NameDifferenceProps {
  readonly name: string;
  readonly other: string;
}

/** A name, bold and underlined where the other one differs. */
export function NameDifference({ name, other }: NameDifferenceProps) {
  const styles = useStyles();
  const own = nameDifference(name, other).filter((segment) => segment.in !== 'b');
  return (
    <span className={styles.name}>
      {own.map((segment, index) => (isShared(segment) ? segment.text : <strong key={index} className={styles.different}>{segment.text}</strong>))}
    </span>
  );
}

function isShared(segment: NameSegment): boolean {
  return segment.in === 'both';
}
