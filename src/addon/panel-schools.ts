// The schools as the panel lists them.

import { listSchoolStates, type SchoolState } from '../core/campaign/school-status.ts';
import type { Summary } from '../core/summary.ts';
import type { PanelSchool } from './panel.ts';

function describeSchool(state: SchoolState): PanelSchool {
  const { school, status, errors, queries, rows } = state;
  const row = rows.find((one) => one !== undefined);
  return {
    school: school.name,
    district: school.district,
    status,
    errors,
    queries,
    decision: null,
    comment: '',
    changed: { count: 0, first: [] },
    sheet: row?.sheetName ?? '',
    cell: row?.nameCell ?? '',
  };
}

/** All of them in the register's order. */
export function listPanelSchools(summary: Summary): readonly PanelSchool[] {
  return listSchoolStates(summary).map(describeSchool);
}
