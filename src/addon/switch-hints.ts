// «Подсказки при вводе»: switched on or off for everyone who works in the document, from the menu or the panel.

import { areHintsOn, switchHints } from './hints.ts';
import type { PanelAnswer } from './panel/panel.ts';
import { answer, readState } from './panel/panel-answer.ts';
import type { ActionContext, Outcome } from './run-action.ts';

/** On where they were off, and off where they were on. */
export function flipHints({ words }: ActionContext): Outcome<boolean> {
  const on = !areHintsOn();
  switchHints(on);
  return { kind: 'done', message: words.hintsSwitched(on), value: on };
}

/** As the panel asks; anything but true switches them off. */
export function answerHints(wanted: unknown): PanelAnswer {
  return answer((context) => {
    const on = wanted === true;
    switchHints(on);
    return readState(context, context.words.hintsSwitched(on));
  });
}
