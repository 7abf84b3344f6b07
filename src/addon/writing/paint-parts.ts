// Parts of the whole-range arrays of a painted sheet. Pure.

import type { Paint } from './paint-sheet.ts';

/** Columns that stand together, 1-based. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** The columns 1 to `columns` without the kept ones, from the left; empty when all are kept. */
export function listSpans(columns: number, kept: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let column = 1; column <= columns; column += 1) {
    if (kept.includes(column)) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && last.column + last.columns === column) {
      spans[spans.length - 1] = { ...last, columns: last.columns + 1 };
    } else spans.push({ column, columns: 1 });
  }
  return spans;
}

/** The columns of a span. */
export function cutColumns<Value>(
  rows: readonly (readonly Value[])[],
  column: number,
  columns: number,
): Value[][] {
  return rows.map((row) => row.slice(column - 1, column - 1 + columns));
}

/** The paint with `count` blank rows before the 1-based row, which look like that row. */
export function padPaint(paint: Paint, row: number, count: number): Paint {
  const pad = <Value>(rows: readonly Value[][], blank?: Value): Value[][] => {
    const like = rows[row - 1] ?? [];
    const blanks = Array.from({ length: count }, () => like.map((value) => blank ?? value));
    return [...rows.slice(0, row - 1), ...blanks, ...rows.slice(row - 1)];
  };
  return {
    ...paint,
    rows: paint.rows + count,
    values: pad(paint.values, ''),
    numberFormats: pad(paint.numberFormats, '@'),
    backgrounds: pad(paint.backgrounds),
    letters: pad(paint.letters),
    aligns: pad(paint.aligns),
    wraps: pad(paint.wraps),
  };
}
