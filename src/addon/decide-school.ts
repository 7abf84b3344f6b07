// «Принять» and «Вернуть» in the panel: the specialist's word on a school, kept on «Приёмка».

import { decideSchool } from '../core/campaign/decide-school.ts';
import type { SchoolDecision } from '../core/campaign/reception.ts';
import { chooseCampaignAnswers, explainCampaign } from '../core/messages/words/campaign-answers.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import { planReception } from '../core/reporting/plan-build.ts';
import type { PanelAnswer } from './panel/panel.ts';
import { answer, showThought } from './panel/panel-answer.ts';
import { readNote } from './read-note.ts';
import type { ActionContext, Outcome } from './run-action.ts';
import { ANY_REQUEST, summariseSpreadsheet, type Thought } from './summarise-spreadsheet.ts';
import { writePlan } from './writing/write-plan.ts';

interface Wanted {
  readonly school: string;
  readonly decision: SchoolDecision;
  readonly comment: string;
}

function chooseMessage({ school, decision }: Wanted, language: 'ru' | 'en'): string {
  const words = chooseCampaignAnswers(language);
  if (decision === null) return words.undecided(school);
  return decision === 'accepted' ? words.accepted(school) : words.returned(school);
}

/** Writes the decision; failed, with nothing written, for a school that does not report here. */
export function decideOnSchool(context: ActionContext, wanted: Wanted): Outcome<Thought> {
  const { language } = context;
  const thought = summariseSpreadsheet(context, ANY_REQUEST);
  if (thought.kind === 'failed') return thought;
  const { book } = thought.value;
  const summary = decideSchool(thought.value.summary, wanted, language);
  if (summary === null) {
    return { kind: 'failed', message: chooseCampaignAnswers(language).schoolGone(wanted.school) };
  }
  const plan = planReception(summary, book.workbook, chooseSheetWords(language));
  const outcome = writePlan(context, book, plan);
  if (outcome.kind === 'failed') return outcome;
  return { kind: 'done', message: chooseMessage(wanted, language), value: { book, summary } };
}

function isDecision(given: unknown): given is SchoolDecision {
  return given === 'accepted' || given === 'returned' || given === null;
}

/** As the panel asks; failed, with nothing written, for a decision or a comment that is none. */
export function answerDecide(school: unknown, decision: unknown, comment: unknown): PanelAnswer {
  return answer((context) => {
    const note = readNote(comment, context);
    if (note.kind === 'failed') return note;
    if (!isDecision(decision)) {
      return { kind: 'failed', message: chooseCampaignAnswers(context.language).unclear };
    }
    const name = typeof school === 'string' ? school : '';
    const wanted = { school: name, decision, comment: note.text };
    return showThought(decideOnSchool(context, wanted), context);
  }, explainCampaign('decide'));
}
