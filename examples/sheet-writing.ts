// How the examples write their sheets: cells with the looks that offices give them, the register, the facts.

import { DEFAULT_STYLE } from '../src/local/workbook/default-style.ts';
import { createSheet } from '../src/local/workbook/new-workbook.ts';
import type { Cell, CellStyle, Scalar, Sheet } from '../src/local/workbook/workbook.ts';
import type { ExampleFact } from './example-fact.ts';
import type { Grades } from './made-up.ts';

const LINE = { line: 'SOLID', colour: '#999999' } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** Framed prose. */
export const BODY: CellStyle = {
  ...DEFAULT_STYLE,
  borders: FRAME,
  wrap: 'WRAP',
  vertical: 'middle',
};
/** A framed number. */
export const NUMBER: CellStyle = { ...BODY, horizontal: 'center' };
/** A heading of a table. */
export const HEAD: CellStyle = {
  ...BODY,
  bold: true,
  horizontal: 'center',
  background: '#e2efda',
  fontSize: 9,
};
/** The title of a sheet. */
export const TITLE: CellStyle = { ...DEFAULT_STYLE, bold: true, fontSize: 12 };
/** Codes and dates, which no spreadsheet may take for numbers. */
export const TEXT: CellStyle = { ...BODY, numberFormat: '@' };

/** Puts a value into a cell; rows and columns count from 1. */
export function put(
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  style: CellStyle,
  formula?: string,
): void {
  const cell: Cell = {
    value,
    formula: formula ?? null,
    style,
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
  };
  const line = sheet.rows[row] ?? [];
  line[column] = cell;
  sheet.rows[row] = line;
}

/** Puts a row of values from the first column on, numbers in the look of numbers. */
export function putRow(
  sheet: Sheet,
  row: number,
  values: readonly Scalar[],
  style: CellStyle = BODY,
): void {
  values.forEach((value, index) => {
    const isNumber = typeof value === 'number' && style === BODY;
    put(sheet, row, index + 1, value, isNumber ? NUMBER : style);
  });
}

/** Widths from the first column on, in pixels. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.columnWidths.set(index + 1, width);
  });
  sheet.layoutChanged = true;
}

/** A blank sheet as a person makes it. */
export function startSheet(id: number, name: string): Sheet {
  return createSheet({ id, name, createdByScript: false });
}

/** A sheet of a title and lines below it. */
export function makeNotes(
  id: number,
  name: string,
  title: string,
  lines: readonly string[],
): Sheet {
  const sheet = startSheet(id, name);
  put(sheet, 1, 1, title, TITLE);
  lines.forEach((line, index) => {
    put(sheet, index + 3, 1, line, DEFAULT_STYLE);
  });
  setWidths(sheet, [720]);
  return sheet;
}

/** «Школы»: name, district, kind and enrolment by grade. */
export function makeRegister(
  id: number,
  schools: readonly {
    readonly name: string;
    readonly district: string;
    readonly kind: string;
    readonly enrolment: Grades;
  }[],
): Sheet {
  const sheet = startSheet(id, 'Школы');
  const grades = Array.from({ length: 11 }, (_, index) => `${index + 1} класс`);
  putRow(sheet, 1, ['Школа', 'Район', 'Вид', ...grades], HEAD);
  schools.forEach(({ name, district, kind, enrolment }, index) => {
    putRow(sheet, index + 2, [name, district, kind, ...enrolment]);
  });
  setWidths(sheet, [190, 120, 90, ...grades.map(() => 64)]);
  sheet.frozenRows = 1;
  return sheet;
}

/** «Факты»: a row for each. */
export function makeFacts(id: number, facts: readonly ExampleFact[]): Sheet {
  const sheet = startSheet(id, 'Факты');
  const headings = ['Код', 'Часть', 'Год', 'Факт', 'Числитель', 'Знаменатель'];
  putRow(sheet, 1, [...headings, 'Источник', 'Дата', 'Комментарий'], HEAD);
  facts.forEach((fact, index) => {
    const row = index + 2;
    const { value, numerator, denominator } = fact;
    put(sheet, row, 1, fact.code, TEXT);
    put(sheet, row, 2, fact.part ?? null, BODY);
    put(sheet, row, 3, fact.year, NUMBER);
    put(sheet, row, 4, value ?? null, NUMBER);
    put(sheet, row, 5, numerator ?? null, NUMBER);
    put(sheet, row, 6, denominator ?? null, NUMBER);
    put(sheet, row, 7, fact.source, BODY);
    put(sheet, row, 8, fact.date ?? null, TEXT);
    put(sheet, row, 9, fact.comment ?? null, BODY);
  });
  setWidths(sheet, [60, 180, 60, 80, 90, 100, 300, 90, 360]);
  sheet.frozenRows = 1;
  return sheet;
}

/** «Программа» with the code alone: everything else comes from the shipped programme of that code. */
export function makeProgramme(id: number, code: string): Sheet {
  const sheet = startSheet(id, 'Программа');
  put(sheet, 1, 1, 'Программа мониторинга', TITLE);
  putRow(sheet, 3, ['Код программы', code]);
  setWidths(sheet, [220, 320]);
  return sheet;
}
