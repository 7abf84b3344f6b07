// The panel beside the grid: its title, and its frame of exactly 300 pixels.

import { useEffect, useRef } from 'preact/hooks';
import type { BookView } from '../../browser/protocol.ts';
import type { PageWords } from '../page-words.ts';
import { type PanelEvents, PanelFrame } from '../panel/panel-frame.ts';

interface PanelSideProps {
  readonly sidebar: NonNullable<BookView['sidebar']>;
  /** Grows when the panel is to be read anew. */
  readonly age: number;
  readonly words: PageWords;
  readonly events: PanelEvents;
}

/** The panel that is open. A panel of another number is another page; of the same one nothing is loaded anew. */
export function PanelSide({ sidebar, age, words, events }: PanelSideProps) {
  const place = useRef<HTMLDivElement>(null);
  const frame = useRef<PanelFrame | null>(null);
  const { number, title, html } = sidebar;
  useEffect(() => {
    const made = new PanelFrame(words.panel.label, events);
    frame.current = made;
    place.current?.append(made.element);
    return () => {
      made.end();
      made.element.remove();
    };
  }, [events, words]);
  // The number alone says whether the panel is another one, its age whether it is out of date.
  useEffect(() => frame.current?.show(title, html), [number, age]);
  return (
    <aside class="side" aria-label={words.panel.label} data-region>
      <div class="side-head">
        <h2 class="side-title">{title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.panel.close}
          title={words.panel.close}
          onClick={events.onClose}
        >
          ×
        </button>
      </div>
      <div class="side-frame" ref={place} />
    </aside>
  );
}
