import { useEffect, useRef, type RefObject } from 'react';

/** Returns the ref of an element that takes the focus when what had it goes with a change of `shown`, so that the keyboard goes on from there. */
export function useKeptFocus(shown: unknown): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    // Focus that is in the sheet, or was never here, stays where it is.
    if (before.current !== shown && document.hasFocus() && document.activeElement === document.body) container.current?.focus();
    before.current = shown;
  }, [shown]);
  return container;
}
