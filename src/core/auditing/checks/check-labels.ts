// Whom a figure counts: people and grades in its definition against those of the contingent it is taken from.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { isWithin, keyOfGrades, readGrades } from '../grade-set.ts';
import type { Published } from '../published.ts';
import { findPeople } from '../title-words.ts';

/** Only of these grades are all pupils graduates. */
const LAST_GRADES: readonly number[] = [9, 11];

/** «выпускников 5-9 классов» beside «обучающихся 5-9 классов»: no school has the former. */
function isMislabelled({ title, wholeLabel }: Published): boolean {
  const grades = readGrades(wholeLabel);
  if (grades.length === 0 || isWithin(grades, LAST_GRADES)) return false;
  return findPeople(wholeLabel) === 'graduates' && findPeople(title) === 'pupils';
}

/** The name counts graduates, the method pupils or children in general. */
function isOtherPeople({ title, printed }: Published): boolean {
  return findPeople(title) === 'graduates' && findPeople(printed) === 'pupils';
}

function findPeopleDiffering({ ofKind }: AuditContext): readonly AuditFinding[] {
  const labels = ofKind('figure').filter(isMislabelled);
  const byDocument = [...groupBy(labels, ({ document }) => document).values()];
  const methods = ofKind('method').filter(isOtherPeople);
  return [
    ...byDocument.map((rows) => ({
      code: 'label/people' as const,
      places: rows.map((row) => placeOf(row, row.wholeLabel)),
    })),
    ...methods.map((row) => ({ code: 'label/people' as const, places: [placeOf(row)] })),
  ];
}

function findGradesDiffering({ ofKind }: AuditContext): readonly AuditFinding[] {
  const codes = groupBy(ofKind('figure'), ({ code }) => code);
  return [...codes].flatMap(([code, figures]): readonly AuditFinding[] => {
    const labelled = figures.filter(({ wholeLabel }) => readGrades(wholeLabel).length > 0);
    const [first] = labelled;
    const name = ofKind('name').find(
      (row) => row.code === code && readGrades(row.title).length > 0,
    );
    if (first === undefined || name === undefined) return [];
    const named = readGrades(name.title);
    const counted = [...new Set(labelled.flatMap((row) => readGrades(row.wholeLabel)))].sort(
      (a, b) => a - b,
    );
    if (keyOfGrades(named) === keyOfGrades(counted)) return [];
    const places = [...groupBy(labelled, ({ place }) => place).values()].flatMap(
      ([row]) => row ?? [],
    );
    return [{ code: 'label/grades', places: placesOf([name, ...places]), named, counted }];
  });
}

/** Questions about labels of contingents that do not fit what is defined. */
export const checkLabels: AuditCheck = (context) => [
  ...findPeopleDiffering(context),
  ...findGradesDiffering(context),
];
