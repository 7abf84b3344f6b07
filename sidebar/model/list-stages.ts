// The calls that an action takes, in order: between two of them it can be cancelled.

import type {
  PanelAnswer,
  PanelBreakdownAnswer,
  PanelTextAnswer,
} from '../../src/addon/panel/panel.ts';
import { assertNever } from '../assert-never.ts';
import type { CallServer } from '../server.ts';
import { EFFECTS, type Effect, type PanelAction } from './panel-action.ts';

export type ActionAnswer = PanelAnswer | PanelBreakdownAnswer | PanelTextAnswer;

export interface Stage {
  readonly call: () => Promise<ActionAnswer>;
  readonly effect: Effect;
}

/** At least one stage. Building reads and checks first, so that the reader can stop before anything is written. */
export function listStages(action: PanelAction, server: CallServer): readonly Stage[] {
  const last: Stage = { call: () => callOf(action, server), effect: EFFECTS[action.kind] };
  if (action.kind !== 'build') return [last];
  return [{ call: () => server('panelRead'), effect: 'nothing' }, last];
}

function callOf(action: PanelAction, server: CallServer): Promise<ActionAnswer> {
  switch (action.kind) {
    case 'read':
      return server('panelRead');
    case 'build':
      return server('panelBuild');
    case 'check':
      return server('panelCheck');
    case 'highlight':
      return server('panelHighlight', true);
    case 'unhighlight':
      return server('panelHighlight', false);
    case 'close-period':
      return server('panelClosePeriod');
    case 'reopen-period':
      return server('panelReopenPeriod');
    case 'explain':
      return server('panelExplain', action.key, action.text);
    case 'correct':
      return server('panelCorrect', action.correction);
    case 'undo':
      return server('panelUndo', action.id);
    case 'decide':
      return server('panelDecide', action.school, action.decision, action.comment);
    case 'letter':
      return server('panelLetter', action.school);
    case 'indicator':
      return server('panelIndicator', action.code);
    case 'hints':
      return server('panelHints', action.on);
    default:
      return assertNever(action);
  }
}
