// How every answer to the panel is made: an action under the lock, and the state that it leaves.

import { readBuiltAt } from '../../core/reporting/own/own-sheet.ts';
import { areHintsOn } from '../hints.ts';
import { type ActionContext, type Outcome, type RunOptions, runAction } from '../run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from '../summarise-spreadsheet.ts';
import type { PanelAnswer, PanelState } from './panel.ts';
import { buildPanelState, buildProblemState } from './panel-state.ts';

/** Runs an action for the panel, which waits for its steps; the state tells whether hints are on. Never throws. */
export function answer(
  action: (context: ActionContext) => Outcome<PanelState>,
  explain?: RunOptions['explain'],
): PanelAnswer {
  const outcome = runAction((context) => tellHints(action(context)), {
    toPanel: true,
    ...(explain === undefined ? {} : { explain }),
  });
  if (outcome.kind === 'failed') return outcome;
  return { kind: 'done', message: outcome.message, state: outcome.value };
}

/** The panel after an action that wrote something other than «Сводка», whose stamp is still the one that was read. */
export function showThought(
  outcome: Outcome<Thought>,
  { language }: ActionContext,
): Outcome<PanelState> {
  if (outcome.kind === 'failed') return outcome;
  const { book, summary } = outcome.value;
  const at = readBuiltAt(book.workbook, summary.year);
  return { ...outcome, value: buildPanelState(outcome.value, { at, isNew: false }, language) };
}

/** The table as it stands. One without a form is not a failure here: the panel shows the sentence that says so. */
export function readState(context: ActionContext, message: string): Outcome<PanelState> {
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'done') return showThought({ ...thought, message }, context);
  return { kind: 'done', message, value: buildProblemState(thought.message, context.language) };
}

function tellHints(outcome: Outcome<PanelState>): Outcome<PanelState> {
  if (outcome.kind === 'failed') return outcome;
  return { ...outcome, value: { ...outcome.value, hints: areHintsOn() } };
}
