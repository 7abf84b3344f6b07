// What a person typed in the panel to be kept in a cell of ours.

import { chooseCampaignAnswers } from '../core/messages/words/campaign-answers.ts';
import type { ActionContext, Failure } from './run-action.ts';

/** A cell holds more, but texts of several rows may be joined in one. */
const LONGEST_NOTE = 10_000;

/** The text; failed, so that nothing is written over what stands there, for what is no text and for one that is too long. */
export function readNote(
  given: unknown,
  { language }: ActionContext,
): Failure | { readonly kind: 'read'; readonly text: string } {
  const words = chooseCampaignAnswers(language);
  if (typeof given !== 'string') return { kind: 'failed', message: words.unclear };
  if (given.length <= LONGEST_NOTE) return { kind: 'read', text: given };
  return { kind: 'failed', message: words.tooLong(given.length, LONGEST_NOTE) };
}
