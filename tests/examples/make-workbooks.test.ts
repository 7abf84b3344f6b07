// The example workbooks hold what their scripts make, and stay small.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeBerezniki } from '../../examples/berezniki/make-workbook.ts';
import { makeKaltan } from '../../examples/kaltan/make-workbook.ts';
import { makeKemerovoCity } from '../../examples/kemerovo-city/make-workbook.ts';
import { makeKemerovoDistrict } from '../../examples/kemerovo-district/make-workbook.ts';
import type { Scalar, Workbook } from '../../src/local/workbook/workbook.ts';
import { readXlsx } from '../../src/local/xlsx/read-xlsx.ts';

const root = resolve(__dirname, '../../examples');
const folder = pathToFileURL(`${root}/`);

/** Sheet by sheet, the values that stand in its cells: [row, column, value]. */
function listCells({ sheets }: Workbook): Record<string, [number, number, Scalar][]> {
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      rows.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column): [number, number, Scalar][] =>
          cell === undefined || cell.value === null ? [] : [[row, column, cell.value]],
        ),
      ),
    ]),
  );
}

const read = (name: string) => readFileSync(resolve(root, `${name}.xlsx`));

describe.each([
  ['kemerovo-city-2023', () => makeKemerovoCity(folder)],
  ['kemerovo-district', makeKemerovoDistrict],
  ['kaltan', makeKaltan],
  ['berezniki', () => makeBerezniki(folder)],
])('%s.xlsx', (name, make) => {
  test('holds what the script writes', () => {
    const file = readXlsx(read(name), { name });
    if (file.kind === 'refused') throw new Error(`refused: ${file.reason.kind}`);
    expect(listCells(file.workbook)).toEqual(listCells(make()));
  });

  test('is smaller than 150 KB', () => {
    expect(read(name).length).toBeLessThan(150 * 1024);
  });

  test('is made the same every time', () => {
    expect(listCells(make())).toEqual(listCells(make()));
  });
});

test('the made-up schools say that they are', () => {
  for (const workbook of [makeKaltan(), makeBerezniki(folder)]) {
    const texts = Object.values(listCells(workbook)[workbook.sheets[0]?.name ?? ''] ?? []);
    expect(texts.map(([, , value]) => value).join(' ')).toMatch(/выдуманы/);
  }
});
