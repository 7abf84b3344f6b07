// A workbook as «Подготовить таблицу…» leaves it, and people who type into it.

import type { ExampleFact } from '../../../examples/example-fact.ts';
import type { Grades } from '../../../examples/made-up.ts';
import { createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import type { Scalar, Workbook } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { openTestHost, testCalculator } from '../../local/open-test-host.ts';
import { findText, listValues, openAddon, readBook, sheetOf } from '../built-addon.ts';

/** A cell and what is typed into it; rows and columns count from 1. */
export type Entry = readonly [row: number, column: number, value: string | number];

const TYPE = `function type(name, entries) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  for (const [row, column, value] of entries) sheet.getRange(row, column).setValue(value);
}`;

/** Types the values as a person would: the spreadsheet takes «10.1» for a date wherever the cell is not one of texts. */
export function typeEntries(workbook: Workbook, sheetName: string, entries: readonly Entry[]) {
  const calculator = testCalculator();
  openTestHost(TYPE, { workbook, calculator }).call('type', sheetName, entries);
}

function call(workbook: Workbook, name: string, options: Readonly<Record<string, unknown>>) {
  const answer = openAddon(workbook).call(name, { language: 'ru', ...options }) as {
    readonly kind: string;
    readonly message: string;
  }; // as: its own answer
  if (answer.kind === 'failed') throw new Error(answer.message);
}

/** `svodka new` for a year, as it comes back from the file; throws its sentence when it failed. */
export function prepare(programmeId: string, year: number): Workbook {
  const workbook = createWorkbook({ name: 'новая', sheets: [] });
  call(workbook, 'commandNew', { programmeId, year });
  return readBook(writeXlsx(workbook));
}

/** «Подготовить таблицу…» once more, when the schools are in the register; throws its sentence when it failed. */
export function prepareAgain(workbook: Workbook): void {
  call(workbook, 'commandNew', {});
}

/** «Новый год…»; throws its sentence when it failed. */
export function startNextYear(workbook: Workbook): void {
  call(workbook, 'commandNewYear', {});
}

/** A row of entries, each under the heading that shows exactly its text. */
export function placeUnder(
  workbook: Workbook,
  sheetName: string,
  row: number,
  cells: readonly (readonly [heading: string, value: string | number])[],
): readonly Entry[] {
  const sheet = sheetOf(workbook, sheetName);
  return cells.map(([heading, value]): Entry => [row, findText(sheet, heading).column, value]);
}

/** Types the schools into «Школы». */
export function fillRegister(
  workbook: Workbook,
  schools: readonly {
    readonly name: string;
    readonly district?: string;
    readonly kind?: string;
    readonly enrolment: Grades;
  }[],
): void {
  const first = findText(sheetOf(workbook, 'Школы'), 'Школа').row + 1;
  const entries = schools.flatMap(({ name, district = '', kind = '', enrolment }, index) =>
    placeUnder(workbook, 'Школы', first + index, [
      ['Школа', name],
      ['Район', district],
      ['Вид', kind],
      ...enrolment.map((pupils, grade): readonly [string, number] => [
        `${grade + 1} класс`,
        pupils,
      ]),
    ]),
  );
  typeEntries(workbook, 'Школы', entries);
}

/** Types the facts into the rows that «Факты» has for them; those of which it has none go below, with their code and year. */
export function fillFacts(workbook: Workbook, facts: readonly ExampleFact[]): void {
  const sheet = sheetOf(workbook, 'Факты');
  const columnOf = (heading: string) => findText(sheet, heading).column;
  const values = new Map<string, Scalar>();
  for (const [row, column, value] of listValues(sheet)) values.set(`${row},${column}`, value);
  const at = (row: number, heading: string) => values.get(`${row},${columnOf(heading)}`) ?? '';
  const first = findText(sheet, 'Код').row + 1;
  let end = first;
  while (at(end, 'Код') !== '') end += 1;
  const known = Array.from({ length: end - first }, (_, index) => first + index);
  const entries = facts.flatMap((fact) => {
    const { code, year, part = '' } = fact;
    const own = known.find(
      (row) => at(row, 'Код') === code && at(row, 'Год') === year && at(row, 'Часть') === part,
    );
    const row = own ?? end++;
    const cells = (
      [
        ...(own === undefined
          ? ([
              ['Код', code],
              ['Часть', fact.part],
              ['Год', year],
            ] as const)
          : []),
        ['Факт', fact.value],
        ['Числитель', fact.numerator],
        ['Знаменатель', fact.denominator],
        ['Источник', fact.source],
        ['Дата', fact.date],
        ['Комментарий', fact.comment],
      ] as const
    ).flatMap(([heading, value]) => (value === undefined ? [] : [[heading, value] as const]));
    return placeUnder(workbook, 'Факты', row, cells);
  });
  typeEntries(workbook, 'Факты', entries);
}
