// The focus is never lost: when what had it is gone, it goes to the nearest thing that belongs to it.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { findByKey } from './find-by-key.ts';

interface Focused {
  readonly element: Element;
  /** The keys named by `data-landing` around it, the nearest first. */
  readonly landings: readonly string[];
}

/** Watches the document; to be used once, by the component that draws the panel anew. */
export function useKeptFocus(): void {
  const last = useRef<Focused | null>(null);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement)
        last.current = { element: target, landings: landingsOf(target) };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const focused = last.current;
    if (focused === null || focused.element.isConnected) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const landing = focused.landings.map(findByKey).find((element) => element !== null);
    landing?.focus({ preventScroll: true });
  });
}

function landingsOf(element: HTMLElement): readonly string[] {
  const landings: string[] = [];
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    if (at.dataset.landing !== undefined) landings.push(at.dataset.landing);
  }
  return landings;
}
