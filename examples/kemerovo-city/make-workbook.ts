// The collection table of Kemerovo city as its schools filled it for 2023; which rows are made up is said in schools.ts.

import { readFileSync } from 'node:fs';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import {
  BODY,
  HEAD,
  makeFacts,
  makeNotes,
  makeRegister,
  NUMBER,
  put,
  setWidths,
  startSheet,
  TITLE,
} from '../sheet-writing.ts';
import { PUBLISHED_FACTS } from './facts.ts';
import { HEADING_MERGES, HEADINGS } from './headings.ts';
import { type ExampleSchool, makeSchools } from './schools.ts';

/** What stands in a printed row: numbers where a spreadsheet would take them for numbers, all else to the letter. */
function readPrintedRows(folder: URL): (string | number)[][] {
  const text = readFileSync(new URL('kemerovo-city/six-school-rows.tsv', folder), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
}

function makeAbout(): Sheet {
  return makeNotes(11, 'О сборе', 'Мониторинг показателей проекта за 2023 год', [
    'Заполните свою строку на листе «Сбор 2023» до 18.12.2023.',
    'В каждой ячейке – одно число; если показателя нет, поставьте 0.',
    'Строки школ № 14, 78, 17, 68, 32 и 37 – как в опубликованном отчёте; остальные 69 строк и контингент выдуманы.',
  ]);
}

function makeForm(schools: readonly ExampleSchool[], folder: URL): Sheet {
  const sheet = startSheet(12, 'Сбор 2023');
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
  const printed = readPrintedRows(folder);
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

/** The workbook; `folder` is that of the examples. */
export function makeKemerovoCity(folder: URL): Workbook {
  const schools = makeSchools();
  const facts = PUBLISHED_FACTS.map((fact) => ({
    code: fact.code,
    year: 2023,
    source: 'Отчёт о ходе реализации проекта за 2023 год',
    date: '15.01.2024',
    ...(fact.part === '' ? {} : { part: fact.part }),
    ...(fact.value === null ? {} : { value: fact.value }),
    ...(fact.numerator === null ? {} : { numerator: fact.numerator }),
    ...(fact.denominator === null ? {} : { denominator: fact.denominator }),
    ...(fact.comment === '' ? {} : { comment: fact.comment }),
  }));
  const workbook = createWorkbook({
    name: 'kemerovo-city-2023',
    sheets: [
      makeAbout(),
      makeForm(schools, folder),
      makeRegister(13, schools),
      makeFacts(14, facts),
    ],
  });
  workbook.activeSheetId = 12;
  return workbook;
}
