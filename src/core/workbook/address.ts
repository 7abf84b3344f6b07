// Cell addresses as people see them: A1 and back.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The column letters of a 1-based column number: 1 → A, 27 → AA. Throws for anything but a whole number above 0. */
export function formatColumn(column: number): string {
  if (!Number.isInteger(column) || column < 1) {
    throw new RangeError(`column must be a whole number above 0, got ${column}`);
  }
  // Nearly all columns, and this is asked for every cell of every formula.
  if (column <= 26) return LETTERS.charAt(column - 1);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a 1-based row and column: (5, 2) → B5. Throws as formatColumn does. */
export function formatAddress(row: number, column: number): string {
  return `${formatColumn(column)}${row}`;
}

/** The 1-based row and column of an address such as B5 or $B$5; undefined for anything else. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address.trim());
  const [, letters, row] = match ?? [];
  if (letters === undefined || row === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** A sheet name as a formula needs it: always in apostrophes, its own doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
