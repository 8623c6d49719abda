import { useEffect, useRef, type RefObject } from 'react';
import type { Decision } from '../../../scoring/decisions/decision';

/**
 * Returns the place that gets the focus after a decision or its taking back, since the button that was pressed is gone: else those who work with
 * the keyboard would start again at the top. Nothing scrolls.
 */
export function useDecisionFocus(decisions: readonly Decision[]): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(decisions);
  useEffect(() => {
    if (before.current === decisions) return;
    before.current = decisions;
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [decisions]);
  return place;
}
