// Which schools the reader wants to see.

import type { PanelSchool, SchoolStatus } from '../../src/addon/panel/panel.ts';
import type { DecisionFilter, SchoolFilter } from '../model/place.ts';
import { createMatcher, foldText } from '../text/match-text.ts';

/** From what is worst to what is done. */
export const STATUSES: readonly SchoolStatus[] = ['empty', 'partial', 'errors', 'queries', 'ready'];

export interface SearchedSchool {
  readonly school: PanelSchool;
  readonly folded: string;
}

/** Folded once per state, not once per letter typed. */
export function foldSchools(schools: readonly PanelSchool[]): readonly SearchedSchool[] {
  return schools.map((school) => ({
    school,
    folded: foldText(`${school.school} ${school.district} ${school.comment}`),
  }));
}

/** Those that pass every part of the filter, in the register's order. */
export function filterSchools(
  schools: readonly SearchedSchool[],
  { search, district, status, decision }: SchoolFilter,
): readonly PanelSchool[] {
  const matches = createMatcher(search);
  return schools
    .filter(
      ({ school, folded }) =>
        (district === '' || school.district === district) &&
        (status === '' || school.status === status) &&
        fitsDecision(school, decision) &&
        matches(folded),
    )
    .map(({ school }) => school);
}

/** How many of the choices behind «Фильтры» are made; the search is seen without them. */
export function countSchoolChoices({ district, status, decision }: SchoolFilter): number {
  return [district, status, decision].filter((chosen) => chosen !== '').length;
}

/** How many schools have each status. */
export function countStatuses(
  schools: readonly PanelSchool[],
): Readonly<Record<SchoolStatus, number>> {
  const counts = { empty: 0, partial: 0, errors: 0, queries: 0, ready: 0 };
  for (const { status } of schools) counts[status] += 1;
  return counts;
}

function fitsDecision({ decision, changed }: PanelSchool, wanted: DecisionFilter): boolean {
  if (wanted === '') return true;
  if (wanted === 'changed') return changed.count > 0;
  return wanted === (decision ?? 'undecided');
}
