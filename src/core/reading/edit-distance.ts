// How many slips of the finger lie between two words.

/** As many counters as letters are told apart by: neighbours in the alphabet never share one. */
const COUNTERS = 64;

/** How many letters one text has that the other lacks, wherever they stand: never more than the distance, and soon counted. */
function countForeign(left: string, right: string): number {
  const counts = new Int32Array(COUNTERS);
  for (let at = 0; at < left.length; at += 1) {
    const place = left.charCodeAt(at) % COUNTERS;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (let at = 0; at < right.length; at += 1) {
    const place = right.charCodeAt(at) % COUNTERS;
    counts[place] = (counts[place] ?? 0) - 1;
  }
  let [missing, added] = [0, 0];
  for (const count of counts) {
    if (count > 0) missing += count;
    else added -= count;
  }
  return Math.max(missing, added);
}

/**
 * The number of letters inserted, dropped, changed or swapped with their neighbour between two texts
 * (optimal string alignment); never less than the difference of their lengths. Where it is above `most`, any number above
 * `most`, and sooner.
 */
export function measureEditDistance(
  left: string,
  right: string,
  most = Number.POSITIVE_INFINITY,
): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  if (most < left.length && countForeign(left, right) > most) return most + 1;
  let beforeLast: number[] = [];
  let lowestBefore = 0;
  let last: number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const current: number[] = [i];
    let lowest = i;
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      current.push(best);
      if (best < lowest) lowest = best;
    }
    // A swap reaches two rows back.
    if (lowest > most && lowestBefore > most) return most + 1;
    lowestBefore = lowest;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** Whether a word begins with the stem, allowing one slip in stems of 5–7 letters and two in longer ones. */
export function hasStem(word: string, stem: string): boolean {
  if (stem === '') return false;
  if (word.startsWith(stem)) return true;
  const slips = stem.length < 5 ? 0 : stem.length < 8 ? 1 : 2;
  if (slips === 0 || word[0] !== stem[0]) return false;
  for (let length = stem.length - slips; length <= stem.length + slips; length += 1) {
    if (length > word.length) break;
    if (measureEditDistance(word.slice(0, length), stem, slips) <= slips) return true;
  }
  return false;
}
