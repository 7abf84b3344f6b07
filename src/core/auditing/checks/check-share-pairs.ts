// Shares against each other: a narrower one above the wider, exclusive ones above 100 together, a wide range below its part.

import type { AuditCheck } from '../audit-context.ts';
import { placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { isWithin } from '../grade-set.ts';
import {
  haveSameGrades,
  listNamedShares,
  type NamedShare,
  pairValues,
  type ShareValue,
} from '../share-names.ts';
import { isSubset } from '../title-words.ts';

const ALL = 100;
/** Whoever enters or is taken on by one kind of place does not enter another. */
const EXCLUSIVE = ['поступи', 'зачисле', 'трудоус'];
/** Grades differ in size by so much at most. */
const UNLIKE_GRADES = 1.3;
/** Equal in one year is chance. */
const FEWEST_EQUAL = 2;

function listRows(pairs: readonly { readonly left: ShareValue; readonly right: ShareValue }[]) {
  return placesOf(pairs.flatMap(({ left, right }) => [left.row, right.row]));
}

/** «поступивших в вузы по профилю» asks more than «поступивших в вузы», of the same people or of more. */
function isNarrower(narrow: NamedShare, wide: NamedShare): boolean {
  if (!haveSameGrades(narrow, wide) || narrow.head.size === wide.head.size) return false;
  const ofMore = narrow.base.size === 0 || isSubset(narrow.base, wide.base);
  return ofMore && isSubset(wide.head, narrow.head);
}

function checkNarrower(narrow: NamedShare, wide: NamedShare): readonly AuditFinding[] {
  if (!isNarrower(narrow, wide)) return [];
  const pairs = pairValues(narrow, wide);
  const above = pairs.filter(({ left, right }) => left.percent > right.percent);
  const equal = pairs.filter(({ left, right }) => left.percent === right.percent);
  const codes = { narrow: narrow.code, wide: wide.code };
  if (above.length > 0) {
    return [{ code: 'share/narrower', places: listRows(above), ...codes, equal: false }];
  }
  if (equal.length < FEWEST_EQUAL || equal.length < pairs.length) return [];
  return [{ code: 'share/narrower', places: listRows(equal), ...codes, equal: true }];
}

/** The verb that only one of two can be true of, and where to. */
function findAim({ head }: NamedShare): { readonly verb: string; readonly to: string } | null {
  const stems = [...head];
  const at = stems.findIndex((stem) => EXCLUSIVE.includes(stem));
  const [verb, to] = [stems[at], stems[at + 1]];
  return at < 0 || verb === undefined || to === undefined ? null : { verb, to };
}

function checkTogether(left: NamedShare, right: NamedShare): readonly AuditFinding[] {
  const [first, second] = [findAim(left), findAim(right)];
  if (first === null || second === null || !haveSameGrades(left, right)) return [];
  if (first.verb !== second.verb || first.to === second.to) return [];
  if (
    left.base.size !== right.base.size ||
    !(left.base.size === 0 || isSubset(left.base, right.base))
  )
    return [];
  const above = pairValues(left, right).filter(
    (pair) => pair.left.percent + pair.right.percent > ALL,
  );
  const [worst] = [...above].sort(
    (a, b) => b.left.percent + b.right.percent - a.left.percent - a.right.percent,
  );
  if (worst === undefined) return [];
  const sum = worst.left.percent + worst.right.percent;
  return [{ code: 'share/together', places: listRows(above), sum }];
}

/** Grades 5–9 are the greater part of 5–11: where 70 % of them take part, 30 % of all cannot. */
function checkGrades(narrow: NamedShare, wide: NamedShare): readonly AuditFinding[] {
  const sameHead = narrow.head.size === wide.head.size && isSubset(narrow.head, wide.head);
  const nested =
    narrow.grades.length > 0 &&
    narrow.grades.length < wide.grades.length &&
    isWithin(narrow.grades, wide.grades);
  if (!sameHead || !nested) return [];
  const weight = narrow.grades.length / wide.grades.length / UNLIKE_GRADES;
  const below = pairValues(narrow, wide).filter(
    ({ left, right }) => right.percent < left.percent * weight,
  );
  const [first] = below;
  if (first === undefined) return [];
  const least = first.left.percent * weight;
  return [
    { code: 'share/grades', places: listRows(below), narrow: narrow.code, wide: wide.code, least },
  ];
}

/** Questions about pairs of shares that cannot both be right, or only if the narrower question has no narrower answer. */
export const checkSharePairs: AuditCheck = (context) => {
  const shares = listNamedShares(context);
  return shares.flatMap((left, index) => [
    ...shares.flatMap((right) =>
      left === right ? [] : [...checkNarrower(left, right), ...checkGrades(left, right)],
    ),
    ...shares.slice(index + 1).flatMap((right) => checkTogether(left, right)),
  ]);
};
