// Puts the grid into the page and keeps it and the session in step.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import { parseArea } from '../grid/column-letters.ts';
import { Grid } from '../grid/grid.ts';
import type { GridEvents } from '../grid/grid-events.ts';
import type { LinkTarget } from '../grid/sheet-model.ts';
import type { Session } from '../session.ts';
import type { SessionState } from '../session-state.ts';

interface GridPlaceProps {
  readonly session: Session;
  readonly state: SessionState;
  /** Gets the grid when it is there, for those who give it the focus. */
  readonly onGrid: (grid: Grid) => void;
}

function nameTarget(session: Session, target: LinkTarget): string {
  if (target.kind === 'address') return target.url;
  return `«${sheetName(session, target.sheetId)}» ${target.cell}`;
}

function eventsOf(session: Session): GridEvents {
  return {
    onSelect: (sheetId, area) => session.select(sheetId, area),
    onEdit: (sheetId, place, texts) => void session.edit(sheetId, place, texts),
    onUndo: () => void session.undo(),
    onFollow: (target) => {
      if (target.kind !== 'cell') {
        void copyText(target.url).then((isCopied) => {
          if (isCopied) session.store.say(session.words.grid.addressCopied);
        });
        return;
      }
      const area = parseArea(target.cell) ?? { row: 1, column: 1, rows: 1, columns: 1 };
      session.goTo(target.sheetId, area);
    },
    onAsk: (sheetId, place) => session.contentOf(sheetId, place),
    mayEdit: () => session.mayEdit(),
    onSay: (sentence) => session.store.say(sentence),
    nameTarget: (target) => nameTarget(session, target),
  };
}

function sheetName(session: Session, sheetId: number): string {
  return session.store.state.book?.tabs.find(({ id }) => id === sheetId)?.name ?? '';
}

/** For those who hear which sheet is shown. */
function nameGrid(grid: Grid | null, name: string): void {
  grid?.surface.layer.setAttribute('aria-label', name);
}

/** The place of the grid and its bar. */
export function GridPlace({ session, state, onGrid }: GridPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const jumped = useRef(0);
  const { sheetId, opened, views, jump } = state;
  useLayoutEffect(() => {
    const made = new Grid(session.words.grid, eventsOf(session));
    grid.current = made;
    place.current?.append(made.bar.element, made.surface.scroller);
    onGrid(made);
  }, [session, onGrid]);
  useLayoutEffect(() => {
    grid.current?.reset();
    if (opened > 0) grid.current?.focus();
  }, [opened]);
  // `views` counts what viewOf gives; `opened` tells one book from another.
  useLayoutEffect(() => {
    const view = session.viewOf(sheetId);
    if (view === null) {
      // The same sheet after a change stays to be seen until it comes anew.
      if (grid.current?.model.view.id !== sheetId) {
        grid.current?.blank();
        nameGrid(grid.current, session.words.grid.grid);
      }
      return;
    }
    nameGrid(grid.current, `${session.words.grid.grid} «${sheetName(session, sheetId)}»`);
    const isNew = jump !== null && jump.number !== jumped.current && jump.sheetId === sheetId;
    if (isNew) jumped.current = jump.number;
    grid.current?.show(view, isNew ? jump.area : null);
    const area = grid.current?.selection.area;
    if (area !== undefined) session.select(sheetId, area);
  }, [session, sheetId, views, opened, jump]);
  return <main class="grid-place" ref={place} aria-label={session.words.grid.grid} data-region />;
}
