// Sums that do not gather rounding errors: the same total in any order, for all numbers that people report.

/**
 * The compensated sum (Neumaier): exact for whole numbers, and as near as a number can be for others in practice. 0 for
 * none; not a finite number when one of them is not.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  // By index, which is several times faster as long as the code is young.
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
