// What is wrong with one cell by itself. A cell has one fault at most: the first that is found.

import { assertNever } from '../assert-never.ts';
import type { Reading } from '../reading/reading.ts';

/** A fault of a cell, blank ones aside: whether a blank is a fault depends on the school. */
export type CellFault =
  | { readonly code: 'cell/error-value' }
  | { readonly code: 'cell/looks-like-date' }
  | { readonly code: 'cell/unreadable'; readonly reason: 'text' | 'range' | 'approximate' }
  | { readonly code: 'cell/negative' }
  | { readonly code: 'cell/not-whole' };

/** The fault of a cell; null when it is sound, blank or not applicable. Only counts must be whole and not below 0. */
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
        return { code: 'cell/unreadable', reason };
      case null:
        return { code: 'cell/unreadable', reason: 'text' };
      default:
        return assertNever(reason);
    }
  }
  if (value === null || field.kind === 'number' || field.kind === 'text') return null;
  if (value < 0) return { code: 'cell/negative' };
  return Number.isInteger(value) ? null : { code: 'cell/not-whole' };
}
