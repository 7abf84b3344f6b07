// What a workbook was like a moment ago: to tell which sheets have changed since, or to take everything back.
// Cheap, because cells are never changed but replaced: only the lists of them are copied.

import type { Sheet, Workbook } from '../workbook/workbook.ts';

type Fields = ReadonlyMap<string, unknown>;

/** See `rememberWorkbook`. */
export interface WorkbookMemory {
  readonly workbook: Workbook;
  readonly fields: Fields;
  readonly sheets: ReadonlyMap<Sheet, Fields>;
}

/** Copies a list or a map with what is in it; everything else is itself. */
function copyField(name: string, value: unknown): unknown {
  if (name === 'rows' && Array.isArray(value)) {
    // A loop, because `map` is far slower over lists with holes.
    const rows: unknown[] = new Array(value.length);
    for (let row = 0; row < value.length; row += 1) {
      const cells: unknown = value[row];
      if (Array.isArray(cells)) rows[row] = cells.slice();
    }
    return rows;
  }
  if (Array.isArray(value)) return value.slice();
  if (value instanceof Map) return new Map(value);
  return value instanceof Set ? new Set(value) : value;
}

function isSameList(first: readonly unknown[], second: readonly unknown[]): boolean {
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [first[index], second[index]];
    if (one === other) continue;
    if (!Array.isArray(one ?? []) || !Array.isArray(other ?? [])) return false;
    // Rows; a row that is not there is a row without cells.
    if (!isSameList((one ?? []) as unknown[], (other ?? []) as unknown[])) return false;
  }
  return true;
}

function isSameField(first: unknown, second: unknown): boolean {
  if (Array.isArray(first) && Array.isArray(second)) return isSameList(first, second);
  if (first instanceof Map && second instanceof Map) {
    return (
      first.size === second.size && [...first].every(([key, value]) => second.get(key) === value)
    );
  }
  if (first instanceof Set && second instanceof Set) {
    return first.size === second.size && [...first].every((value) => second.has(value));
  }
  return first === second;
}

function copyFields(object: object): Fields {
  return new Map(
    Object.entries(object).map(([name, value]) => [name, copyField(name, value)] as const),
  );
}

function isSameAs(object: object, fields: Fields): boolean {
  return Object.entries(object).every(([name, value]) => isSameField(value, fields.get(name)));
}

/** Keeps what the workbook and all its sheets are like now. */
export function rememberWorkbook(workbook: Workbook): WorkbookMemory {
  return {
    workbook,
    fields: copyFields(workbook),
    sheets: new Map(workbook.sheets.map((sheet) => [sheet, copyFields(sheet)])),
  };
}

/** Gives the ids of the sheets that are new, changed or gone since then. */
export function findChangedSheets({ workbook, sheets }: WorkbookMemory): number[] {
  const changed = workbook.sheets.filter((sheet) => {
    const before = sheets.get(sheet);
    return before === undefined || !isSameAs(sheet, before);
  });
  const gone = [...sheets.keys()].filter((sheet) => !workbook.sheets.includes(sheet));
  return [...changed, ...gone].map(({ id }) => id);
}

/** Tells whether the sheets stand in another order than then, or are others. */
export function isReordered({ workbook, fields }: WorkbookMemory): boolean {
  return !isSameField(workbook.sheets, fields.get('sheets'));
}

/** Makes the workbook what it was then. The memory can be used once. */
export function restoreWorkbook({ workbook, fields, sheets }: WorkbookMemory): void {
  for (const [sheet, before] of sheets) Object.assign(sheet, Object.fromEntries(before));
  Object.assign(workbook, Object.fromEntries(fields));
}
