// A contingent against those that make it up: graduates of grades 9 and 11 are those of 9 and those of 11.

import type { AuditCheck } from '../audit-context.ts';
import { groupBy, placeOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { type Contingent, listContingents } from '../contingents.ts';
import { isWithin } from '../grade-set.ts';
import { formatPlain } from '../plain-number.ts';

interface Partition {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
}

/** The contingents that do not overlap and together have exactly these grades; null where there are none. */
function findPartition(
  grades: readonly number[],
  known: readonly (readonly Contingent[])[],
): Partition | null {
  const [next] = grades;
  if (next === undefined) return { keys: [], labels: [] };
  for (const [first] of known) {
    if (first === undefined || !first.grades.includes(next) || !isWithin(first.grades, grades))
      continue;
    const rest = findPartition(
      grades.filter((grade) => !first.grades.includes(grade)),
      known,
    );
    if (rest !== null)
      return { keys: [first.key, ...rest.keys], labels: [first.label, ...rest.labels] };
  }
  return null;
}

/** The sum of a year; null where a part has no number, or several, in it. */
function addParts(year: number, parts: readonly (readonly Contingent[])[]): number | null {
  let sum = 0;
  for (const part of parts) {
    const numbers = new Set(part.filter((one) => one.year === year).map(({ number }) => number));
    const [number, ...others] = numbers;
    if (number === undefined || others.length > 0) return null;
    sum += number;
  }
  return sum;
}

function checkTotal(
  totals: readonly Contingent[],
  byKey: ReadonlyMap<string, readonly Contingent[]>,
): readonly AuditFinding[] {
  const [first] = totals;
  if (first === undefined || first.grades.length < 2) return [];
  const others = [...byKey.values()].filter((one) => one !== totals);
  const partition = findPartition(first.grades, others);
  if (partition === null) return [];
  const parts = partition.keys.map((key) => byKey.get(key) ?? []);
  const wrong = totals.flatMap((total) => {
    const expected = addParts(total.year, parts);
    return expected === null || expected === total.number ? [] : [{ total, expected }];
  });
  if (wrong.length === 0) return [];
  return [
    {
      code: 'contingent/sum',
      places: wrong.map(({ total }) => placeOf(total.row, formatPlain(total.number))),
      label: first.label,
      parts: partition.labels,
      spans: wrong.map(({ total, expected }) => ({
        year: total.row.when,
        stated: total.number,
        expected,
      })),
    },
  ];
}

/** A finding for each contingent of several grades whose numbers differ from the sum of those that make it up. */
export const checkContingentSums: AuditCheck = (context) => {
  const pure = listContingents(context).filter(({ isWholeGrades }) => isWholeGrades);
  const byKey = groupBy(pure, ({ key }) => key);
  return [...byKey.values()].flatMap((totals) => checkTotal(totals, byKey));
};
