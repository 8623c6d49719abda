import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../locales/fill';
import { Disclosure } from '../../parts/Disclosure';
import { GrowingList } from '../../parts/GrowingList';
import type { Settling } from './settled';
import { isCorrectable } from './sheetGroups';
import { SheetGroupView } from './SheetGroupView';
import type { Understanding } from './understandingContext';
import type { UnderstoodSheet } from './understoodSheets';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface LeftAloneProps extends Settling {
  readonly sheets: readonly UnderstoodSheet[];
  readonly understanding: Understanding;
}

/** The sheets of a source of which nothing counts, each with the reason. */
export function LeftAlone({ sheets, ...rest }: LeftAloneProps) {
  const words = useUnderstandingWords();
  if (sheets.length === 0) return null;
  return (
    <Disclosure summary={fill(words.others, { count: sheets.length })}>
      <GrowingList items={sheets} itemKey={({ grid }) => grid.name} moreLabel={(count) => fill(words.moreSheets, { count })}>
        {(sheet) => <LeftAloneSheet sheet={sheet} {...rest} />}
      </GrowingList>
    </Disclosure>
  );
}

function LeftAloneSheet({ sheet, ...rest }: Omit<LeftAloneProps, 'sheets'> & { readonly sheet: UnderstoodSheet }) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <SheetGroupView group={{ shapeKey: sheet.shapeKey, sheets: [sheet] }} {...rest} />;
  return (
    <div className={styles.item}>
      <Caption1 className={styles.name}>{fill(words.other, { sheet: sheet.grid.name, reason: words.reasons[sheet.other ?? 'unrelated'] })}</Caption1>
      {isCorrectable(sheet) && <Button size="small" appearance="subtle" aria-label={fill(words.lookAtSheet, { sheet: sheet.grid.name })} onClick={() => { setOpen(true); }}>{words.lookAt}</Button>}
    </div>
  );
}
