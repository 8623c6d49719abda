import { Link, makeStyles } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  link: { display: 'inline-block', minHeight: '24px', overflowWrap: 'anywhere', textAlign: 'left' },
});

interface PlaceLinkProps {
  readonly sheet: string;
  readonly cell: string | undefined;
  readonly goTo: (sheet: string, address?: string) => void;
}

/** The way to a cell of this workbook. */
export function PlaceLink({ sheet, cell, goTo }: PlaceLinkProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const place = cell === undefined ? sheet : `${sheet}!${cell}`;
  return <Link as="button" className={styles.link} aria-label={fill(pane.goToCell, { place })} onClick={() => { goTo(sheet, cell); }}>{place}</Link>;
}
