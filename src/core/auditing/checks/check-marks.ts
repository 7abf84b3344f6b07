// The marks ✓ and —: without a fact, against the figures, missing where others stand; misses without a measure.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { judgeTargets, saysUpTo } from '../judged-target.ts';

function findWithoutFact({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('figure')
    .filter(({ mark, printed, part }) => mark !== null && printed === '' && part === null)
    .map((row) => ({ code: 'mark/without-fact', places: [placeOf(row)] }));
}

/** Rows of a document that has marks elsewhere; never taken for ✓ or —. */
function findMissing({ ofKind }: AuditContext): readonly AuditFinding[] {
  return [...groupBy(ofKind('figure'), ({ document }) => document).values()].flatMap(
    (rows): readonly AuditFinding[] => {
      if (rows.every(({ mark }) => mark === null)) return [];
      const silent = rows.filter(({ mark, printed }) => mark === null && printed !== '');
      return silent.length === 0 ? [] : [{ code: 'mark/missing', places: placesOf(silent) }];
    },
  );
}

function findAgainstFigures(context: AuditContext): readonly AuditFinding[] {
  return judgeTargets(context).flatMap((judged): readonly AuditFinding[] => {
    const { row, target, met, value, wanted } = judged;
    const places = [placeOf(row), placeOf(target)];
    if (row.mark !== null && saysUpTo(target)) {
      // Read as a ceiling it would be met where read as a level it is not, and the other way round.
      const asCeiling = value <= wanted;
      return asCeiling === met
        ? []
        : [{ code: 'target/direction', places, target: target.printed }];
    }
    if (row.mark !== null && row.mark !== met) {
      return [{ code: 'mark/contradicts', places, mark: row.mark, target: target.printed }];
    }
    return met || row.measure !== ''
      ? []
      : [{ code: 'measure/missing', places, target: target.printed }];
  });
}

/** Findings about marks and measures; none in a document without marks and targets. */
export const checkMarks: AuditCheck = (context) => [
  ...findWithoutFact(context),
  ...findMissing(context),
  ...findAgainstFigures(context),
];
