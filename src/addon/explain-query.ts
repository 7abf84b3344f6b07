// «Пояснить» in the panel: the text beside a query on «Замечания», which closes it until its value changes.

import { explainFinding } from '../core/campaign/explain-finding.ts';
import { chooseCampaignAnswers, explainCampaign } from '../core/messages/words/campaign-answers.ts';
import { writeFindings } from './check-rows.ts';
import type { PanelAnswer } from './panel/panel.ts';
import { answer, showThought } from './panel/panel-answer.ts';
import { readNote } from './read-note.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';

/** Writes the text beside the query of that key; failed, with nothing written, where there is none or it is an error. */
export function explainQuery(context: ActionContext, key: string, text: string): Outcome<Thought> {
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const words = chooseCampaignAnswers(context.language);
  const explained = explainFinding(thought.value.summary, key, text);
  if (explained.kind === 'gone') return { kind: 'failed', message: words.findingGone };
  if (explained.kind === 'error') return { kind: 'failed', message: words.errorNotExplained };
  const value = { ...thought.value, summary: explained.summary };
  // The user stays in the panel: the sheet is written, not shown.
  const failure = writeFindings(context, value, { show: false });
  if (failure !== null) return failure;
  const message = text.trim() === '' ? words.unexplained : words.explained;
  return { kind: 'done', message, value };
}

/** As the panel asks; a key that is no text is a finding that is not there, and what is no text explains nothing. */
export function answerExplain(key: unknown, text: unknown): PanelAnswer {
  return answer((context) => {
    const note = readNote(text, context);
    if (note.kind === 'failed') return note;
    const wanted = typeof key === 'string' ? key : '';
    return showThought(explainQuery(context, wanted, note.text), context);
  }, explainCampaign('explain'));
}
