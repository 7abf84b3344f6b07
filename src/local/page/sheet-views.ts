// The views of sheets that have come from the worker; those that a request has changed are asked for again.

import type { SheetView } from '../browser/protocol.ts';

/** The views of one book. */
export class SheetViews {
  readonly #views = new Map<number, SheetView>();

  get(sheetId: number): SheetView | null {
    return this.#views.get(sheetId) ?? null;
  }

  put(view: SheetView): void {
    this.#views.set(view.id, view);
  }

  forget(sheetIds: readonly number[]): void {
    for (const id of sheetIds) this.#views.delete(id);
  }

  clear(): void {
    this.#views.clear();
  }
}
