// The degree of achievement by the official formula: fact / plan, or plan / fact where less is better.

import { assertNever } from '../assert-never.ts';
import type { Degree, PartResult } from './result.ts';

function divide(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

function measurePart({ part, actual }: PartResult): number | null {
  if (actual === null || part.value === 0) return null;
  switch (part.comparator) {
    case 'at-least':
    case 'all':
      return divide(actual, part.value);
    case 'done':
      // Done twice is no more than done.
      return Math.max(0, Math.min(actual, 1));
    case 'at-most':
      return divide(part.value, actual);
    default:
      return assertNever(part.comparator);
  }
}

/**
 * 1 is 100 %; of a target of several parts the smallest. null without a target or a figure, where the plan is 0, and
 * where less is better and the fact is 0.
 */
export function measureDegree(parts: readonly PartResult[]): Degree | null {
  const degrees = parts.map(measurePart);
  const known = degrees.filter((degree) => degree !== null);
  if (known.length === 0 || known.length < degrees.length) return null;
  const raw = Math.min(...known);
  return { raw, capped: Math.min(raw, 1) };
}
