import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fill } from '../../../locales/fill';
import { discrepancyText } from '../../../locales/panelDiscrepancyText';
import { slipText } from '../../../locales/panelSlipText';
import { discrepancies } from '../../../scoring/panel/discrepancies';
import type { PanelTotals } from '../../../scoring/panel/panelTotals';
import { slipsByReviewer, type ReviewerSlip, type SlipItem } from '../../../scoring/panel/slipsByReviewer';
import { Disclosure } from '../../parts/Disclosure';
import { GrowingList } from '../../parts/GrowingList';
import { CopyReminder } from '../CopyReminder';
import { Place } from '../Place';
import { usePanelWords } from './usePanelWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  slip: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

interface SlipsProps {
  readonly panel: PanelTotals;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly thisWorkbook: string;
}

/** What each reviewer is asked to confirm or to change, with the way to the cell and the text to send. */
export function Slips({ panel, goTo, thisWorkbook }: SlipsProps) {
  const styles = useStyles();
  const { page } = usePanelWords();
  const slips = useMemo(() => slipsByReviewer(discrepancies(panel), panel), [panel]);
  const count = slips.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <Body1 as="p" block className={styles.text}>{count === 0 ? page.slips.none : fill(page.slips.count, { reviewers: slips.length, count })}</Body1>
      {slips.map((slip) => <Slip key={slip.reviewer} slip={slip} panel={panel} goTo={goTo} thisWorkbook={thisWorkbook} />)}
    </>
  );
}

interface SlipProps extends SlipsProps {
  readonly slip: ReviewerSlip;
}

function Slip({ slip, panel, goTo, thisWorkbook }: SlipProps) {
  const styles = useStyles();
  const { page, panel: words } = usePanelWords();
  const reviewer = panel.reviewers[slip.reviewer]!;
  return (
    <Disclosure summary={fill(page.slips.ofReviewer, { reviewer, count: slip.items.length })}>
      <div className={styles.slip}>
        <GrowingList items={slip.items} atFirst={5} spacing="wide" moreLabel={(more) => fill(page.moreSlips, { count: more })}>
          {(item) => <Item item={item} panel={panel} goTo={goTo} thisWorkbook={thisWorkbook} />}
        </GrowingList>
        <CopyReminder reviewer={reviewer} text={slipText(slip, panel, words)} />
      </div>
    </Disclosure>
  );
}

/** For the secretary, who may see what the others gave. */
function Item({ item, panel, goTo, thisWorkbook }: Omit<SlipProps, 'slip'> & { readonly item: SlipItem }) {
  const styles = useStyles();
  const { panel: words } = usePanelWords();
  const [place] = item.places;
  return (
    <div className={styles.item}>
      {item.reasons.map((reason) => {
        const { title, text } = discrepancyText(reason, panel, words);
        return (
          <div key={reason.rule}>
            <span className={styles.title}>{title}</span>
            <Caption1 as="p" block className={styles.text}>{text}</Caption1>
          </div>
        );
      })}
      {place !== undefined && <Place file={place.file} sheet={place.sheet} cell={place.cell} goTo={goTo} thisWorkbook={thisWorkbook} />}
    </div>
  );
}
