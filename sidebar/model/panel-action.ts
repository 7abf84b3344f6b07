// What the panel can ask the server to do, and what of it could have been written when no answer comes.

import type { PanelCorrection, SchoolDecision } from '../../src/addon/panel/panel.ts';

export type PanelAction =
  | { readonly kind: 'read' | 'build' | 'check' | 'highlight' | 'unhighlight' }
  | { readonly kind: 'close-period' | 'reopen-period' }
  | { readonly kind: 'explain'; readonly key: string; readonly text: string }
  | { readonly kind: 'correct'; readonly correction: PanelCorrection }
  | { readonly kind: 'undo'; readonly id: string }
  | {
      readonly kind: 'decide';
      readonly school: string;
      readonly decision: SchoolDecision;
      readonly comment: string;
    }
  | { readonly kind: 'letter'; readonly school: string }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'hints'; readonly on: boolean };

export type ActionKind = PanelAction['kind'];

/** `sheets`: only sheets, highlights and settings of ours; `cell`: one cell of a school. */
export type Effect = 'nothing' | 'sheets' | 'cell';

/** How far an action reaches at most. */
export const EFFECTS: Readonly<Record<ActionKind, Effect>> = {
  read: 'nothing',
  build: 'sheets',
  check: 'sheets',
  highlight: 'sheets',
  unhighlight: 'sheets',
  'close-period': 'sheets',
  'reopen-period': 'sheets',
  explain: 'sheets',
  correct: 'cell',
  undo: 'cell',
  decide: 'sheets',
  letter: 'nothing',
  indicator: 'nothing',
  hints: 'sheets',
};
