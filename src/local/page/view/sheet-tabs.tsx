// The tabs of the sheets below the grid, and the list in which hidden ones are found too.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../browser/protocol.ts';
import type { PageWords } from '../page-words.ts';

interface SheetTabsProps {
  readonly tabs: readonly TabView[];
  readonly sheetId: number;
  readonly words: PageWords;
  readonly onActivate: (sheetId: number) => void;
}

function colourOf({ colour }: TabView): string | undefined {
  return colour !== null && /^#[0-9a-f]{6}$/i.test(colour) ? colour : undefined;
}

function SheetList({ tabs, sheetId, words, onActivate }: SheetTabsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const hidden = tabs.filter((tab) => tab.hidden).length;
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (target instanceof Node && details.current?.contains(target)) return;
      details.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', close, true);
    document.addEventListener('focusin', close);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', close, true);
      document.removeEventListener('focusin', close);
      window.removeEventListener('blur', close);
    };
  }, []);
  const label = hidden === 0 ? words.tabs.noHidden : words.tabs.hidden(hidden);
  return (
    <details
      class="sheet-list"
      ref={details}
      onKeyDown={(event) => {
        if (event.key === 'Escape') details.current?.removeAttribute('open');
      }}
    >
      <summary class="icon" aria-label={label} title={label}>
        <svg class="list-picture" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" />
        </svg>
      </summary>
      <ul class="sheet-names">
        {tabs.map((tab) => (
          <li key={tab.id}>
            <button
              type="button"
              class={tab.hidden ? 'sheet-name quiet' : 'sheet-name'}
              aria-current={tab.id === sheetId}
              onClick={() => {
                details.current?.removeAttribute('open');
                onActivate(tab.id);
              }}
            >
              {tab.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Arrows go from tab to tab, as in any list of tabs. */
function nextTab(key: string, tabs: readonly TabView[], now: number): TabView | undefined {
  switch (key) {
    case 'ArrowRight':
      return tabs[(now + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs[(now - 1 + tabs.length) % tabs.length];
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}

/** The bar of tabs. A hidden sheet has a tab while it is the one shown. */
export function SheetTabs(props: SheetTabsProps) {
  const { tabs, sheetId, words, onActivate } = props;
  const strip = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  const shown = tabs.filter((tab) => !tab.hidden || tab.id === sheetId);
  useEffect(() => {
    const chosen = strip.current?.querySelector('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheetId]);
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setLong(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    setLong(element.scrollWidth > element.clientWidth);
    return () => observer.disconnect();
  }, [tabs]);
  const scroll = (way: 1 | -1) => strip.current?.scrollBy({ left: way * 240, behavior: 'smooth' });
  const onKeyDown = (event: KeyboardEvent) => {
    const now = shown.findIndex((tab) => tab.id === sheetId);
    const next = nextTab(event.key, shown, now);
    if (next === undefined) return;
    event.preventDefault();
    onActivate(next.id);
    requestAnimationFrame(() =>
      strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  };
  return (
    <nav class="tabs" data-region>
      <SheetList {...props} />
      {isLong && <Arrow label={words.tabs.earlier} sign="‹" onClick={() => scroll(-1)} />}
      <div class="tab-strip" role="tablist" aria-label={words.tabs.list} ref={strip}>
        {shown.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            title={tab.name}
            aria-selected={tab.id === sheetId}
            tabIndex={tab.id === sheetId ? 0 : -1}
            style={{ '--tab': colourOf(tab) ?? 'transparent' }}
            onClick={() => onActivate(tab.id)}
            onKeyDown={onKeyDown}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {isLong && <Arrow label={words.tabs.later} sign="›" onClick={() => scroll(1)} />}
    </nav>
  );
}

function Arrow(props: {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="icon"
      tabIndex={-1}
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      {props.sign}
    </button>
  );
}
