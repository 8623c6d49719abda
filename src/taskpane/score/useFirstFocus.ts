import { useEffect, useRef, type RefObject } from 'react';

/** Returns the ref of an element that appears because somebody asked for it: the first button or field in it takes the focus. */
export function useFirstFocus<Container extends HTMLElement = HTMLDivElement>(): RefObject<Container | null> {
  const container = useRef<Container>(null);
  useEffect(() => { container.current?.querySelector<HTMLElement>('button, input, textarea')?.focus(); }, []);
  return container;
}
