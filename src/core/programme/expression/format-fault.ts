// The line of an expression with a caret under the place of its fault.

import type { ExpressionFault } from './expression.ts';
import { MAX_LENGTH } from './limits.ts';

/** For two lines of a fixed-width print: the text, and spaces with carets under the place. */
export interface FaultLines {
  readonly line: string;
  readonly pointer: string;
}

/** At least one caret, also past the end of the text. Line breaks and tabs become spaces so that the carets stand right. */
export function formatFault(text: string, fault: ExpressionFault): FaultLines {
  const line = text.slice(0, MAX_LENGTH + 1).replace(/\s/g, ' ');
  const from = Math.min(fault.at.from, line.length);
  const to = Math.min(fault.at.to, line.length);
  return { line, pointer: ' '.repeat(from) + '^'.repeat(Math.max(1, to - from)) };
}
