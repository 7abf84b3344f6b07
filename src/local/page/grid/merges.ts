// Merged cells, found quickly among thousands: kept by blocks of rows.

import type { Area } from '../../browser/protocol.ts';
import { overlap, type Place } from './place.ts';

const BLOCK = 64;

/** Merged areas by the block of rows they reach into. */
export interface Merges {
  readonly blocks: ReadonlyMap<number, readonly Area[]>;
}

const NONE: readonly Area[] = [];

function blockOf(row: number): number {
  return Math.floor((row - 1) / BLOCK);
}

/** Sorts merged areas; single cells among them count for nothing. */
export function indexMerges(areas: readonly Area[]): Merges {
  const blocks = new Map<number, Area[]>();
  for (const area of areas) {
    if (area.rows * area.columns <= 1) continue;
    for (let block = blockOf(area.row); block <= blockOf(area.row + area.rows - 1); block += 1) {
      const found = blocks.get(block);
      if (found === undefined) blocks.set(block, [area]);
      else found.push(area);
    }
  }
  return { blocks };
}

/** The merged area that the cell is part of; null where there is none. */
export function mergeAt(merges: Merges, { row, column }: Place): Area | null {
  const near = merges.blocks.get(blockOf(row)) ?? NONE;
  for (const area of near) {
    if (row < area.row || row >= area.row + area.rows) continue;
    if (column >= area.column && column < area.column + area.columns) return area;
  }
  return null;
}

/** The merged areas that reach into an area, each once. */
export function mergesIn(merges: Merges, area: Area): readonly Area[] {
  const found = new Set<Area>();
  for (let block = blockOf(area.row); block <= blockOf(area.row + area.rows - 1); block += 1) {
    for (const merge of merges.blocks.get(block) ?? NONE) {
      if (overlap(merge, area)) found.add(merge);
    }
  }
  return [...found];
}

function join(first: Area, second: Area): Area {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    row,
    column,
    rows: Math.max(first.row + first.rows, second.row + second.rows) - row,
    columns: Math.max(first.column + first.columns, second.column + second.columns) - column,
  };
}

/** The area, grown until it cuts no merged cell. */
export function coverMerges(merges: Merges, area: Area): Area {
  let grown = area;
  for (;;) {
    const next = mergesIn(merges, grown).reduce(join, grown);
    if (next.rows === grown.rows && next.columns === grown.columns) return grown;
    grown = next;
  }
}
