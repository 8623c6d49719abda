import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { PlaceLink } from '../parts/PlaceLink';
import { useReviewWords } from './useReviewWords';

const useStyles = makeStyles({
  place: { display: 'block', minHeight: '20px', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PlaceProps {
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly cell: string | undefined;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** Where something stands: a cell of this workbook is a link, a cell of a file is named. */
export function Place({ file, sheet, cell, goTo, thisWorkbook }: PlaceProps) {
  const styles = useStyles();
  const words = useReviewWords();
  if (file === undefined) return null;
  if (file === thisWorkbook) return sheet === undefined ? null : <div><PlaceLink sheet={sheet} cell={cell} goTo={goTo} /></div>;
  const place = [sheet, cell].filter((part) => part !== undefined);
  return <Caption1 className={styles.place}>{place.length === 0 ? file : fill(words.inFile, { file, place: place.join(' · ') })}</Caption1>;
}
