// What is wrong with one cell by itself. A cell has one fault at most: the first that is found.

import { assertNever } from '../assert-never.ts';
import type { Field } from '../programme/form.ts';
import type { Reading } from '../reading/reading.ts';

/** A fault of a cell, blank ones aside: whether a blank is a fault depends on the school. */
export type CellFault =
  | { readonly code: 'cell/error-value' }
  | { readonly code: 'cell/looks-like-date' }
  | {
      readonly code: 'cell/unreadable';
      readonly reason: 'text' | 'range' | 'approximate';
      /** Absent where one number is asked for. */
      readonly wanted?: 'named-counts' | 'share';
    }
  | { readonly code: 'cell/negative' }
  | { readonly code: 'cell/not-whole' }
  | { readonly code: 'cell/above-hundred'; readonly value: number };

/** So that 20 of 20 is no more than 100 % whatever the arithmetic. */
const ABOVE_HUNDRED = 100 + 1e-9;

function tellWanted({ kind }: Field): { wanted?: 'named-counts' | 'share' } {
  return kind === 'named-counts' || kind === 'share' ? { wanted: kind } : {};
}

/**
 * The fault of a cell; null when it is sound, blank or not applicable. Counts must be whole and not below 0, shares between 0 and
 * 100 %.
 */
export function findCellFault({ how, reason, value, field }: Reading): CellFault | null {
  if (how === 'unreadable') {
    switch (reason) {
      case 'error-value':
        return { code: 'cell/error-value' };
      case 'date':
        return { code: 'cell/looks-like-date' };
      case 'text':
      case 'range':
      case 'approximate':
        return { code: 'cell/unreadable', reason, ...tellWanted(field) };
      case null:
        return { code: 'cell/unreadable', reason: 'text', ...tellWanted(field) };
      default:
        return assertNever(reason);
    }
  }
  if (value === null || field.kind === 'number' || field.kind === 'text') return null;
  if (value < 0) return { code: 'cell/negative' };
  if (field.kind === 'share') {
    return value > ABOVE_HUNDRED ? { code: 'cell/above-hundred', value } : null;
  }
  return Number.isInteger(value) ? null : { code: 'cell/not-whole' };
}
