// Each tab is found again where it was left.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TabName } from '../words/common-words.ts';

/** Gives what is to be called before a tab is left; a tab that is new begins under the tabs. */
export function useKeptScroll(tab: TabName): () => void {
  const scrolls = useRef<Partial<Record<TabName, number>>>({});
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const head = document.querySelector('header')?.offsetHeight ?? 0;
    window.scrollTo(0, scrolls.current[tab] ?? Math.min(window.scrollY, head));
  }, [tab]);
  return () => {
    scrolls.current[tab] = window.scrollY;
  };
}
