import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { fill } from '../../locales/fill';
import { entryStatus, isSettled } from '../../review/score/entryStatus';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import { Section } from '../parts/Section';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: {
    width: '100%', minHeight: '48px', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto 16px', columnGap: tokens.spacingHorizontalS, alignItems: 'center',
    textAlign: 'left', font: 'inherit', cursor: 'pointer', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  sheet: { color: tokens.colorNeutralForeground3 },
  count: { fontVariantNumeric: 'tabular-nums' },
  newSheet: { alignSelf: 'flex-start' },
});

interface ChooseSheetProps {
  readonly sheets: readonly ScoreSheet[];
  readonly onChoose: (sheet: ScoreSheet) => void;
  /** `undefined` where a sheet of ours stands already. */
  readonly onNew: (() => void) | undefined;
}

/** Whose sheet is to be filled in, where the workbook holds several. */
export function ChooseSheet({ sheets, onChoose, onNew }: ChooseSheetProps) {
  const styles = useStyles();
  const words = usePageWords();
  return (
    <Section title={words.choose}>
      <Caption1 as="p" block className={styles.hint}>{fill(words.chooseHint, { count: sheets.length })}</Caption1>
      <ul className={styles.list}>
        {sheets.map((sheet) => <li key={sheet.sheet}><SheetRow sheet={sheet} onChoose={onChoose} /></li>)}
      </ul>
      {onNew !== undefined && <Button className={styles.newSheet} appearance="subtle" onClick={onNew}>{words.newSheet}</Button>}
    </Section>
  );
}

function SheetRow({ sheet, onChoose }: { readonly sheet: ScoreSheet } & Pick<ChooseSheetProps, 'onChoose'>) {
  const styles = useStyles();
  const words = usePageWords();
  const values = { reviewer: sheet.unnamed === true ? words.unnamed : sheet.reviewer, sheet: sheet.sheet, done: sheet.rows.filter((row) => isSettled(entryStatus(row))).length, count: sheet.rows.length };
  return (
    <button type="button" className={styles.row} aria-label={fill(words.sheetProgressLabel, values)} onClick={() => { onChoose(sheet); }}>
      <span className={styles.name}>
        <span>{values.reviewer}</span>
        {values.reviewer !== sheet.sheet && <Caption1 className={styles.sheet}>{sheet.sheet}</Caption1>}
      </span>
      <span className={styles.count}>{fill(words.sheetProgress, values)}</span>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
