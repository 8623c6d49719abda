import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { Grid, IndexRange } from '../../../workbook/grid';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalM },
  list: { '& select': { minWidth: 0 } },
});

/** Headings stand near the top, and have few rows. */
const ROWS = 30;
const MOST_HEADING_ROWS = 8;

interface HeadingRowsFieldProps {
  readonly grid: Grid;
  readonly header: IndexRange;
  readonly onChange: (header: IndexRange) => void;
}

/** From which row to which the headings reach. */
export function HeadingRowsField({ grid, header, onChange }: HeadingRowsFieldProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const starts = withRow(grid.rows.slice(0, ROWS).map(({ index }) => index), header.first);
  const ends = withRow(Array.from({ length: MOST_HEADING_ROWS }, (_, at) => header.first + at), header.last);
  const options = (rows: readonly number[]) => rows.map((row) => <option key={row} value={row}>{fill(words.row, { row: row + 1 })}</option>);
  return (
    <div className={styles.fields}>
      <Field label={words.headerFirst}>
        <Select className={styles.list} value={String(header.first)} onChange={(_, { value }) => { onChange({ first: Number(value), last: Number(value) + header.last - header.first }); }}>{options(starts)}</Select>
      </Field>
      <Field label={words.headerLast}>
        <Select className={styles.list} value={String(header.last)} onChange={(_, { value }) => { onChange({ ...header, last: Number(value) }); }}>{options(ends)}</Select>
      </Field>
    </div>
  );
}

function withRow(rows: readonly number[], row: number): number[] {
  return [...new Set([...rows, row])].sort((a, b) => a - b);
}
