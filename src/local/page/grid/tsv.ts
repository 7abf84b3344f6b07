// What spreadsheets put on the clipboard: cells parted by tabs, rows by line ends, quotes round what holds either.

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives texts as they are pasted into any spreadsheet. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*)/y;

/** Reads what was copied from a spreadsheet; the line end after the last row is no row. '' is one blank cell. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    CELL.lastIndex = at;
    const [whole = '', quoted, plain = ''] = CELL.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (at >= text.length) break;
    const end = text.startsWith('\r\n', at) ? 2 : 1;
    const isRowEnd = text[at] !== '\t';
    at += end;
    if (isRowEnd && at >= text.length) break;
    if (isRowEnd) rows.push([]);
  }
  return rows;
}

/** Makes all rows as long as the longest; what is missing is blank. */
export function squareRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}
