// What a text that is being typed is about.

import type { PanelAction } from './panel-action.ts';
import type { Editor } from './place.ts';

/** The draft's name, the same for the editor and for the action that sends it; '' where nothing is typed. */
export function keyOfDraft(one: Editor | PanelAction): string {
  if (one.kind === 'explain') return `explain ${one.key}`;
  return one.kind === 'decide' ? `decide ${one.school}` : '';
}
