// A table of ours as it is looked for on a sheet that people have worked in: columns moved, inserted, renamed.

/** A column of ours: any of its headings; `place` is where we put it (1-based), for when its heading was renamed. */
export interface OwnColumn {
  readonly name: string;
  readonly headings: readonly string[];
  readonly place: number;
  /** True for a column in which people write. */
  readonly human: boolean;
}

export interface OwnTable {
  readonly columns: readonly OwnColumn[];
  /** The names of the columns that together tell a row from all others. */
  readonly keys: readonly string[];
  /** The row in which we put the headings, for when none of them is found any more. */
  readonly headerRow: number;
  /** Headings of columns that come and go with the programme; where there are any, no column is known by its place. */
  readonly passing: readonly string[];
  /** How the rows above the headings begin, in all languages. */
  readonly heads: readonly string[];
}

/** Where the columns of a table stand, 0-based. */
export interface FoundColumns {
  /** By the index of the own column; undefined for one that is not there. */
  readonly own: readonly (number | undefined)[];
  /** The columns that people have added, from the left: they have a heading or something written below it. */
  readonly added: readonly number[];
}

/** Case, spaces and the hyphens of broken headings («Ответст-⏎венный») do not matter. */
export function normaliseHeading(text: string): string {
  return text
    .replace(/-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** How many columns of the table a row of normalised texts names. */
function countHeadings(row: readonly string[], headings: ReadonlySet<string>): number {
  return new Set(row.filter((text) => headings.has(text))).size;
}

/** All headings of a table, normalised. */
function listHeadings({ columns }: OwnTable): Set<string> {
  return new Set(columns.flatMap(({ headings }) => headings.map(normaliseHeading)));
}

/** The 0-based row that names two columns of the table or more; where no row does, the one in which we put the headings. */
export function findHeaderRow(rows: readonly (readonly string[])[], table: OwnTable): number {
  const headings = listHeadings(table);
  const found = rows.findIndex((row) => countHeadings(row.map(normaliseHeading), headings) > 1);
  return found >= 0 ? found : table.headerRow - 1;
}

/** Finds the columns by the texts of the heading row; `isWritten` tells whether a column has anything below it. */
export function findColumns(
  header: readonly string[],
  table: OwnTable,
  isWritten: (column: number) => boolean,
): FoundColumns {
  const texts = header.map(normaliseHeading);
  const taken = new Set<number>();
  const take = (column: number): number | undefined => {
    if (column < 0 || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  };
  const named = table.columns.map(({ headings }) => {
    const sought = headings.map(normaliseHeading);
    return take(texts.findIndex((text, index) => !taken.has(index) && sought.includes(text)));
  });
  const shift = findShift(named, table);
  const own = table.columns.map(
    ({ place }, index) =>
      named[index] ?? (table.passing.length === 0 ? take(place - 1 + shift) : undefined),
  );
  const passing = new Set(table.passing.map(normaliseHeading));
  const added = texts.flatMap((text, column) => {
    if (taken.has(column) || passing.has(text)) return [];
    return text !== '' || isWritten(column) ? [column] : [];
  });
  return { own, added };
}

/** How far the first key has moved from its place. */
function findShift(named: readonly (number | undefined)[], { columns, keys }: OwnTable): number {
  const key = columns.findIndex(({ name }) => name === keys[0]);
  const column = named[key];
  return column === undefined ? 0 : column + 1 - (columns[key]?.place ?? 1);
}
