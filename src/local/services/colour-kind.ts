// The kind of argument that is a colour.
import type { Kind } from '../realm/parameter-kinds.ts';
import { MISMATCH } from '../realm/parameter-kinds.ts';
import { parseColour } from './colours.ts';

/** A colour, read as `#rrggbb`; a text that is none is a mismatch (real Sheets ignores it without a word). */
export const colour: Kind<string> = {
  presence: 'required',
  read: (value) => (typeof value === 'string' ? (parseColour(value) ?? MISMATCH) : MISMATCH),
};
