// The functions of the add-on that the page itself knows by name: it offers them by buttons where the menu has them.

import type { MenuEntryView, MenuView } from '../browser/protocol.ts';

/** Names that the menu gives to its items. */
export const BUILD_FUNCTION = 'buildSummary';
export const PANEL_FUNCTION = 'openPanel';
export const PREPARE_FUNCTION = 'prepareTable';

/** The panel asks with this call how far the work is; a script tells it under this key of the cache. */
export const PROGRESS_FUNCTION = 'panelProgress';
export const PROGRESS_KEY = 'svodka.progress';

function captionIn(entries: readonly MenuEntryView[], functionName: string): string | null {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.functionName === functionName) return entry.caption;
    const below = entry.kind === 'menu' ? captionIn(entry.menu.entries, functionName) : null;
    if (below !== null) return below;
  }
  return null;
}

/** The caption of the menu item that runs a function; null where no menu has one. */
export function captionOf(menus: readonly MenuView[], functionName: string): string | null {
  for (const { entries } of menus) {
    const caption = captionIn(entries, functionName);
    if (caption !== null) return caption;
  }
  return null;
}
