// For which year a workbook reports, when nobody says so.

import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { listFactYears } from './read-facts.ts';
import type { FormTable } from './reading.ts';

export type ChosenYear =
  | { readonly kind: 'chosen'; readonly year: number }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A school year, «2022-2023» or «2022/23». */
const SCHOOL_YEAR = /(?<!\d)(\d{4})\s*[-–—/]\s*(\d{2}(?:\d{2})?)(?!\d)/g;

/** Every number of four digits in the texts, in order; a school year counts as its last. */
function listNumbers(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const named = text.replace(SCHOOL_YEAR, (range, first: string, last: string) =>
      Number(last) % 100 === (Number(first) + 1) % 100 ? String(Number(first) + 1) : range,
    );
    return (named.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  });
}

function isOfThisCentury(year: number): boolean {
  return year >= 2000 && year <= 2099;
}

/** What stands above the headings: titles such as «Отчёт за 2023 год». */
function readTitleTexts(sheet: SheetSnapshot | undefined, headerFirstRow: number): string[] {
  return (sheet?.texts ?? []).slice(0, headerFirstRow - 1).flat();
}

/**
 * The given year; else the one that a form's columns of years tell; else the year in a form's sheet name, in a title above
 * its headings, in the name of a summary built before; else the latest year that «Факты» names (before the summary, where
 * the programme has no forms); else the programme's first. Refused when the given year is not one of the programme's, and when none is given and the forms' sheet names and
 * titles name other years (20xx) alone.
 */
export function chooseYear(
  workbook: WorkbookSnapshot,
  programme: Programme,
  tables: readonly FormTable[],
  given: number | null,
): ChosenYear {
  const known = programme.years;
  if (given !== null) {
    return known.includes(given)
      ? { kind: 'chosen', year: given }
      : { kind: 'refused', problem: { kind: 'unknown-year', given, known } };
  }
  const ofColumns = tables.find(({ year }) => year !== null && known.includes(year))?.year;
  if (ofColumns !== undefined && ofColumns !== null) return { kind: 'chosen', year: ofColumns };
  const named = tables.flatMap(({ sheetId, sheetName, headerFirstRow }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    return listNumbers([sheetName, ...readTitleTexts(sheet, headerFirstRow)]);
  });
  const own = named.find((year) => known.includes(year));
  if (own !== undefined) return { kind: 'chosen', year: own };
  const alien = named.find(isOfThisCentury);
  if (alien !== undefined) {
    return { kind: 'refused', problem: { kind: 'unknown-year', given: alien, known } };
  }
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const built = listNumbers(sheetNames).find((year) => known.includes(year));
  // Those before the latest are there to compare with.
  const [entered] = [...listFactYears(workbook, programme)].sort((left, right) => right - left);
  // Where no school fills in a form a new year begins on «Факты», and the summary is still that of the year before.
  const told = programme.forms.length === 0 ? (entered ?? built) : (built ?? entered);
  if (told !== undefined) return { kind: 'chosen', year: told };
  const [first] = known;
  if (first === undefined) throw new Error(`programme ${programme.id} has no years`);
  return { kind: 'chosen', year: first };
}
