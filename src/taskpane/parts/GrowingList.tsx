import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShowMore } from './useShowMore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  close: { rowGap: tokens.spacingVerticalS },
  wide: { rowGap: tokens.spacingVerticalL },
  item: { outlineStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  more: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
});

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  readonly label?: string;
  /** What makes an item the same one after the list has changed, where it has a state of its own; else its place in the list. */
  readonly itemKey?: (item: Item) => string;
  readonly atFirst?: number;
  readonly step?: number;
  readonly spacing?: 'close' | 'wide';
  readonly moreLabel: (count: number) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and more when asked. */
export function GrowingList<Item>({ items, label, itemKey, atFirst = 10, step = 20, spacing = 'close', moreLabel, children }: GrowingListProps<Item>) {
  const styles = useStyles();
  const { shown, next, showNext, container } = useShowMore<HTMLUListElement>(items.length, { atFirst, step });
  return (
    <>
      <ul ref={container} className={mergeClasses(styles.list, styles[spacing])} {...(label === undefined ? {} : { 'aria-label': label })}>
        {items.slice(0, shown).map((item, index) => <li key={itemKey?.(item) ?? index} tabIndex={-1} className={styles.item}>{children(item)}</li>)}
      </ul>
      {next > 0 && <Button className={styles.more} appearance="subtle" onClick={showNext}>{moreLabel(next)}</Button>}
    </>
  );
}
