// What a summary comes to once the specialist has said a word on a school.

import { listFillings } from '../evaluating/evaluate-completeness.ts';
import { chooseReceptionWords } from '../messages/words/reception-words.ts';
import type { Summary } from '../summary.ts';
import { NOTHING_KEPT } from './kept-values.ts';
import { NO_NOTE, type SchoolDecision } from './reception.ts';

export interface Decided {
  readonly school: string;
  readonly decision: SchoolDecision;
  readonly comment: string;
}

/**
 * The summary with the decision; null for a school that does not report here. What is accepted is accepted as it stands now, also where it
 * had been accepted before.
 */
export function decideSchool(
  summary: Summary,
  { school, decision, comment }: Decided,
  language: 'ru' | 'en',
): Summary | null {
  const { tables, programme, register, reception } = summary;
  const isKnown = listFillings(tables, programme.forms, register).some(
    (one) => one.school.name === school,
  );
  if (!isKnown) return null;
  const word = decision === null ? '' : chooseReceptionWords(language).decisions[decision];
  const before = reception.notes.get(school) ?? NO_NOTE;
  const note = { ...before, decision: word, comment, accepted: NOTHING_KEPT };
  const notes = new Map([...reception.notes, [school, note]]);
  return { ...summary, reception: { ...reception, notes } };
}
