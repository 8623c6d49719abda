import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { ComparedCell, ShownMark } from '../../../review/compareVersions';
import { useShowMore } from '../../parts/useShowMore';
import { useDecisionsWords } from './useDecisionsWords';

const SIZE = { atFirst: 10, step: 50 };

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  row: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  cell: { padding: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  address: { display: 'block', color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start' },
});

interface VersionTableProps {
  readonly reviewer: string;
  /** Those that differ. */
  readonly cells: readonly ComparedCell[];
}

/** What differs between two sheets, a row a score. */
export function VersionTable({ reviewer, cells }: VersionTableProps) {
  const styles = useStyles();
  const words = useDecisionsWords();
  const { shown, next, showNext, container } = useShowMore<HTMLTableSectionElement>(cells.length, SIZE);
  return (
    <>
      <table className={styles.table} aria-label={fill(words.tableName, { reviewer })}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{words.place}</th>
            <th scope="col" className={styles.head}>{words.numbers.first}</th>
            <th scope="col" className={styles.head}>{words.numbers.second}</th>
          </tr>
        </thead>
        <tbody ref={container}>
          {cells.slice(0, shown).map((cell, index) => (
            <tr key={index} tabIndex={-1} className={styles.row}>
              <th scope="row" className={styles.cell}>
                {[cell.team, cell.dimension ?? words.total].join(' · ')}
                {cell.enterprise !== '' && <Caption1 className={styles.address}>{cell.enterprise}</Caption1>}
              </th>
              <Mark mark={cell.first} />
              <Mark mark={cell.second} />
            </tr>
          ))}
        </tbody>
      </table>
      {next > 0 && <Button className={styles.more} appearance="subtle" onClick={showNext}>{fill(words.moreRows, { count: next })}</Button>}
    </>
  );
}

function Mark({ mark }: { readonly mark: ShownMark | undefined }) {
  const styles = useStyles();
  const words = useDecisionsWords();
  if (mark === undefined) return <td className={styles.cell}>{words.notListed}</td>;
  return (
    <td className={styles.cell}>
      {mark.text === '' ? words.blank : mark.text}
      {mark.cell !== undefined && <Caption1 className={styles.address}>{mark.cell}</Caption1>}
    </td>
  );
}
