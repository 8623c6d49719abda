import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { Source } from '../../../review/source';
import { GrowingList } from '../../parts/GrowingList';
import { LeftAlone } from './LeftAlone';
import type { Settled } from './settled';
import { sheetGroups, sheetsLeftAlone } from './sheetGroups';
import { SheetGroupView } from './SheetGroupView';
import { toConfirmIn } from './toConfirmIn';
import { useUnderstanding, type Understanding } from './understandingContext';
import { understoodSheets } from './understoodSheets';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, paddingLeft: 0 },
  ask: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS, color: tokens.colorStatusWarningForeground1 },
  sheets: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** How the sheets of a source were read, behind a button; what a person should look at is counted beside it. */
export function SheetsUnderstood({ source }: { readonly source: Source }) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const understanding = useUnderstanding();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLButtonElement | null>(null);
  if (understanding === undefined || 'failure' in source) return null;
  const count = toConfirmIn(source, understanding);
  return (
    <div>
      <div className={styles.line}>
        <Button
          ref={(element: HTMLButtonElement | null) => { toggle.current = element; }}
          appearance="transparent"
          size="small"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={fill(words.openOf, { source: source.label })}
          onClick={() => { setOpen(!isOpen); }}
        >
          {words.open}
        </Button>
        {count > 0 && <Caption1 className={styles.ask}><QuestionCircleRegular aria-hidden />{fill(words.toConfirm, { count })}</Caption1>}
      </div>
      {isOpen && <div id={id} className={styles.sheets}><Sheets source={source} understanding={understanding} onGone={() => { toggle.current?.focus(); }} /></div>}
    </div>
  );
}

interface SheetsProps {
  readonly source: Source;
  readonly understanding: Understanding;
  /** Hears that the sheet about which something was said is not shown any more. */
  readonly onGone: () => void;
}

function Sheets({ source, understanding, onGone }: SheetsProps) {
  const words = useUnderstandingWords();
  const [settled, setSettled] = useState<Settled>();
  const { template, mappings } = understanding;
  const sheets = understoodSheets(source, template, mappings);
  const isGone = settled !== undefined && sheetsLeftAlone(sheets).some(({ grid }) => grid.name === settled.sheet);
  useEffect(() => { if (isGone && document.activeElement === document.body) onGone(); });
  const settling = { settled, onSettled: setSettled };
  return (
    <>
      <GrowingList items={sheetGroups(sheets)} itemKey={({ sheets: [first] }) => first!.grid.name} spacing="wide" moreLabel={(count) => fill(words.moreSheets, { count })}>
        {(group) => <SheetGroupView group={group} understanding={understanding} {...settling} />}
      </GrowingList>
      <LeftAlone sheets={sheetsLeftAlone(sheets)} understanding={understanding} {...settling} />
    </>
  );
}
