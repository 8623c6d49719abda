import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { PAGE_NAMES, type PageName } from '../../review/pageName';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: `0 40px 0 ${tokens.spacingHorizontalXS}` },
  tab: {
    minHeight: '44px', padding: `0 ${tokens.spacingHorizontalM}`, border: 0, borderBottom: '3px solid transparent', font: 'inherit', color: tokens.colorNeutralForeground2, backgroundColor: 'transparent', cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px', borderRadius: tokens.borderRadiusMedium },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface PageTabsProps {
  readonly page: PageName | undefined;
  readonly onOpen: (page: PageName) => void;
}

/**
 * The tabs of the pages. Plain buttons (WAI-ARIA's tabs pattern): Fluent's list puts unseen stops for the focus beside its tabs, which axe
 * holds against it. The right corner stays free for Excel's own menu.
 */
export function PageTabs({ page, onOpen }: PageTabsProps) {
  const styles = useStyles();
  const { pane } = useMessages();
  const tabs = useRef(new Map<PageName, HTMLButtonElement>());
  const move = (event: KeyboardEvent, from: number): void => {
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: PAGE_NAMES.length - 1 }[event.key];
    const name = to === undefined ? undefined : PAGE_NAMES[(to + PAGE_NAMES.length) % PAGE_NAMES.length];
    if (name === undefined) return;
    event.preventDefault();
    tabs.current.get(name)?.focus();
  };
  return (
    <div role="tablist" aria-label={pane.pages} className={styles.tabs}>
      {PAGE_NAMES.map((name, index) => (
        <button
          key={name}
          ref={(element) => { if (element !== null) tabs.current.set(name, element); }}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === page}
          tabIndex={name === page || (page === undefined && index === 0) ? 0 : -1}
          className={mergeClasses(styles.tab, name === page && styles.selected)}
          onClick={() => { onOpen(name); }}
          onKeyDown={(event) => { move(event, index); }}
        >
          {pane.tabs[name].name}
        </button>
      ))}
    </div>
  );
}
