// For which year a workbook reports, when nobody says so.

import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { listFactYears } from './read-facts.ts';
import type { FormTable } from './reading.ts';

export type ChosenYear =
  | { readonly kind: 'chosen'; readonly year: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The first year of the programme that a text names («Сбор 2023»); undefined when it names none of them. */
function findYear(text: string, years: readonly number[]): number | undefined {
  const named = (text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  return named.find((year) => years.includes(year));
}

/** What stands above the headings: titles such as «Отчёт за 2023 год». */
function readTitleTexts(sheet: SheetSnapshot | undefined, headerFirstRow: number): string[] {
  return (sheet?.texts ?? []).slice(0, headerFirstRow - 1).flat();
}

/**
 * The given year; else the year in the form's sheet name, in a title above its headings, in the name of a summary built
 * before; else the only year that «Факты» names; else the programme's first. Refused when the given year is not one of the programme's.
 */
export function chooseYear(
  workbook: WorkbookSnapshot,
  programme: Programme,
  table: FormTable,
  given: number | null,
): ChosenYear {
  const known = programme.years;
  if (given !== null) {
    return known.includes(given)
      ? { kind: 'chosen', year: given }
      : { kind: 'refused', problem: { kind: 'unknown-year', given, known } };
  }
  const sheet = workbook.sheets.find(({ id }) => id === table.sheetId);
  const texts = [
    table.sheetName,
    ...readTitleTexts(sheet, table.headerFirstRow),
    ...workbook.sheets.map(({ name }) => name),
  ];
  for (const text of texts) {
    const year = findYear(text, known);
    if (year !== undefined) return { kind: 'chosen', year };
  }
  const [fromFacts, ...others] = listFactYears(workbook, programme);
  if (fromFacts !== undefined && others.length === 0) return { kind: 'chosen', year: fromFacts };
  const [first] = known;
  if (first === undefined) throw new Error(`programme ${programme.id} has no years`);
  return { kind: 'chosen', year: first };
}
