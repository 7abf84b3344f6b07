// An indicator's target as the panel shows it beside the figure.

import type { Messages } from '../core/messages/messages.ts';
import type { Target } from '../core/programme/target.ts';

const BARE_NUMBER = /^\d+(?:[.,]\d+)?$/;

/**
 * The target as printed; a bare number of a share gets its «%», so that «30» is not held against «32,3 %» as another unit. ''
 * where no target is set.
 */
export function formatTarget(target: Target | null, messages: Messages): string {
  if (target === null) return '';
  const [part, ...others] = target.parts;
  const isBare = BARE_NUMBER.test(target.printed.trim());
  if (!isBare || part?.unit !== 'percent' || others.length > 0) return target.printed;
  return messages.formatValue(part.value, part.unit);
}
