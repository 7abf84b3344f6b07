// «Письмо школе» in the panel: a text for the clipboard. Writes nothing.

import { gatherLetter } from '../../core/campaign/school-letter.ts';
import {
  chooseCampaignAnswers,
  explainCampaign,
} from '../../core/messages/words/campaign-answers.ts';
import { formatLetter } from '../../core/messages/words/letter-words.ts';
import { type ActionContext, type Outcome, runAction } from '../run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet } from '../summarise-spreadsheet.ts';
import type { PanelTextAnswer } from './panel.ts';

/** The letter; failed for a school that does not report here. */
export function writeLetter(context: ActionContext, school: string): Outcome<string> {
  const { language } = context;
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const letter = gatherLetter(thought.value.summary, school);
  return letter === null
    ? { kind: 'failed', message: chooseCampaignAnswers(language).schoolGone(school) }
    : { kind: 'done', message: '', value: formatLetter(letter, language) };
}

/** As the panel asks. */
export function answerLetter(school: unknown): PanelTextAnswer {
  const name = typeof school === 'string' ? school : '';
  const outcome = runAction((context) => writeLetter(context, name), {
    toPanel: true,
    explain: explainCampaign('look'),
  });
  return outcome.kind === 'failed' ? outcome : { kind: 'done', text: outcome.value };
}
