// How an editor with a text is opened and typed into, as changes of the reader's place.

import { keyOfDraft } from './key-of-draft.ts';
import type { Editor, Place } from './place.ts';

export type TextEditor = Extract<Editor, { kind: 'explain' | 'decide' }>;

/** Opens the editor with what was typed before and not sent; else with its own text. */
export function openEditor({ drafts }: Place, editor: TextEditor): Partial<Place> {
  const typed = drafts[keyOfDraft(editor)];
  return { editor: typed === undefined ? editor : { ...editor, text: typed } };
}

/** The editor with another text. */
export function typeInto({ drafts }: Place, editor: TextEditor, text: string): Partial<Place> {
  return { editor: { ...editor, text }, drafts: { ...drafts, [keyOfDraft(editor)]: text } };
}
