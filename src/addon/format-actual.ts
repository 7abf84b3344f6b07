// An indicator's figure as the panel and the command line show it.

import type { IndicatorResult } from '../core/evaluating/result.ts';
import type { Messages } from '../core/messages/messages.ts';

/** «69,56 %», «3», or the parts of a composite target «151; 30»; '' where there is no fact. */
export function formatActual(result: IndicatorResult, messages: Messages): string {
  const { actual, parts, indicator } = result;
  if (actual !== null || parts.length < 2) return messages.formatValue(actual, indicator.unit);
  if (parts.every((part) => part.actual === null)) return '';
  return parts.map((part) => messages.formatValue(part.actual, part.part.unit)).join('; ');
}
