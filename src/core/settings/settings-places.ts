// Where the parts of a programme stand in the settings sheets, so that a fault found later can point there.

import type { ProgrammePath } from '../programme/programme-fault.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** A cell of a settings sheet, and what heads it. */
export interface SettingsPlace {
  readonly sheet: SheetSnapshot;
  readonly cell: string;
  /** The heading of the column or the label of the line. */
  readonly field: string;
  readonly heading: 'column' | 'line';
  /** What the cell shows, on one line; '' where blank. */
  readonly found: string;
}

/** The place of a property of an object, by the rest of the way to it; the object's own place for an empty way. */
export type FindPlace = (rest: ProgrammePath) => SettingsPlace;

/** Objects that were read from settings sheets, by identity. */
export type SettingsPlaces = ReadonlyMap<object, FindPlace>;

function step(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const own: unknown = Object.getOwnPropertyDescriptor(value, String(key))?.value;
  return own;
}

/** The value at the end of the way; undefined where it leads nowhere. */
export function followPath(value: unknown, path: ProgrammePath): unknown {
  return path.reduce(step, value);
}

/** The place of what stands at the path: that of the innermost object on the way that was read from a sheet; null where none was. */
export function findPlaceOfPath(
  programme: object,
  path: ProgrammePath,
  places: SettingsPlaces,
): SettingsPlace | null {
  let found: SettingsPlace | null = null;
  let value: unknown = programme;
  for (let length = 0; length <= path.length; length += 1) {
    if (length > 0) value = step(value, path[length - 1] ?? '');
    const findPlace = typeof value === 'object' && value !== null ? places.get(value) : undefined;
    if (findPlace !== undefined) found = findPlace(path.slice(length));
  }
  return found;
}
