import { Field, makeStyles, Select } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { GridView, Position } from '../../../sheets/recognise/gridView';
import type { MappingDraft } from '../../../sheets/recognise/mapping/mappingDraft';
import { reviewerNameAt } from '../../../sheets/recognise/reviewerName';
import { cellAddress, parseAddress } from '../../../workbook/address';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({ list: { '& select': { minWidth: 0 } } });

/** A name is short; more cells nobody would look through. */
const LONGEST_NAME = 30;
const MOST_CELLS = 40;
const BY_WORDS = '';

interface ReviewerFieldProps {
  readonly view: GridView;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** In which cell above the scores the reviewer's name stands. */
export function ReviewerField({ view, draft, onChange }: ReviewerFieldProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const { reviewer, ...rest } = draft;
  const cells = nameCells(view, draft);
  return (
    <Field label={words.reviewerAt}>
      <Select
        className={styles.list}
        value={reviewer === undefined ? BY_WORDS : cellAddress(reviewer.row, reviewer.column)}
        onChange={(_, { value }) => {
          const position = parseAddress(value);
          onChange(position === undefined ? rest : { ...rest, reviewer: position });
        }}
      >
        <option value={BY_WORDS}>{words.reviewerByWords}</option>
        {cells.map(({ row, column, name }) => {
          const cell = cellAddress(row, column);
          return <option key={cell} value={cell}>{fill(words.reviewerCell, { cell, text: name })}</option>;
        })}
      </Select>
    </Field>
  );
}

/** The cells that may hold a name: those above the scores whose text can be one, and the one that was chosen. */
function nameCells(view: GridView, { header, reviewer }: MappingDraft): (Position & { readonly name: string })[] {
  const cells = view.rowsBetween(0, header.last).flatMap(({ index: row, cells: inRow }) => inRow.flatMap(({ column }) => {
    const name = reviewerNameAt(view, { row, column })?.name;
    const isChosen = reviewer?.row === row && reviewer.column === column;
    return isChosen || (name !== undefined && name.length <= LONGEST_NAME) ? [{ row, column, name: name ?? '' }] : [];
  }));
  const isMissing = reviewer !== undefined && !cells.some(({ row, column }) => row === reviewer.row && column === reviewer.column);
  return [...cells.slice(0, MOST_CELLS), ...(isMissing ? [{ ...reviewer, name: '' }] : [])];
}
