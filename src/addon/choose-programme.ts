// Asks which shipped programme an empty workbook is to be prepared for. A question may not be put while the lock is held.

import { chooseSetupWords } from '../core/messages/words/setup-words.ts';
import { PRESETS } from '../core/programme/presets/presets.ts';
import { readRegister } from '../core/reading/read-register.ts';
import { readProgramme } from '../core/settings/read-programme.ts';
import { readWorkbook } from './reading/read-workbook.ts';
import type { DialogContext } from './run-action.ts';
import { ANY_REQUEST, type Request } from './summarise-spreadsheet.ts';
import { titleOf } from './title-of.ts';

export type Choice =
  | { readonly kind: 'chosen'; readonly request: Request }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** Whether the workbook says by itself which programme it is for, or why that cannot be told. */
function isTold(): boolean {
  const { workbook } = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const read = readProgramme(workbook, readRegister(workbook).register, ANY_REQUEST);
  if (read.kind === 'read') return true;
  return read.problem.kind !== 'no-form' && read.problem.kind !== 'empty-workbook';
}

/** «1» or «1 2024»; null for anything else, and for a year that the programme has not. */
function readAnswer(answer: string): Request | null {
  const [, number, year] = /^\s*(\d{1,3})(?:[\s,;.]+(\d{4}))?\s*$/.exec(answer) ?? [];
  const programme = PRESETS[Number(number) - 1];
  if (programme === undefined) return null;
  if (year !== undefined && !programme.years.includes(Number(year))) return null;
  return { programmeId: programme.id, year: year === undefined ? null : Number(year) };
}

/** What to prepare the workbook for: nothing is asked where it says so itself. */
export function chooseProgramme({ language, words }: DialogContext): Choice {
  if (isTold()) return { kind: 'chosen', request: ANY_REQUEST };
  const setup = chooseSetupWords(language);
  const ui = SpreadsheetApp.getUi();
  const { prepare } = words.menu;
  const response = ui.prompt(titleOf(prepare), setup.askProgramme(PRESETS), ui.ButtonSet.OK_CANCEL);
  if (response.getSelectedButton() !== ui.Button.OK) return { kind: 'cancelled' };
  const answer = response.getResponseText();
  const request = readAnswer(answer);
  return request === null
    ? { kind: 'failed', message: setup.badChoice(answer.trim(), PRESETS.length) }
    : { kind: 'chosen', request };
}
