// A made-up collection workbook of any number of schools, for the bench and for the tests of constant cost.

import { HEADING_MERGES, HEADINGS } from '../../examples/kemerovo-city/headings.ts';
import { DEFAULT_STYLE } from '../../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Cell, Scalar, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';

function cell(value: Scalar): Cell {
  return {
    value,
    formula: null,
    style: DEFAULT_STYLE,
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
  };
}

function putRow(sheet: Sheet, row: number, values: readonly Scalar[]) {
  const line: (Cell | undefined)[] = [];
  values.forEach((value, index) => {
    if (value !== null) line[index + 1] = cell(value);
  });
  sheet.rows[row] = line;
}

/** The form «Сбор 2023» and the register «Школы» with so many schools; every figure is plausible and every row complete. */
export function makeLargeWorkbook(schools: number): Workbook {
  const form = createSheet({ id: 1, name: 'Сбор 2023', maxRows: schools + 10 });
  const [top, sub] = HEADINGS;
  putRow(
    form,
    1,
    top.map((text) => (text === '' ? null : text)),
  );
  putRow(
    form,
    2,
    sub.map((text) => (text === '' ? null : text)),
  );
  form.merges = HEADING_MERGES.map(([row, column, rows, columns]) => ({
    row: row + 1,
    column: column + 1,
    rows,
    columns,
  }));
  const register = createSheet({ id: 2, name: 'Школы', maxRows: schools + 10 });
  const grades = Array.from({ length: 11 }, (_, index) => `${index + 1} класс`);
  putRow(register, 1, ['Школа', 'Район', 'Вид', ...grades]);
  for (let number = 1; number <= schools; number += 1) {
    const name = `МБОУ СОШ № ${number}`;
    const size = 60 + (number % 40);
    const contracts = number % 3;
    const partners = ['КемГУ', 'КузГТУ'].slice(0, contracts).join(', ');
    putRow(form, number + 2, [
      name,
      size * 2,
      20 + (number % 9),
      15 + (number % 5),
      number % 4 === 0 ? 'победителей-1, призеров - 2' : number % 4,
      contracts,
      contracts === 0 ? 0 : partners,
      size * 2,
      size * 3,
      size * 3,
    ]);
    putRow(register, number + 1, [name, `Район ${number % 7}`, 'СОШ', ...grades.map(() => size)]);
  }
  return createWorkbook({ name: 'large', sheets: [form, register] });
}
