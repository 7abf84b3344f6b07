// Everything round the sheets as the page shows it.

import type { MenuEntry, MenuSelf } from '../services/service-selves.ts';
import type { OpenBook } from './open-book.ts';
import type { BookView, MenuEntryView, MenuView } from './protocol.ts';

function buildEntry(entry: MenuEntry): MenuEntryView {
  switch (entry.kind) {
    case 'item':
      return { kind: 'item', caption: entry.caption, functionName: entry.functionName };
    case 'separator':
      return { kind: 'separator' };
    case 'menu':
      return { kind: 'menu', menu: buildMenu(entry.menu) };
  }
}

function buildMenu({ caption, entries }: MenuSelf): MenuView {
  return { caption, entries: entries.map(buildEntry) };
}

/** Says whether a menu, or one below it, has an item that names the function. */
export function namesFunction(menus: readonly MenuView[], functionName: string): boolean {
  return menus.some(({ entries }) =>
    entries.some((entry) =>
      entry.kind === 'menu'
        ? namesFunction([entry.menu], functionName)
        : entry.kind === 'item' && entry.functionName === functionName,
    ),
  );
}

/** Gives the menus of a book. */
export function buildMenus({ host }: OpenBook): readonly MenuView[] {
  return host.ui.menus.map(buildMenu);
}

/** Gives the view, and takes out of the book what is told once: toasts, alerts, warnings. */
export function buildBookView(book: OpenBook, changedSheetIds: readonly number[]): BookView {
  const { workbook, host } = book;
  const { ui, log, warnings } = host;
  const faults = log.flatMap(({ level, text }) => (level === 'error' ? [text] : []));
  const view: BookView = {
    name: book.name,
    tabs: workbook.sheets.map(({ id, name, hidden, tabColour }) => ({
      id,
      name,
      hidden,
      colour: tabColour,
    })),
    activeSheetId: workbook.activeSheetId,
    selection: workbook.selection,
    menus: buildMenus(book),
    sidebar: ui.sidebar === null ? null : { number: book.sidebarNumber(), ...ui.sidebar },
    changedSheetIds,
    toasts: [...ui.toasts],
    alerts: ui.alerts.filter(({ kind, buttons }) => kind === 'alert' && buttons === 'OK'),
    warnings: [...warnings, ...faults],
    unsaved: book.unsaved,
  };
  ui.toasts = [];
  ui.alerts = [];
  host.forgetLines();
  return view;
}
