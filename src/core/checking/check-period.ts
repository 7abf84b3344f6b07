// What was changed in the schools' cells after the period was closed: a question for each cell.

import type { Period } from '../campaign/period.ts';
import type { Finding } from './finding.ts';

/** One for each cell that shows something else than the frozen copy; none while the period is open, or opened again. */
export function checkPeriod({ kind, at, changes }: Period): readonly Finding[] {
  if (kind !== 'closed') return [];
  return changes.map(({ school, sheet, sheetId, cell, field, inLine, before, after, isGone }) => ({
    code: 'period/changed-after-close',
    severity: 'query',
    place: { sheet, sheetId, cell, cells: [cell] },
    school,
    field,
    ...(inLine ? { inLine: true as const } : {}),
    ...(isGone === true ? { isGone } : {}),
    found: after,
    before,
    closedAt: at,
  }));
}
