// The actions «Показать / Убрать подсветку замечаний»: rules of ours on the schools' sheets, and their removal.

import { planHighlights } from '../core/reporting/findings/plan-highlights.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { applyHighlights } from './writing/apply-highlights.ts';

/** Marks the cells of all open findings; replaces the marks there were. */
export function showFindingHighlights(context: ActionContext): Outcome<Thought> {
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const highlights = planHighlights(thought.value.summary);
  applyHighlights([...thought.value.book.sheets.values()], highlights);
  SpreadsheetApp.flush();
  const count = (severity: 'error' | 'query') =>
    highlights
      .filter((one) => one.severity === severity)
      .reduce((total, { cells }) => total + cells.length, 0);
  const message = context.words.highlighted(count('error'), count('query'));
  return { kind: 'done', message, value: thought.value };
}

/** Removes all our marks; reads no cell, so it works on any table. */
export function hideFindingHighlights(context: ActionContext): Outcome<null> {
  applyHighlights(SpreadsheetApp.getActiveSpreadsheet().getSheets(), []);
  SpreadsheetApp.flush();
  return { kind: 'done', message: context.words.unhighlighted, value: null };
}
