// How the examples make up what no document prints: steadily, so that every run writes the same.

/** Pupils of grades 1–11 at index 0–10. */
export type Grades = readonly number[];

/** What a school types into a cell: a number or prose. */
export type Typed = number | string;

/** A steady pseudo-random sequence between 0 and 1 (mulberry32), so that the example is the same every time. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whole numbers in proportion to the weights that add up to the total, none above its limit (largest remainder first). */
export function share(
  total: number,
  weights: readonly number[],
  limits?: readonly number[],
): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map((value, index) =>
    Math.min(Math.floor(value), limits?.[index] ?? Infinity),
  );
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let missing = total - parts.reduce((a, b) => a + b, 0);
  while (missing > 0) {
    const before = missing;
    for (const { index } of order) {
      const part = parts[index] ?? 0;
      if (missing === 0 || (weights[index] ?? 0) === 0 || part >= (limits?.[index] ?? Infinity))
        continue;
      parts[index] = part + 1;
      missing -= 1;
    }
    if (missing === before) throw new Error(`cannot share ${total}: ${missing} do not fit`);
  }
  return parts;
}

/** All of them together; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Pupils of grades from–to, both included. */
export function countPupils(enrolment: Grades, from: number, to: number): number {
  return sum(enrolment.slice(from - 1, to));
}
