// A keyboard event as the plain data that its meaning is read from.

import type { Key } from './key-action.ts';

/** Ctrl, and Cmd of a Mac, are one. */
export function readKeyEvent(event: KeyboardEvent): Key {
  return {
    key: event.key,
    code: event.code,
    control: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
  };
}
