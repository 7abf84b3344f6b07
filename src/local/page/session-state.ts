// What the page shows, as plain data, and how an answer of the worker changes it.

import type { Area, BookView, ShownQuestion, Toast } from '../browser/protocol.ts';
import { sameArea } from './grid/place.ts';

/** A toast on the screen. `seconds` null: until it is closed. */
export interface Notice {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly seconds: number | null;
}

/** What the worker is doing, in words; `stoppable` where it may take long. */
export interface Work {
  readonly words: string;
  readonly stoppable: boolean;
}

/** A cell or area that is to be shown once, because the add-on or a link led there. */
export interface Jump {
  readonly number: number;
  readonly sheetId: number;
  readonly area: Area;
}

export interface SessionState {
  /** Null on the start screen. */
  readonly book: BookView | null;
  readonly sheetId: number;
  readonly jump: Jump | null;
  readonly work: Work | null;
  /** What a person is asked now; null where nothing. */
  readonly question: ShownQuestion | null;
  readonly notices: readonly Notice[];
  /** Why the last file was not opened, a whole sentence; null where it was. */
  readonly refusal: string | null;
  readonly hint: boolean;
  /** Counts the books opened, so that nothing of one is taken for another's. */
  readonly opened: number;
  /** Counts how often the table was changed past the panel, which then is to be read anew. */
  readonly panelAge: number;
  /** Counts the sheet views that have come. */
  readonly views: number;
}

export const START_STATE: SessionState = {
  book: null,
  sheetId: -1,
  jump: null,
  work: null,
  question: null,
  notices: [],
  refusal: null,
  hint: false,
  opened: 0,
  panelAge: 0,
  views: 0,
};

/** Where the worker believes the person to be. */
export interface Known {
  readonly sheetId: number;
  readonly area: Area;
}

/** Toasts as notices; a toast without an end of its own stays as long as its length needs to be read. */
export function noticesOf(toasts: readonly Toast[], nextId: () => number): readonly Notice[] {
  return toasts.map(({ title, text, seconds }) => ({
    id: nextId(),
    title,
    text,
    seconds:
      seconds === null ? Math.max(5, Math.round(text.length / 15)) : seconds < 0 ? null : seconds,
  }));
}

/** Whether the worker knows already that the person is there. */
export function isThere({ sheetId, area }: Known, known: Known | null): boolean {
  return known !== null && known.sheetId === sheetId && sameArea(known.area, area);
}

/** Whether the answer leads the person to another place than the worker knew of. */
export function leadsElsewhere(book: BookView, known: Known | null): boolean {
  return !isThere({ sheetId: book.activeSheetId, area: book.selection }, known);
}

/** Shows cells of a sheet. */
export function jumpTo(state: SessionState, sheetId: number, area: Area): SessionState {
  return { ...state, sheetId, jump: { number: (state.jump?.number ?? 0) + 1, sheetId, area } };
}

/** Hides the panel before the worker has heard of it. */
export function hidePanel(state: SessionState): SessionState {
  return state.book === null ? state : { ...state, book: { ...state.book, sidebar: null } };
}

/** Takes over an answer. `follow`: go where the add-on has gone; otherwise the person stays where they are. */
export function takeBook(state: SessionState, book: BookView, follow: boolean): SessionState {
  const isThere = book.tabs.some(({ id }) => id === state.sheetId);
  if (isThere && !follow) return { ...state, book };
  return { ...jumpTo(state, book.activeSheetId, book.selection), book };
}

/** After a menu item that has changed the table: the panel that stayed open meanwhile shows it as it was before. */
export function agePanel(
  state: SessionState,
  { changedSheetIds, sidebar }: BookView,
  panelBefore: number | undefined,
): SessionState {
  const isOld = changedSheetIds.length > 0 && sidebar !== null && sidebar.number === panelBefore;
  return isOld ? { ...state, panelAge: state.panelAge + 1 } : state;
}
