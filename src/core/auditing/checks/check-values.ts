// One thing, one number: the same figure printed differently in several places.

import { compactText } from '../../reading/normalise-text.ts';
import { roundHalfUp } from '../../round-half-up.ts';
import type { AuditCheck } from '../audit-context.ts';
import { groupBy, type JudgedRow, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import type { PrintedNumber } from '../printed-percent.ts';
import { lastYear } from '../published-period.ts';

/** Whether the longer of the two, shortened to the other's decimals, can be the other. */
function canBeSame(left: PrintedNumber, right: PrintedNumber): boolean {
  const [short, long] = left.decimals <= right.decimals ? [left, right] : [right, left];
  const unit = 10 ** short.decimals;
  const cut = Math.floor(long.value * unit + 1e-9) / unit;
  return roundHalfUp(long.value, short.decimals) === short.value || cut === short.value;
}

interface Compared {
  readonly figure: JudgedRow;
  readonly number: PrintedNumber;
}

/** The rows whose number differs from the first one's, with that one; none where all agree. */
function findDiffering(rows: readonly Compared[]): readonly Compared[] {
  const differs = rows.some((one) => rows.some((other) => !canBeSame(one.number, other.number)));
  return differs ? rows : [];
}

/** Parts of different groups may bear one name. */
function areOneThing(rows: readonly Compared[]): boolean {
  const groups = new Set(
    rows.flatMap(({ figure: { row } }) => (row.kind === 'part' ? [row.group] : [])),
  );
  const places = new Set(rows.map(({ figure: { row } }) => row.place));
  return groups.size < 2 && places.size > 1;
}

/**
 * A finding for each thing (by its title) that is printed with different percents for one year in different places, and
 * for each whose counts differ so. Figures printed with fewer decimals are the same as long as they can be.
 */
export const checkValues: AuditCheck = ({ figures }) => {
  const listed = figures.flatMap((figure) => {
    const { row, percent } = figure;
    const year = lastYear(row.period);
    if (year === null || row.title === '') return [];
    const key = `${compactText(row.title)}\n${row.code}\n${year}`;
    const count = row.part === null || percent !== null ? null : { value: row.part, decimals: 0 };
    return [
      ...(percent === null ? [] : [{ key: `${key}\n%`, figure, number: percent }]),
      ...(count === null ? [] : [{ key: `${key}\nn`, figure, number: count }]),
    ];
  });
  return [...groupBy(listed, ({ key }) => key).values()].flatMap(
    (same): readonly AuditFinding[] => {
      if (!areOneThing(same)) return [];
      const differing = findDiffering(same);
      if (differing.length === 0) return [];
      return [
        { code: 'value/differs', places: placesOf(differing.map(({ figure }) => figure.row)) },
      ];
    },
  );
};
