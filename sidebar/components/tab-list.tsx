// The four tabs: one is in the tab order, the arrow keys go round.

import { usePanel } from '../panel-context.ts';
import type { TabName } from '../words/common-words.ts';

export const TABS: readonly TabName[] = ['summary', 'findings', 'schools', 'indicators'];

export interface TabListProps {
  readonly onChoose: (tab: TabName) => void;
}

export function TabList({ onChoose }: TabListProps) {
  const { place, words } = usePanel();
  const goTo = (event: KeyboardEvent, list: EventTarget & HTMLElement) => {
    const tab = stepFrom(place.tab, event.key);
    if (tab === null) return;
    event.preventDefault();
    onChoose(tab);
    list.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div
      role="tablist"
      class="tabs"
      aria-label={words.common.tabList}
      onKeyDown={(event) => goTo(event, event.currentTarget)}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          data-key={`tab:${tab}`}
          aria-selected={place.tab === tab}
          aria-controls={`panel-${tab}`}
          tabIndex={place.tab === tab ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {words.common.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

/** The tab that a key leads to; null for any other key. */
function stepFrom(tab: TabName, key: string): TabName | null {
  const at = TABS.indexOf(tab);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + TABS.length,
    Home: 0,
    End: TABS.length - 1,
  };
  const next = steps[key];
  return next === undefined ? null : (TABS[next % TABS.length] ?? null);
}
