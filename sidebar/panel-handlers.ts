// What a click in the panel can ask for: made by sidebar.ts, passed to everything that draws buttons.

import type { PanelAction } from './words.ts';

/** `key` names the finding clicked, so that it can be marked. */
export interface PanelHandlers {
  readonly run: (action: PanelAction) => void;
  readonly select: (key: string, sheet: string, cell: string) => void;
}
