// What has changed in the schools' cells against the frozen copy.

import { listReportingSchools } from '../evaluating/list-schools.ts';
import type { Register } from '../programme/register.ts';
import type { FormTable } from '../reading/reading.ts';
import { compareShown } from './compare-shown.ts';
import type { FrozenCopy, Period } from './period.ts';
import { listShownCells } from './shown-cells.ts';

/** The period by the copy and the table as it stands; schools that the copy has not are not compared. */
export function evaluatePeriod(
  copy: FrozenCopy,
  tables: readonly FormTable[],
  register: Register,
): Period {
  if (copy.kind === 'open') return { kind: 'open', at: null, sheets: [], changes: [] };
  const { kind, at, sheets } = copy;
  const changes = listReportingSchools(tables, register).flatMap(({ school, rows }) => {
    const values = copy.values.get(school.name);
    if (values === undefined) return [];
    return compareShown(school.name, { kind: 'known', values }, listShownCells(tables, rows));
  });
  return { kind, at, sheets, changes };
}
