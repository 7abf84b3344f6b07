// The workbook of Kemerovo city for 2023 as data: 75 schools (six as printed), the register, the published facts.

import { PUBLISHED_FACTS } from '../../../examples/kemerovo-city/facts.ts';
import { makeSchools } from '../../../examples/kemerovo-city/schools.ts';
import { summarise } from '../../../src/core/summarise.ts';
import type { Summary } from '../../../src/core/summary.ts';
import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { HEADER_ROWS, TYPED_ROWS } from '../reading/kemerovo-table.ts';

export const FORM_SHEET = 'Сбор 2023';
export const FORM_SHEET_ID = 12;
/** Rows 1 and 2 are headings. */
export const FIRST_SCHOOL_ROW = 3;

type Rows = readonly (readonly CellValue[])[];

const SCHOOLS = makeSchools();

/** The rows of the form, headings first; each a fresh array that a test may change. */
export function listFormRows(): CellValue[][] {
  const rows = SCHOOLS.map((school, index): CellValue[] =>
    school.cells === null ? [...(TYPED_ROWS[index] ?? [])] : [school.typed, ...school.cells],
  );
  return [...HEADER_ROWS.map((row) => [...row]), ...rows];
}

const GRADES = Array.from({ length: 11 }, (_, index) => `${index + 1} класс`);

const REGISTER_ROWS: Rows = [
  ['Школа', 'Район', 'Вид', ...GRADES],
  ...SCHOOLS.map(({ name, district, kind, enrolment }) => [name, district, kind, ...enrolment]),
];

const FACT_ROWS: Rows = [
  ['Код', 'Часть', 'Год', 'Факт', 'Числитель', 'Знаменатель', 'Источник', 'Дата', 'Комментарий'],
  ...PUBLISHED_FACTS.map(({ code, part, value, numerator, denominator, comment }) => [
    ...[code, part, 2023, value, numerator, denominator],
    ...['Отчёт за 2023 год', '15.01.2024', comment],
  ]),
];

export interface CityChanges {
  readonly form?: Rows;
  readonly register?: Rows | null;
  readonly facts?: Rows;
  /** Sheets that were there before, such as an earlier summary. */
  readonly others?: readonly SheetSnapshot[];
}

/** The workbook, with what a test changes. */
export function buildCityWorkbook(changes: CityChanges = {}): WorkbookSnapshot {
  const {
    form = listFormRows(),
    register = REGISTER_ROWS,
    facts = FACT_ROWS,
    others = [],
  } = changes;
  return buildWorkbook(
    buildSheet(form, { name: FORM_SHEET, id: FORM_SHEET_ID }),
    ...(register === null ? [] : [buildSheet(register, { name: 'Школы', id: 13 })]),
    buildSheet(facts, { name: 'Факты', id: 14 }),
    ...others,
  );
}

/** What the workbook comes to; throws where the add-on refuses it. */
export function summariseCity(
  workbook: WorkbookSnapshot,
  { builtAt = '20.11.2026 21:40', language = 'ru' as 'ru' | 'en' } = {},
): Summary {
  const result = summarise(workbook, {
    builtAt,
    language,
    programmeId: 'kemerovo-city',
    year: 2023,
  });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problem));
  return result.summary;
}
