// The real table of Kemerovo city as printed: two heading rows and six schools.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';

const FIXTURES = join(__dirname, '../../fixtures');

interface HeaderFile {
  readonly rows_as_printed: readonly (readonly string[])[];
}

/** A cell of the truth: what a careful person takes from it. */
export interface TruthCell {
  readonly column: number;
  readonly printed: string;
  readonly value: unknown;
  readonly other_reading?: { readonly value: unknown };
}

interface TruthFile {
  readonly rows: readonly { readonly cells: readonly TruthCell[] }[];
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));
}

/** The two rows of headings, ten cells each. */
export const HEADER_ROWS = (readJson('kemerovo-city-header.json') as HeaderFile).rows_as_printed;

/** The six rows byte for byte; tabs separate, quotes are letters. */
export const PRINTED_ROWS: readonly (readonly string[])[] = readFileSync(
  join(FIXTURES, 'kemerovo-city-school-rows.tsv'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

/** The same with digits as numbers, as a spreadsheet takes them. */
export const TYPED_ROWS: readonly (readonly CellValue[])[] = PRINTED_ROWS.map((row) =>
  row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
);

/** What a careful person reads, row by row. */
export const TRUTH = (readJson('kemerovo-city-school-rows.truth.json') as TruthFile).rows;
