// A card that leads to a cell of the table and is marked once it has been gone to.

import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel-context.ts';

export interface CellLinkProps {
  readonly linkKey: string;
  readonly sheet: string;
  /** '' where there is no cell to go to: then the card is text only. */
  readonly cell: string;
  /** False where the words of the card say it already. */
  readonly showPlace?: boolean;
  readonly children: ComponentChildren;
}

export function CellLink({ linkKey, sheet, cell, showPlace = true, children }: CellLinkProps) {
  const { place, busy, controller } = usePanel();
  if (cell === '') return <div class="card">{children}</div>;
  return (
    <button
      type="button"
      class="card link"
      data-key={linkKey}
      aria-current={place.current === linkKey ? 'true' : undefined}
      aria-disabled={busy}
      onClick={() => void controller.select(linkKey, sheet, cell)}
    >
      {showPlace ? <span class="place">{`${sheet}, ${cell}`}</span> : null}
      {children}
    </button>
  );
}
