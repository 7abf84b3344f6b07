// Which buttons a question has.

import type { Answer } from '../../browser/protocol.ts';

/** The name of a button as the add-on hears it. */
export type ButtonName = Extract<Answer, string>;

/** The names that a person can press; closing is another way out. */
export type PressedName = Exclude<ButtonName, 'CLOSE'>;

function isPressed(name: string): name is PressedName {
  return name === 'OK' || name === 'CANCEL' || name === 'YES' || name === 'NO';
}

/** The buttons of a question such as `YES_NO_CANCEL`, in its order; OK where it names none. */
export function buttonsOf(buttons: string): readonly PressedName[] {
  const named = buttons.split('_').filter(isPressed);
  return named.length > 0 ? named : ['OK'];
}
