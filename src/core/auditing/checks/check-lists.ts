// Lists: gaps in their numbering, and one list of different length in several places.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { pairAlike } from '../pair-alike.ts';
import type { PublishedKind } from '../published.ts';

const NUMBERED: readonly PublishedKind[] = ['list-item', 'name', 'activity', 'form-line'];
const NUMERIC_CODE = /^\d+(?:\.\d+)*$/;

/** «4.2.1» where 4.2.2 is there, «8» between 7 and 9; the numbers of a level begin with 1. */
function listMissing(codes: readonly string[]): readonly string[] {
  const children = new Map<string, Set<number>>();
  for (const code of codes) {
    const numbers = code.split('.').map(Number);
    numbers.forEach((number, index) => {
      const parent = numbers.slice(0, index).join('.');
      children.set(parent, (children.get(parent) ?? new Set()).add(number));
    });
  }
  return [...children].flatMap(([parent, numbers]) => {
    const prefix = parent === '' ? '' : `${parent}.`;
    const last = Math.max(...numbers);
    const all = Array.from({ length: last }, (_, index) => index + 1);
    return all.filter((number) => !numbers.has(number)).map((number) => `${prefix}${number}`);
  });
}

/** One finding for places with the same gaps; what the programme adds has no cell and is no printed list. */
function findGaps({ ofKind }: AuditContext): readonly AuditFinding[] {
  const coded = ofKind(...NUMBERED).filter(
    ({ code, cell }) => cell !== '' && NUMERIC_CODE.test(code),
  );
  const lists = groupBy(coded, ({ kind, place, group }) => {
    const isName = kind === 'name';
    return `${isName ? 'name' : kind}\n${place}\n${isName ? '' : group}`;
  });
  const gaps = [...lists.values()].flatMap((rows) => {
    const missing = listMissing(rows.map(({ code }) => code));
    const [first] = rows;
    return missing.length === 0 || first === undefined ? [] : [{ first, missing }];
  });
  return [...groupBy(gaps, ({ missing }) => missing.join(' ')).values()].flatMap((same) => {
    const [one] = same;
    if (one === undefined) return [];
    const places = same.map(({ first }) => placeOf(first));
    return [{ code: 'list/gap' as const, places, missing: one.missing }];
  });
}

/** Items that some other place has no equal for. */
function findDiffering({ ofKind }: AuditContext): readonly AuditFinding[] {
  return [...groupBy(ofKind('list-item'), ({ group }) => group).values()].flatMap(
    (rows): readonly AuditFinding[] => {
      const lists = [...groupBy(rows, ({ place }) => place).values()];
      if (lists.length < 2) return [];
      const unmatched = lists.flatMap((list) => {
        const pairings = lists
          .filter((other) => other !== list)
          .map((other) => pairAlike(list, other));
        return list.filter((item) => pairings.some((pairs) => !pairs.has(item)));
      });
      const counts = lists.map((list) => ({ where: list[0]?.place ?? '', count: list.length }));
      const sameLength = new Set(counts.map(({ count }) => count)).size === 1;
      if (unmatched.length === 0 && sameLength) return [];
      const first = lists.flatMap(([row]) => row ?? []);
      return [
        {
          code: 'list/differs',
          places: placesOf(first),
          counts,
          unmatched: unmatched.map(({ place, title }) => ({ where: place, title })),
        },
      ];
    },
  );
}

/** Questions about lists. */
export const checkLists: AuditCheck = (context) => [
  ...findGaps(context),
  ...findDiffering(context),
];
