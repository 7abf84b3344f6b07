// Writes the example workbooks of all shipped programmes into examples/. Run by `npm run example`; what is made up in them
// is said on their first sheets and in the README.

import { writeFileSync } from 'node:fs';
import type { Workbook } from '../src/local/workbook/workbook.ts';
import { writeXlsx } from '../src/local/xlsx/write-xlsx.ts';
import { makeBerezniki } from './berezniki/make-workbook.ts';
import { makeKaltan } from './kaltan/make-workbook.ts';
import { makeKemerovoCity } from './kemerovo-city/make-workbook.ts';
import { makeKemerovoDistrict } from './kemerovo-district/make-workbook.ts';
import { makePublication } from './make-publication.ts';

const folder = new URL('../examples/', import.meta.url);

const EXAMPLES: Readonly<Record<string, Workbook>> = {
  'kemerovo-city-2023.xlsx': makeKemerovoCity(folder),
  'kemerovo-district.xlsx': makeKemerovoDistrict(),
  'kaltan.xlsx': makeKaltan(),
  'berezniki.xlsx': makeBerezniki(folder),
};

const PUBLICATIONS: readonly string[] = [
  'kemerovo-city',
  'kemerovo-district',
  'kaltan',
  'berezniki',
];

for (const [name, workbook] of Object.entries(EXAMPLES)) {
  writeFileSync(new URL(name, folder), writeXlsx(workbook));
}
for (const programme of PUBLICATIONS) {
  const workbook = makePublication(programme, folder);
  writeFileSync(new URL(`${programme}-publication.xlsx`, folder), writeXlsx(workbook));
}
