// Writes examples/kemerovo-city-2023.xlsx: the collection table of Kemerovo city as its schools filled it for 2023.
// Run by `npm run example`; which rows are made up is said in schools.ts and in the README.

import { readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_STYLE } from '../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../src/local/workbook/new-workbook.ts';
import type { Cell, CellStyle, Scalar, Sheet } from '../src/local/workbook/workbook.ts';
import { writeXlsx } from '../src/local/xlsx/write-xlsx.ts';
import { PUBLISHED_FACTS } from './kemerovo-city/facts.ts';
import { HEADING_MERGES, HEADINGS } from './kemerovo-city/headings.ts';
import { type ExampleSchool, makeSchools } from './kemerovo-city/schools.ts';

const folder = new URL('../examples/', import.meta.url);

const LINE = { line: 'SOLID', colour: '#999999' } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const BODY: CellStyle = { ...DEFAULT_STYLE, borders: FRAME, wrap: 'WRAP', vertical: 'middle' };
const NUMBER: CellStyle = { ...BODY, horizontal: 'center' };
const HEAD: CellStyle = {
  ...BODY,
  bold: true,
  horizontal: 'center',
  background: '#e2efda',
  fontSize: 9,
};
const TITLE: CellStyle = { ...DEFAULT_STYLE, bold: true, fontSize: 12 };
const TEXT: CellStyle = { ...BODY, numberFormat: '@' };

function put(
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  style: CellStyle,
  formula?: string,
) {
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

function setWidths(sheet: Sheet, widths: readonly number[]) {
  widths.forEach((width, index) => {
    sheet.columnWidths.set(index + 1, width);
  });
  sheet.layoutChanged = true;
}

/** What stands in a printed row: numbers where a spreadsheet would take them for numbers, all else to the letter. */
function readPrintedRows(): (string | number)[][] {
  const text = readFileSync(new URL('kemerovo-city/six-school-rows.tsv', folder), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
}

function makeAbout(): Sheet {
  const sheet = createSheet({ id: 11, name: 'О сборе', createdByScript: false });
  put(sheet, 1, 1, 'Мониторинг показателей проекта за 2023 год', TITLE);
  const lines = [
    'Заполните свою строку на листе «Сбор 2023» до 18.12.2023.',
    'В каждой ячейке – одно число; если показателя нет, поставьте 0.',
    'Строки школ № 14, 78, 17, 68, 32 и 37 – как в опубликованном отчёте; остальные 69 строк и контингент выдуманы.',
  ];
  lines.forEach((line, index) => {
    put(sheet, index + 3, 1, line, DEFAULT_STYLE);
  });
  setWidths(sheet, [720]);
  return sheet;
}

function makeForm(schools: readonly ExampleSchool[]): Sheet {
  const sheet = createSheet({ id: 12, name: 'Сбор 2023', createdByScript: false });
  put(sheet, 1, 1, 'Отчёт по показателям результативности за 2023 год', TITLE);
  const top = 3;
  HEADINGS.forEach((headings, level) => {
    headings.forEach((heading, column) => {
      put(sheet, top + level, column + 1, heading === '' ? null : heading, HEAD);
    });
  });
  sheet.merges = HEADING_MERGES.map(([row, column, rows, columns]) => ({
    row: top + row,
    column: column + 1,
    rows,
    columns,
  }));
  sheet.mergesChanged = true;
  const printed = readPrintedRows();
  const first = top + 2;
  schools.forEach((school, index) => {
    const cells = school.cells === null ? printed[index] : [school.typed, ...school.cells];
    (cells ?? []).forEach((value, column) => {
      put(sheet, first + index, column + 1, value, typeof value === 'number' ? NUMBER : BODY);
    });
  });
  makeTotals(sheet, first, schools.length);
  setWidths(sheet, [190, 150, 130, 130, 150, 120, 260, 120, 120, 150]);
  sheet.frozenRows = top + 1;
  sheet.frozenColumns = 1;
  return sheet;
}

/** The «Итого» row that offices put below: the add-on must not take it for a school. */
function makeTotals(sheet: Sheet, first: number, count: number) {
  const last = first + count - 1;
  const bold = { ...NUMBER, bold: true };
  put(sheet, last + 1, 1, 'Итого', { ...BODY, bold: true });
  for (const letter of ['B', 'C', 'D', 'F', 'H', 'I', 'J']) {
    const column = letter.charCodeAt(0) - 64;
    let total = 0;
    for (let row = first; row <= last; row += 1) {
      const value = sheet.rows[row]?.[column]?.value;
      if (typeof value === 'number') total += value;
    }
    put(sheet, last + 1, column, total, bold, `=SUM(${letter}${first}:${letter}${last})`);
  }
}

function makeRegister(schools: readonly ExampleSchool[]): Sheet {
  const sheet = createSheet({ id: 13, name: 'Школы', createdByScript: false });
  const grades = Array.from({ length: 11 }, (_, index) => `${index + 1} класс`);
  ['Школа', 'Район', 'Вид', ...grades].forEach((heading, column) => {
    put(sheet, 1, column + 1, heading, HEAD);
  });
  schools.forEach((school, index) => {
    const cells = [school.name, school.district, school.kind, ...school.enrolment];
    cells.forEach((value, column) => {
      put(sheet, index + 2, column + 1, value, typeof value === 'number' ? NUMBER : BODY);
    });
  });
  setWidths(sheet, [190, 120, 90, ...grades.map(() => 64)]);
  sheet.frozenRows = 1;
  return sheet;
}

function makeFacts(): Sheet {
  const sheet = createSheet({ id: 14, name: 'Факты', createdByScript: false });
  const headings = [
    'Код',
    'Часть',
    'Год',
    'Факт',
    'Числитель',
    'Знаменатель',
    'Источник',
    'Дата',
    'Комментарий',
  ];
  headings.forEach((heading, column) => {
    put(sheet, 1, column + 1, heading, HEAD);
  });
  PUBLISHED_FACTS.forEach((fact, index) => {
    const row = index + 2;
    put(sheet, row, 1, fact.code, TEXT);
    put(sheet, row, 2, fact.part === '' ? null : fact.part, BODY);
    put(sheet, row, 3, 2023, NUMBER);
    put(sheet, row, 4, fact.value, NUMBER);
    put(sheet, row, 5, fact.numerator, NUMBER);
    put(sheet, row, 6, fact.denominator, NUMBER);
    put(sheet, row, 7, 'Отчёт о ходе реализации проекта за 2023 год', BODY);
    put(sheet, row, 8, '15.01.2024', TEXT);
    put(sheet, row, 9, fact.comment === '' ? null : fact.comment, BODY);
  });
  setWidths(sheet, [60, 180, 60, 80, 90, 100, 300, 90, 360]);
  sheet.frozenRows = 1;
  return sheet;
}

const schools = makeSchools();
const sheets = [makeAbout(), makeForm(schools), makeRegister(schools), makeFacts()];
const workbook = createWorkbook({ name: 'kemerovo-city-2023', sheets });
workbook.activeSheetId = 12;
writeFileSync(new URL('kemerovo-city-2023.xlsx', folder), writeXlsx(workbook));
