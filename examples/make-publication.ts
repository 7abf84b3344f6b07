// The workbook examples/<programme>-publication.xlsx: what that municipality's documents print, on the sheet «Публикация».

import { readFileSync } from 'node:fs';
import { createSheet, createWorkbook } from '../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../src/local/workbook/workbook.ts';
import { HEAD, NUMBER, put, setWidths, TEXT } from './sheet-writing.ts';

const WIDTHS: readonly number[] = [230, 110, 60, 300, 90, 260, 70, 70, 190, 50, 70, 180, 160];
/** Of «Часть» and «Целое», 0-based: the two columns of numbers. */
const NUMBERS: readonly number[] = [6, 7];

function readNumber(text: string): number | string {
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The workbook of publication.tsv in the programme's folder; the header is its first line. */
export function makePublication(programme: string, folder: URL): Workbook {
  const text = readFileSync(new URL(`${programme}/publication.tsv`, folder), 'utf8');
  const sheet = createSheet({ id: 21, name: 'Публикация', createdByScript: false });
  const lines = text.split('\n').filter((line) => line !== '');
  lines.forEach((line, row) => {
    line.split('\t').forEach((cell, column) => {
      if (cell === '') return;
      const isNumber = row > 0 && NUMBERS.includes(column);
      const style = row === 0 ? HEAD : isNumber ? NUMBER : TEXT;
      put(sheet, row + 1, column + 1, isNumber ? readNumber(cell) : cell, style);
    });
  });
  setWidths(sheet, WIDTHS);
  sheet.frozenRows = 1;
  return createWorkbook({ name: `${programme}-publication`, sheets: [sheet] });
}
