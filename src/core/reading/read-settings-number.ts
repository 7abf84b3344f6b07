// A number in a settings sheet, where a word can only mean that there is none.

import { readHeldNumber } from './read-cell.ts';
import { readNumber } from './read-number.ts';
import { readWord } from './read-word.ts';
import type { SettingsCell } from './settings-table.ts';

export type SettingsNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  /** «нет», «-»: none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** Reads the cell; «н/п» is blank, «-» and «нет» are none, dates, error values and prose are unreadable. */
export function readSettingsNumber({ raw, text }: SettingsCell): SettingsNumber {
  if (raw === null) return { kind: 'blank' };
  if (typeof raw === 'number') {
    const value = readHeldNumber(raw, text);
    return value === null ? { kind: 'unreadable' } : { kind: 'number', value };
  }
  if (typeof raw !== 'string') return { kind: 'unreadable' };
  const word = readWord(raw);
  if (word !== null) return { kind: word === 'zero' ? 'none' : 'blank' };
  const number = readNumber(raw);
  return number.kind === 'number' ? { kind: 'number', value: number.value } : { kind: number.kind };
}
