// The years that a table itself names: in the name of its sheet and in the titles above its headings.

import { formatAddress } from '../workbook/address.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { FormTable } from './reading.ts';

/** A text that names years of this century, and where it stands; the sheet's name stands at A1. */
export interface YearStatement {
  readonly about: 'sheet-name' | 'title';
  readonly text: string;
  readonly cell: string;
  /** Ascending, each once; all years of a range such as «2023–2025». */
  readonly years: readonly number[];
}

/** A year, or a range of them: «2023», «2023–2025», «2023/24». */
const YEARS = /(?<!\d)(20\d{2})(?:\s*[-–—/]\s*(20\d{2}|\d{2}))?(?!\d)/g;
const CENTURY = 2000;

function listYears(text: string): readonly number[] {
  const years = new Set<number>();
  for (const [, first, last] of text.matchAll(YEARS)) {
    const from = Number(first);
    const to = last === undefined ? from : (Number(last) % 100) + CENTURY;
    // Of a range that runs backwards the second number is no year.
    for (let year = from; year <= Math.max(from, to); year += 1) years.add(year);
  }
  return [...years].sort((left, right) => left - right);
}

/** The statements of a table, the sheet's name first; texts without a year of this century are left out. */
export function listYearStatements(
  workbook: WorkbookSnapshot,
  table: FormTable,
): readonly YearStatement[] {
  const sheet = workbook.sheets.find(({ id }) => id === table.sheetId);
  const titles = (sheet?.texts ?? []).slice(0, table.headerFirstRow - 1).flatMap((row, at) =>
    row.map((text, index) => ({
      about: 'title' as const,
      text,
      cell: formatAddress(at + 1, index + 1),
    })),
  );
  return [{ about: 'sheet-name' as const, text: table.sheetName, cell: 'A1' }, ...titles]
    .map((statement) => ({ ...statement, years: listYears(statement.text) }))
    .filter(({ years }) => years.length > 0);
}
