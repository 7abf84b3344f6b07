// What the grid tells the page, and what it asks of it.

import type { Area } from '../../browser/protocol.ts';
import type { Place } from './place.ts';
import type { LinkTarget } from './sheet-model.ts';

/** Where not said otherwise, of the sheet that the grid shows: the page may be about to show another. */
export interface GridEvents {
  /** The selection has changed by the person's doing. */
  readonly onSelect: (sheetId: number, area: Area) => void;
  /** Texts typed or pasted, from a cell on. */
  readonly onEdit: (sheetId: number, place: Place, texts: readonly (readonly string[])[]) => void;
  readonly onUndo: () => void;
  readonly onFollow: (target: LinkTarget) => void;
  /** What the person would edit in a cell; null where it is not known now. */
  readonly onAsk: (sheetId: number, place: Place) => Promise<string | null>;
  /** Whether cells can be edited now; where not, it says so itself. */
  readonly mayEdit: () => boolean;
  /** Something to be told, a whole sentence. */
  readonly onSay: (sentence: string) => void;
  /** The name of a link's target for the person. */
  readonly nameTarget: (target: LinkTarget) => string;
}
