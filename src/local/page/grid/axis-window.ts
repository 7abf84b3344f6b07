// One axis of the window onto a sheet: what is frozen, what is seen of the rest, and how far it is scrolled.

import { endOf, type Lines, lineAt, sizeOf, startOf, totalOf } from './lines.ts';

/** Browsers stop at some height (Firefox at 17.8 million pixels); longer sheets scroll by more than they move. */
export const MAX_SCROLL = 12_000_000;

/** Frozen lines may not take more of the window than this, or nothing else could be seen. */
const FROZEN_SHARE = 0.7;

/** One axis: `frozen` lines stay, the pixels after them are seen through `view - frozenEnd` pixels. */
export interface Axis {
  readonly lines: Lines;
  readonly frozen: number;
  readonly frozenEnd: number;
  /** Pixels of the window on this axis. */
  readonly view: number;
}

/** Makes an axis; lines that are to be frozen and leave no room for others are not. */
export function makeAxis(lines: Lines, wanted: number, view: number): Axis {
  let frozen = Math.min(Math.max(wanted, 0), lines.count);
  while (frozen > 0 && endOf(lines, frozen) > view * FROZEN_SHARE) frozen -= 1;
  return { lines, frozen, frozenEnd: endOf(lines, frozen), view };
}

/** How far the moving lines can go. */
export function maxOffset({ lines, view }: Axis): number {
  return Math.max(0, totalOf(lines) - view);
}

/** The length that the scroll bar stands for. */
export function scrollLength(axis: Axis): number {
  return Math.min(Math.max(totalOf(axis.lines), axis.view), MAX_SCROLL);
}

/** How far the lines have moved when the scroll bar says this. */
export function offsetOf(axis: Axis, scroll: number): number {
  const way = scrollLength(axis) - axis.view;
  if (way <= 0) return 0;
  const share = maxOffset(axis) / way;
  return Math.round(Math.min(Math.max(scroll * share, 0), maxOffset(axis)));
}

/** What the scroll bar says when the lines have moved this far. */
export function scrollOf(axis: Axis, offset: number): number {
  const most = maxOffset(axis);
  if (most <= 0) return 0;
  return (Math.min(Math.max(offset, 0), most) * (scrollLength(axis) - axis.view)) / most;
}

/** The moving lines to draw: those seen, and `extra` pixels to both sides. `last` < `first` where there are none. */
export function seenLines(
  axis: Axis,
  offset: number,
  extra: number,
): { readonly first: number; readonly last: number } {
  const { lines, frozen, frozenEnd, view } = axis;
  if (frozen >= lines.count) return { first: frozen + 1, last: frozen };
  return {
    first: Math.max(frozen + 1, lineAt(lines, frozenEnd + offset - extra)),
    last: Math.max(frozen + 1, lineAt(lines, view + offset + extra - 1)),
  };
}

/** How far the lines are to be moved so that a line (or several) is seen; the offset itself where it is already. */
export function offsetToShow(axis: Axis, offset: number, line: number, span = 1): number {
  const { lines, frozen, frozenEnd, view } = axis;
  if (line <= frozen) return offset;
  const start = startOf(lines, line);
  const end = start + Math.min(sizeOf(lines, line, span), view - frozenEnd);
  if (start < frozenEnd + offset) return start - frozenEnd;
  if (end > view + offset) return Math.min(end - view, maxOffset(axis));
  return offset;
}

/** The line under a pixel of the window. */
export function lineUnder(axis: Axis, offset: number, pixel: number): number {
  return lineAt(axis.lines, pixel < axis.frozenEnd ? pixel : pixel + offset);
}
