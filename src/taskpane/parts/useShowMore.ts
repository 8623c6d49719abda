import { useEffect, useRef, useState, type RefObject } from 'react';

/** A long list of which a part is shown. */
export interface ShowMore<Container extends HTMLElement> {
  readonly shown: number;
  /** How many the next press shows; 0 where all are shown. */
  readonly next: number;
  readonly showNext: () => void;
  /** For the element whose children are the items. */
  readonly container: RefObject<Container | null>;
}

/**
 * Returns how much of a list is shown: `atFirst` items, and `step` more with each press. Focus goes to the first of the new items, since
 * the button that was pressed may be gone.
 */
export function useShowMore<Container extends HTMLElement>(count: number, { atFirst, step }: { readonly atFirst: number; readonly step: number }): ShowMore<Container> {
  const [shown, setShown] = useState(atFirst);
  const container = useRef<Container>(null);
  const firstNew = useRef<number>(undefined);
  useEffect(() => {
    const item = firstNew.current === undefined ? undefined : container.current?.children[firstNew.current];
    firstNew.current = undefined;
    if (item instanceof HTMLElement) item.focus();
  }, [shown]);
  const showNext = (): void => {
    firstNew.current = shown;
    setShown(shown + step);
  };
  return { shown, next: Math.max(0, Math.min(step, count - shown)), showNext, container };
}
