// Two things with one and the same series of figures, which one of them has probably been copied from the other.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, type JudgedRow, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { type FigureSeries, listSeries } from '../figure-series.ts';
import { targetNumbers } from '../indicator-rows.ts';
import { formatPlain } from '../plain-number.ts';
import type { Published } from '../published.ts';

/** One shared number is chance, three in a row are not. */
const FEWEST_YEARS = 3;
/** «45,7» and «41,58» tell, «60» does not. */
const TELLING_DIGITS = 3;
const FEWEST_TELLING = 2;

function listCounts({ row }: JudgedRow): string | null {
  return row.part === null || row.whole === null ? null : `${row.part} / ${row.whole}`;
}

/** Both counts where both rows have them, else the percents. */
function areEqual(left: JudgedRow, right: JudgedRow): boolean {
  const [one, other] = [left.row, right.row];
  const haveCounts = one.part !== null && one.whole !== null && other.part !== null;
  if (haveCounts && other.whole !== null) {
    return one.part === other.part && one.whole === other.whole;
  }
  return left.percent !== null && left.percent.value === right.percent?.value;
}

function isTelling({ percent }: JudgedRow): boolean {
  return formatPlain(percent?.value ?? 0).replace(/\D/g, '').length >= TELLING_DIGITS;
}

interface YearPair {
  readonly year: number;
  readonly first: JudgedRow;
  readonly second: JudgedRow;
}

/** The years of both, told apart by whether they agree; null as soon as two do not: such series have nothing in common. */
function pairYears(
  left: FigureSeries,
  right: FigureSeries,
): { readonly equal: readonly YearPair[]; readonly other: readonly YearPair[] } | null {
  const equal: YearPair[] = [];
  const other: YearPair[] = [];
  for (const [year, first] of left.byYear) {
    const second = right.byYear.get(year);
    if (second === undefined) continue;
    (areEqual(first, second) ? equal : other).push({ year, first, second });
    if (other.length > 1) return null;
  }
  const byYear = (one: YearPair, two: YearPair) => one.year - two.year;
  return { equal: equal.sort(byYear), other };
}

function compareSeries(left: FigureSeries, right: FigureSeries): readonly AuditFinding[] {
  const pairs = pairYears(left, right);
  if (pairs === null || pairs.equal.length + pairs.other.length < FEWEST_YEARS) return [];
  const { equal, other } = pairs;
  const distinct = new Set(equal.map(({ first }) => formatPlain(first.percent?.value ?? 0)));
  const places = (chosen: readonly YearPair[]) =>
    placesOf([...chosen.map(({ first }) => first.row), ...chosen.map(({ second }) => second.row)]);
  const named = equal.map(({ year }) => String(year));
  if (other.length === 0 && distinct.size > 1) {
    return [{ code: 'series/copied', places: places(equal), years: named }];
  }
  const telling = equal.filter(({ first }) => isTelling(first)).length;
  if (other.length !== 1 || telling < FEWEST_TELLING || distinct.size < FEWEST_TELLING) return [];
  return [{ code: 'series/nearly-same', places: places([...other, ...equal]), years: named }];
}

function findTargets(targets: readonly Published[]): string {
  const own = targets.filter(({ period }) => period?.kind === 'year');
  const years = own.map((row) => `${row.when} ${targetNumbers(row).join('+')}`);
  return years.length < FEWEST_YEARS ? '' : years.join('; ');
}

/** Within one year: both counts and all targets of two indicators the same. */
function findCopiedFigures({ figures, ofCode }: AuditContext): readonly AuditFinding[] {
  const coded = figures.filter(({ row }) => row.kind === 'figure' && row.code !== '');
  const groups = groupBy(coded, (figure) => {
    const counts = listCounts(figure);
    return counts === null ? '' : `${figure.row.when}\n${counts}`;
  });
  return [...groups.values()].flatMap((same) =>
    same.flatMap(({ row: first }, index) => {
      const own = findTargets(ofCode(first.code, 'target'));
      return same
        .slice(index + 1)
        .filter(({ row }) => row.code !== first.code)
        .filter(({ row }) => own !== '' && own === findTargets(ofCode(row.code, 'target')))
        .map(({ row }) => ({
          code: 'series/copied' as const,
          places: placesOf([first, row]),
          years: [first.when],
        }));
    }),
  );
}

/**
 * A question for two things that agree in at least three years: in all of them (copied), or in all but one (one of the two
 * is misprinted there); and for two indicators of one year with the same counts and the same targets.
 */
export const checkCopiedSeries: AuditCheck = (context) => {
  const series = listSeries(context);
  const pairs = series.flatMap((left, index) =>
    series
      .slice(index + 1)
      .filter((right) => left.code === '' || left.code !== right.code)
      .flatMap((right) => compareSeries(left, right)),
  );
  return [...pairs, ...findCopiedFigures(context)];
};
