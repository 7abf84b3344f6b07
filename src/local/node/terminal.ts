// Where a command of the command line prints, and what it runs.

import type { Painter } from './print-table.ts';

export interface Terminal {
  readonly print: (text: string) => void;
  readonly paint: Painter;
  /** The folder of the built add-on. */
  readonly folder: URL;
}
