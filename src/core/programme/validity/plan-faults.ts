// What is wrong with the plan, the grouping and the term: names that lead nowhere, dates the wrong way round.

import { findNearestName } from '../expression/nearest-name.ts';
import type { Programme } from '../programme.ts';
import type { ProgrammeFault } from '../programme-fault.ts';
import { findDuplicateFaults } from './duplicate-faults.ts';

function findActivityFaults(
  { plan, forms }: Programme,
  codes: ReadonlySet<string>,
): readonly ProgrammeFault[] {
  const keys = [...new Set(forms.flatMap(({ fields }) => fields.map(({ key }) => key)))];
  const known = new Set(keys);
  return plan.flatMap(({ indicator, field }, index): ProgrammeFault[] => {
    const faults: ProgrammeFault[] = [];
    if (indicator !== null && !codes.has(indicator)) {
      const path = ['plan', index, 'indicator'];
      faults.push({ kind: 'unknown-indicator', path, found: indicator });
    }
    if (field !== null && !known.has(field)) {
      const nearest = findNearestName(field, keys);
      faults.push({ kind: 'unknown-field', path: ['plan', index, 'field'], found: field, nearest });
    }
    return faults;
  });
}

function findGroupingFaults(
  { grouping }: Programme,
  known: ReadonlySet<string>,
): readonly ProgrammeFault[] {
  if (grouping === null) return [];
  const { codes } = grouping;
  const pathOf = (index: number) => ['grouping', 'codes', index];
  return [
    ...findDuplicateFaults(codes, pathOf),
    ...codes.flatMap((code, index): ProgrammeFault[] =>
      known.has(code) ? [] : [{ kind: 'unknown-indicator', path: pathOf(index), found: code }],
    ),
  ];
}

function findTermFaults({ term }: Programme): readonly ProgrammeFault[] {
  if (term === null || term.from <= term.to) return [];
  return [{ kind: 'term-order', path: ['term', 'to'], found: term.to }];
}

/** Every fault of the three; `codes` are the indicators'. */
export function findPlanFaults(
  programme: Programme,
  codes: ReadonlySet<string>,
): readonly ProgrammeFault[] {
  return [
    ...findDuplicateFaults(
      programme.plan.map(({ code }) => code),
      (index) => ['plan', index, 'code'],
    ),
    ...findActivityFaults(programme, codes),
    ...findGroupingFaults(programme, codes),
    ...findTermFaults(programme),
  ];
}
