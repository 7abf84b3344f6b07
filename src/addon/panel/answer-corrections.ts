// What the panel asks for about corrections.

import { chooseCorrectionWords } from '../../core/messages/words/correction-words.ts';
import { type CorrectionRequest, correctCell, undoCorrection } from '../correct-cell.ts';
import type { PanelAnswer } from './panel.ts';
import { answer, readState } from './panel-answer.ts';

/** A service that fails leaves the cell as it was or corrected, never in between. */
function explain(detail: string, language: 'ru' | 'en'): string {
  return chooseCorrectionWords(language).interrupted(detail);
}

/** No title, name or correctable text is longer. */
const LONGEST = 5000;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

/** The request as given; null where it is none. */
function readRequest(given: unknown): CorrectionRequest | null {
  if (typeof given !== 'object' || given === null) return null;
  const { sheet, cell, school, field, original, value }: Record<string, unknown> = { ...given };
  if (!isText(sheet) || !isText(cell) || !isText(school) || !isText(field)) return null;
  if (!isText(original) || typeof value !== 'number') return null;
  return { sheet, cell, school, field, original, value };
}

/** Writes the number in place of the text, if the cell still shows it. */
export function answerCorrect(given: unknown): PanelAnswer {
  return answer((context) => {
    const request = readRequest(given);
    if (request === null) {
      return { kind: 'failed', message: chooseCorrectionWords(context.language).unclear };
    }
    const outcome = correctCell(context, request);
    return outcome.kind === 'failed' ? outcome : readState(context, outcome.message);
  }, explain);
}

/** Takes a correction back, if the cell still shows what was written. */
export function answerUndo(id: unknown): PanelAnswer {
  return answer((context) => {
    const outcome = undoCorrection(context, String(id));
    return outcome.kind === 'failed' ? outcome : readState(context, outcome.message);
  }, explain);
}
