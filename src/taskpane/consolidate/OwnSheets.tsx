import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { nameKey } from '../../scoring/nameKey';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import { Disclosure } from '../parts/Disclosure';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface OwnSheetsProps {
  readonly sheets: readonly ScoreSheet[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (sheet: string, counts: boolean) => void;
}

/** The score sheets of the workbook itself, each of which can be left out. */
export function OwnSheets({ sheets, leftOut, onChoose }: OwnSheetsProps) {
  const styles = useStyles();
  const words = usePageWords();
  if (sheets.length === 0) return null;
  const chosen = sheets.filter(({ sheet }) => !leftOut.has(sheet)).length;
  return (
    <Disclosure summary={fill(words.ownSheets, { count: sheets.length, chosen })}>
      <ul className={styles.list}>
        {sheets.map(({ reviewer, sheet, rows }, index) => (
          <li key={`${sheet}\n${String(index)}`} className={styles.row}>
            <Checkbox
              className={styles.name}
              checked={!leftOut.has(sheet)}
              onChange={(_, { checked }) => { onChoose(sheet, checked === true); }}
              label={fill(nameKey(sheet) === nameKey(reviewer) ? words.ownSheet : words.ownSheetNamed, { reviewer, sheet })}
            />
            <Caption1 className={styles.count}>{fill(words.entries, { count: rows.length })}</Caption1>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
