// The workbook of Kaltan: a row for each of twelve schools; names, enrolment and figures are made up.

import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import {
  HEAD,
  makeFacts,
  makeNotes,
  makeRegister,
  put,
  putRow,
  setWidths,
  startSheet,
  TITLE,
} from '../sheet-writing.ts';
import { KALTAN_FACTS } from './facts.ts';
import { HEADINGS } from './headings.ts';
import { type KaltanSchool, makeKaltanSchools } from './schools.ts';

const TOP = 3;

function makeForm(schools: readonly KaltanSchool[]): Sheet {
  const sheet = startSheet(32, 'Сведения 2023');
  put(sheet, 1, 1, 'Сведения о профориентационной деятельности за 2023 год', TITLE);
  put(sheet, TOP, 1, 'Образовательная организация', HEAD);
  put(sheet, TOP + 1, 1, null, HEAD);
  sheet.merges.push({ row: TOP, column: 1, rows: 2, columns: 1 });
  let column = 2;
  for (const [group, columns] of HEADINGS) {
    columns.forEach(([, title], index) => {
      put(sheet, TOP, column + index, index === 0 ? group : null, HEAD);
      put(sheet, TOP + 1, column + index, title, HEAD);
    });
    if (columns.length > 1) {
      sheet.merges.push({ row: TOP, column, rows: 1, columns: columns.length });
    }
    column += columns.length;
  }
  sheet.mergesChanged = true;
  const keys = HEADINGS.flatMap(([, columns]) => columns.map(([key]) => key));
  schools.forEach(({ name, cells }, index) => {
    putRow(sheet, TOP + 2 + index, [name, ...keys.map((key) => cells[key] ?? '-')]);
  });
  setWidths(sheet, [190, ...keys.map(() => 120)]);
  sheet.frozenRows = TOP + 1;
  sheet.frozenColumns = 1;
  return sheet;
}

/** The workbook for 2023. */
export function makeKaltan(): Workbook {
  const schools = makeKaltanSchools();
  const about = makeNotes(31, 'О сборе', 'Мониторинг профориентационной деятельности за 2023 год', [
    'Школы, контингент и все числа выдуманы: в программе показатели только названы.',
    'Основания долей программа не называет; они добавлены в таблицу.',
    '«-» – в школе нет 10-11 классов.',
  ]);
  const register = schools.map((school) => ({ ...school, district: '' }));
  const sheets = [
    about,
    makeForm(schools),
    makeRegister(33, register),
    makeFacts(34, KALTAN_FACTS),
  ];
  const workbook = createWorkbook({ name: 'kaltan', sheets });
  workbook.activeSheetId = 32;
  return workbook;
}
