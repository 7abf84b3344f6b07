// What an answer of the server makes of the model. Pure: the reader's place stays, only what is done is closed.

import { chooseWords } from '../words/words.ts';
import { keyOfDraft } from './key-of-draft.ts';
import type { ActionAnswer } from './list-stages.ts';
import type { PanelAction } from './panel-action.ts';
import type { PanelMessage, PanelModel } from './panel-model.ts';
import type { Editor } from './place.ts';

/** The model after an answer. A failed one changes nothing but the message; a draft stays to be sent again. */
export function takeAnswer(
  model: PanelModel,
  action: PanelAction,
  answer: ActionAnswer,
): PanelModel {
  if (answer.kind === 'failed') {
    return { ...model, message: { kind: 'failed', text: answer.message } };
  }
  if ('text' in answer) return takeLetter(model, action, answer.text);
  const { state } = answer;
  if ('breakdown' in answer) {
    const message = sayReady(chooseWords(state.language).messages.partsReady);
    return { ...model, state, message, parts: { breakdown: answer.breakdown, state } };
  }
  return { ...closeEditor(model, action), state, message: sayDone(answer.message) };
}

/** The message of something done; '' says nothing. */
export function sayDone(text: string): PanelMessage {
  return text === '' ? { kind: 'none' } : { kind: 'done', text };
}

function sayReady(text: string): PanelMessage {
  return { kind: 'ready', text };
}

function takeLetter(model: PanelModel, action: PanelAction, text: string): PanelModel {
  if (action.kind !== 'letter' || model.state === null) return model;
  const letter = { school: action.school, text, state: model.state };
  const message = sayReady(chooseWords(model.state.language).messages.letterReady);
  return { ...model, message, letter };
}

function closeEditor(model: PanelModel, action: PanelAction): PanelModel {
  const { editor, drafts } = model.place;
  const sent = keyOfDraft(action);
  const place = {
    ...model.place,
    editor: editor !== null && isOf(editor, action) ? null : editor,
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== sent)),
  };
  return { ...model, place };
}

/** Another editor may have been opened while the action ran: that one stays. */
function isOf(editor: Editor, action: PanelAction): boolean {
  if (editor.kind !== action.kind) return false;
  return keyOfDraft(editor) === keyOfDraft(action);
}
