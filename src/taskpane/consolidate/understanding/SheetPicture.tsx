import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { fill } from '../../../locales/fill';
import type { ReadAreas } from '../../../sheets/recognise/recognition';
import { columnLetters } from '../../../workbook/address';
import type { Grid } from '../../../workbook/grid';
import { pictureOf, type PictureCell } from './pictureOf';
import { PictureLegend } from './PictureLegend';
import { useMarkStyles } from './useMarkStyles';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  edge: { padding: `0 ${tokens.spacingHorizontalXS}`, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: `0 ${tokens.spacingHorizontalXS}`, border: `1px solid ${tokens.colorNeutralStroke2}`, maxWidth: '96px', height: '20px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  name: { fontWeight: tokens.fontWeightSemibold },
  before: { '::after': { content: '" · "' } },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Without a place in the order of the keys nobody could scroll it by them (WCAG 2.1.1). */
const BY_KEYS = { tabIndex: 0 };

interface SheetPictureProps {
  readonly grid: Grid;
  readonly areas: ReadAreas;
  /** What stands over a column, beside its letters. */
  readonly over?: (column: number) => ReactNode;
}

/** A small picture of a sheet with its row numbers and column letters, in which is marked what was understood. */
export function SheetPicture({ grid, areas, over }: SheetPictureProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const { columns, rows, rowsNotShown, isCut } = useMemo(() => pictureOf(grid, areas), [grid, areas]);
  return (
    <div>
      <div role="region" aria-label={fill(words.picture, { sheet: grid.name })} className={styles.frame} {...BY_KEYS}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.edge} />
              {columns.map((column) => <th key={column} scope="col" className={styles.edge}>{columnLetters(column)}{over?.(column)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, cells }) => (
              <tr key={index}>
                <th scope="row" className={styles.edge}>{index + 1}</th>
                {cells.map((cell) => <MarkedCell key={cell.column} cell={cell} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PictureLegend areas={areas} />
      {rowsNotShown > 0 && <p className={styles.hint}>{fill(words.rowsNotShown, { count: rowsNotShown })}</p>}
      {isCut && <p className={styles.hint}>{fill(words.columnsNotShown, { count: columns.length })}</p>}
    </div>
  );
}

function MarkedCell({ cell: { span, text, mark, isFirst } }: { readonly cell: PictureCell }) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const words = useUnderstandingWords();
  return (
    <td colSpan={span} className={mergeClasses(styles.cell, mark !== undefined && marks[mark])} title={text}>
      {mark !== undefined && isFirst && <span className={mergeClasses(styles.name, text !== '' && styles.before)}>{words.marks[mark]}</span>}
      {text}
    </td>
  );
}
