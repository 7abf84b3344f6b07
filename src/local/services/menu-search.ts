// Finds what a menu item runs.
import type { MenuSelf } from './service-selves.ts';

/** Gives the name of the function behind the first item with the caption, in sub-menus too; null for none. */
export function findMenuItem(menus: readonly MenuSelf[], caption: string): string | null {
  for (const menu of menus) {
    for (const entry of menu.entries) {
      if (entry.kind === 'item' && entry.caption === caption) return entry.functionName;
      if (entry.kind !== 'menu') continue;
      const found = findMenuItem([entry.menu], caption);
      if (found !== null) return found;
    }
  }
  return null;
}
