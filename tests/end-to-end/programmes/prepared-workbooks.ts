// The workbook of each programme as `svodka new` makes it, filled in from the data of its example.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEREZNIKI_FACTS } from '../../../examples/berezniki/facts.ts';
import { makeBereznikiSchools } from '../../../examples/berezniki/schools.ts';
import { KALTAN_FACTS } from '../../../examples/kaltan/facts.ts';
import { HEADINGS as KALTAN_HEADINGS } from '../../../examples/kaltan/headings.ts';
import { makeKaltanSchools } from '../../../examples/kaltan/schools.ts';
import { PUBLISHED_FACTS } from '../../../examples/kemerovo-city/facts.ts';
import { HEADINGS } from '../../../examples/kemerovo-city/headings.ts';
import { makeSchools } from '../../../examples/kemerovo-city/schools.ts';
import { DISTRICT_FACTS } from '../../../examples/kemerovo-district/facts.ts';
import type { Typed } from '../../../examples/made-up.ts';
import type { Workbook } from '../../../src/local/workbook/workbook.ts';
import { findText, ROOT, sheetOf } from '../built-addon.ts';
import {
  type Entry,
  fillFacts,
  fillRegister,
  placeUnder,
  prepare,
  prepareAgain,
  typeEntries,
} from './fill-prepared.ts';

/** Three years of facts, of which rows stand prepared for the first. */
export function fillKemerovoDistrict(): Workbook {
  const workbook = prepare('kemerovo-district', 2020);
  fillFacts(workbook, DISTRICT_FACTS);
  return workbook;
}

/** A row for each of the twelve schools. */
export function fillKaltan(): Workbook {
  const workbook = prepare('kaltan', 2023);
  const schools = makeKaltanSchools();
  fillRegister(workbook, schools);
  const columns = KALTAN_HEADINGS.flatMap(([, own]) => own);
  const entries = schools.flatMap(({ name, cells }, index) =>
    placeUnder(workbook, 'Сбор 2023', 5 + index, [
      ['Образовательная организация', name],
      ...columns.map(([key, title]) => [title, cells[key] ?? '-'] as const),
    ]),
  );
  typeEntries(workbook, 'Сбор 2023', entries);
  fillFacts(workbook, KALTAN_FACTS);
  return workbook;
}

/** What stands in the six rows that the order prints; numbers where a spreadsheet would take them for numbers. */
function readPrintedRows(): readonly (readonly (string | number)[])[] {
  const text = readFileSync(join(ROOT, 'examples/kemerovo-city/six-school-rows.tsv'), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '');
  return rows.map((line) =>
    line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
  );
}

/** A row for each of 75 schools: six as printed. */
export function fillKemerovoCity(): Workbook {
  const workbook = prepare('kemerovo-city', 2023);
  const schools = makeSchools();
  fillRegister(workbook, schools);
  const printed = readPrintedRows();
  const [upper, lower] = HEADINGS;
  const headings = lower.map((title, column) => (title === '' ? (upper[column] ?? '') : title));
  const entries = schools.flatMap(({ cells, typed }, index) => {
    const values = cells === null ? (printed[index] ?? []) : [typed, ...cells];
    const row = values.map((value, column) => [headings[column] ?? '', value] as const);
    return placeUnder(workbook, 'Сбор 2023', 5 + index, row);
  });
  typeEntries(workbook, 'Сбор 2023', entries);
  const about = { year: 2023, source: 'Отчёт о ходе реализации проекта', date: '15.01.2024' };
  const facts = PUBLISHED_FACTS.map(({ code, part, value, numerator, denominator, comment }) => ({
    ...{ code, part, comment, ...about },
    ...(value === null ? {} : { value }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
  }));
  fillFacts(workbook, facts);
  return workbook;
}

/** Types the values of each line, told by its printed number, under the headings. */
function fillTab(
  workbook: Workbook,
  tab: string,
  headings: readonly string[],
  lines: readonly (readonly [code: string, values: readonly Typed[]])[],
): void {
  const sheet = sheetOf(workbook, tab);
  const columns = headings.map((heading) => findText(sheet, heading).column);
  const entries = lines.flatMap(([code, values]) => {
    const { row } = findText(sheet, code);
    return values.map((value, index): Entry => [row, columns[index] ?? 0, value]);
  });
  typeEntries(workbook, tab, entries);
}

/** Two tabs for each of twenty schools; one of them leaves one blank. */
export function fillBerezniki(): Workbook {
  const workbook = prepare('berezniki', 2023);
  const schools = makeBereznikiSchools();
  fillRegister(
    workbook,
    schools.map(({ name, enrolment }) => {
      return { name, enrolment, kind: name.replace(/^МАОУ | №.*$/g, '') };
    }),
  );
  prepareAgain(workbook);
  for (const { name, report, activities } of schools) {
    fillTab(
      workbook,
      `${name}, форма 1`,
      ['2022 год', '2023 год', '2024 год'],
      Object.entries(report).map(([code, { before, now, next }]) => [code, [before, now, next]]),
    );
    if (activities === null) continue;
    fillTab(
      workbook,
      `${name}, форма 2`,
      ['Целевые результаты по образовательному учреждению'],
      Object.entries(activities).map(([code, value]) => [code, [value]]),
    );
  }
  fillFacts(workbook, BEREZNIKI_FACTS);
  return workbook;
}
