// Everything the panel knows at one moment; the screen is a function of it.

import type { PanelBreakdown, PanelProgress, PanelState } from '../../src/addon/panel/panel.ts';
import type { PanelAction } from './panel-action.ts';
import { FIRST_PLACE, type Place } from './place.ts';

/** `none`: cannot be cancelled; `late`: its last stage runs; `asked`: it stops before the next stage. */
export type Cancelling = 'none' | 'possible' | 'asked' | 'late';

/** The action under way: `stage` of `stages` calls, each with steps of its own. */
export interface Running {
  readonly action: PanelAction;
  readonly stage: number;
  readonly stages: number;
  readonly progress: PanelProgress | null;
  readonly cancelling: Cancelling;
}

/** `ready` is told to screen readers only: who sees the panel sees what has come. */
export type PanelMessage =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'ready'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** A letter as prepared, and the state it was prepared from. */
export interface Letter {
  readonly school: string;
  readonly text: string;
  readonly state: PanelState;
}

/** An indicator's parts, and the state they came with. */
export interface Parts {
  readonly breakdown: PanelBreakdown;
  readonly state: PanelState;
}

/** `state` is null until the table has been read. */
export interface PanelModel {
  readonly state: PanelState | null;
  readonly place: Place;
  readonly running: Running | null;
  readonly message: PanelMessage;
  readonly letter: Letter | null;
  readonly parts: Parts | null;
}

export const FIRST_MODEL: PanelModel = {
  state: null,
  place: FIRST_PLACE,
  running: null,
  message: { kind: 'none' },
  letter: null,
  parts: null,
};
