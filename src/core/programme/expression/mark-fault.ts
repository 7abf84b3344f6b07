// The text of an expression with a caret before the place of its fault, for one line of running text.

import type { ExpressionFault } from './expression.ts';
import { formatFault } from './format-fault.ts';

/** What stays of a long text before and after the place. */
const BEFORE = 30;
const AFTER = 50;

/** «договоры > ^профиль»: line breaks become spaces, a long text is cut around the place; the caret is last where the text ends too early. */
export function markFault(text: string, fault: ExpressionFault): string {
  const { line } = formatFault(text, fault);
  const at = Math.min(fault.at.from, line.length);
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(line.length, Math.max(fault.at.to, at) + AFTER);
  const before = `${from > 0 ? '…' : ''}${line.slice(from, at)}`;
  return `${before}^${line.slice(at, to)}${to < line.length ? '…' : ''}`.trim();
}
