// Which numbers of a column are out of line by an order of magnitude. Made to be silent on columns that merely vary.

/** A number to be compared, with what is to be said about it. */
export interface Compared<Subject> {
  readonly subject: Subject;
  /** Above 0. */
  readonly size: number;
}

/** A number out of line, and the median it was compared with. */
export interface Outlier<Subject> {
  readonly subject: Subject;
  readonly median: number;
}

/** A digit too many makes a number this many times larger. */
export const SLIP = 10;
/** Fewer numbers than a school and five others have no usual size. */
const FEWEST = 6;
/** An outlier is also well above the largest of the ordinary numbers, for large schools are three times a middling one. */
const ABOVE_LARGEST = 3;
/** Where more than a tenth is out of line the column just varies; one number in a short column may always be. */
const MOST_OUTLIERS = 0.1;

function findMedian(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * The numbers that are at least ten times the median and three times the largest ordinary one; none where fewer than six
 * numbers are given or more than a tenth would be out of line.
 */
export function findOutliers<Subject>(
  compared: readonly Compared<Subject>[],
): readonly Outlier<Subject>[] {
  if (compared.length < FEWEST) return [];
  const median = findMedian(compared.map(({ size }) => size).sort((a, b) => a - b));
  const suspects = compared.filter(({ size }) => size >= SLIP * median);
  if (suspects.length > Math.max(1, compared.length * MOST_OUTLIERS)) return [];
  let largest = 0;
  for (const { size } of compared) if (size < SLIP * median) largest = Math.max(largest, size);
  return suspects
    .filter(({ size }) => size >= ABOVE_LARGEST * largest)
    .map(({ subject }) => ({ subject, median }));
}
