// Rows or columns as a line of pixels: where each begins, and which stands where. Hidden ones have size 0.

/** `ends[i]` is where line i (1-based) ends; `ends[0]` is 0. */
export interface Lines {
  readonly count: number;
  readonly ends: Float64Array;
}

/** Lays lines of these sizes one after another; sizes are taken as whole pixels, so that nothing blurs. */
export function layLines(sizes: readonly number[]): Lines {
  const ends = new Float64Array(sizes.length + 1);
  for (let index = 0; index < sizes.length; index += 1) {
    ends[index + 1] = (ends[index] ?? 0) + Math.max(0, Math.round(sizes[index] ?? 0));
  }
  return { count: sizes.length, ends };
}

/** Where a line begins; of a line past the last where the last ends. */
export function startOf(lines: Lines, line: number): number {
  return lines.ends[Math.min(Math.max(line - 1, 0), lines.count)] ?? 0;
}

/** Where a line ends. */
export function endOf(lines: Lines, line: number): number {
  return lines.ends[Math.min(Math.max(line, 0), lines.count)] ?? 0;
}

/** How much room lines take, from `line` on; 0 where hidden. */
export function sizeOf(lines: Lines, line: number, span = 1): number {
  return endOf(lines, line + span - 1) - startOf(lines, line);
}

/** Pixels of all lines. */
export function totalOf(lines: Lines): number {
  return lines.ends[lines.count] ?? 0;
}

/** The shown line at a pixel; the first or last beyond the ends, 0 where there are no lines. */
export function lineAt(lines: Lines, pixel: number): number {
  let low = 1;
  let high = lines.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines.ends[middle] ?? 0) > pixel) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, lines.count);
}

/** The next shown line in a direction; the line itself where there is none. */
export function nextShown(lines: Lines, line: number, step: 1 | -1): number {
  for (let next = line + step; next >= 1 && next <= lines.count; next += step) {
    if (sizeOf(lines, next) > 0) return next;
  }
  return line;
}

/** The line itself if it is shown, else the nearest shown one, later ones first. */
export function nearestShown(lines: Lines, line: number): number {
  const inside = Math.min(Math.max(line, 1), Math.max(lines.count, 1));
  if (sizeOf(lines, inside) > 0) return inside;
  const after = nextShown(lines, inside, 1);
  return after === inside ? nextShown(lines, inside, -1) : after;
}
