// The whole of a group of parts: printed beside them, in its total row, their sum, or the one that their percents imply.

import { findWholes, fitsShare } from './fit-share.ts';
import { takePercent } from './judge-figure.ts';
import type { Published } from './published.ts';

/** The parts of one group, with what is known of their whole. */
export interface PartGroup {
  readonly name: string;
  readonly parts: readonly Published[];
  readonly total: Published | null;
  /** As printed, in a part's row or in the total's; null where it is not. */
  readonly printedWhole: number | null;
  /** The parts added up; null where the number of one is not printed and cannot be told from its percent. */
  readonly sum: number | null;
  /** The wholes by which most of the percents are right, more of them than by the printed whole or the sum; null: none. */
  readonly implied: { readonly from: number; readonly to: number; readonly fits: number } | null;
}

/** Fewer percents say nothing of their whole. */
const FEWEST_PERCENTS = 3;

function countFits(parts: readonly Published[], whole: number): number {
  return parts.filter((row) => {
    const percent = takePercent(row);
    if (percent === null || row.part === null) return false;
    return (['half-up', 'cut-off'] as const).some((rule) =>
      fitsShare(row.part ?? 0, whole, percent, rule),
    );
  }).length;
}

/** Every whole at which the fit of some part begins or ends: between them the number of fits does not change. */
function listCandidates(parts: readonly Published[]): readonly number[] {
  const edges = parts.flatMap((row) => {
    const percent = takePercent(row);
    if (percent === null || row.part === null) return [];
    return (['half-up', 'cut-off'] as const).flatMap((rule) => {
      const range = findWholes(row.part ?? 0, percent, rule);
      return range === null ? [] : [range.from, range.to, range.to + 1];
    });
  });
  return [...new Set(edges)].sort((a, b) => a - b);
}

function findImplied(parts: readonly Published[], known: number | null): PartGroup['implied'] {
  // A part of 0 fits any whole and tells nothing.
  const judged = parts.filter((row) => takePercent(row) !== null && (row.part ?? 0) > 0);
  if (judged.length < FEWEST_PERCENTS) return null;
  const scored = listCandidates(judged).map((whole) => ({ whole, fits: countFits(judged, whole) }));
  const fits = Math.max(0, ...scored.map((one) => one.fits));
  const atKnown = known === null ? 0 : countFits(judged, known);
  if (fits <= judged.length / 2 || fits <= atKnown) return null;
  const from = scored.find((one) => one.fits === fits)?.whole;
  if (from === undefined) return null;
  let to = from;
  while (countFits(judged, to + 1) === fits) to += 1;
  return { from, to, fits };
}

/** What the part's percent of the whole comes to, where its number is not printed. */
function completePart(row: Published, whole: number | null): number | null {
  if (row.part !== null) return row.part;
  const percent = takePercent(row);
  if (whole === null || percent === null) return null;
  const nearest = Math.round((percent.value * whole) / 100);
  return fitsShare(nearest, whole, percent, 'half-up') ||
    fitsShare(nearest, whole, percent, 'cut-off')
    ? nearest
    : null;
}

function addUp(numbers: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum += number;
  }
  // Millions with tenths: the noise of binary fractions is no difference.
  return Number(sum.toPrecision(12));
}

function buildGroup(name: string, rows: readonly Published[]): PartGroup {
  const parts = rows.filter(({ kind }) => kind === 'part');
  const total = rows.find(({ kind }) => kind === 'total') ?? null;
  const printedWhole = parts.find(({ whole }) => whole !== null)?.whole ?? total?.part ?? null;
  const plainSum = addUp(parts.map(({ part }) => part));
  const implied = findImplied(parts, printedWhole ?? plainSum);
  const sum = plainSum ?? addUp(parts.map((row) => completePart(row, implied?.from ?? null)));
  return { name, parts, total, printedWhole, sum, implied };
}

/** The groups of parts in the order of their first rows; rows without a group are none. */
export function listPartGroups(rows: readonly Published[]): readonly PartGroup[] {
  const groups = new Map<string, Published[]>();
  for (const row of rows) {
    if (row.group === '' || (row.kind !== 'part' && row.kind !== 'total')) continue;
    groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  }
  return [...groups].map(([name, members]) => buildGroup(name, members));
}

/** Parts whose percents were all taken from another whole than is printed: that is one finding, see check-part-groups. */
export function listExplained(groups: readonly PartGroup[]): ReadonlySet<Published> {
  const explained = groups.filter(
    ({ implied, printedWhole }) => implied !== null && printedWhole !== null,
  );
  return new Set(explained.flatMap(({ parts }) => parts));
}

/** The whole that a part of the group is checked against; null where none can be told. */
export function chooseWhole({ printedWhole, implied, sum }: PartGroup): number | null {
  if (printedWhole !== null) return printedWhole;
  return implied?.from ?? sum;
}
