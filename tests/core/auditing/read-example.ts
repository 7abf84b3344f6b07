// The publications of the examples as the add-on reads them from a sheet.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Publication } from '../../../src/core/auditing/published.ts';
import { readPublication } from '../../../src/core/reading/read-publication.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';

const EXAMPLES = resolve(__dirname, '../../../examples');

/** The rows of a tab-separated text as a sheet «Публикация»; throws where they cannot be read. */
export function readRows(text: string): Publication {
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => (cell === '' ? null : cell)));
  const reading = readPublication(buildWorkbook(buildSheet(rows, { name: 'Публикация' })));
  if (reading.kind !== 'read') throw new Error(`not read: ${reading.kind}`);
  if (reading.faults.length > 0) throw new Error(JSON.stringify(reading.faults.slice(0, 3)));
  return reading.publication;
}

/** The publication of a shipped example. */
export function readExample(programme: string): Publication {
  return readRows(readFileSync(join(EXAMPLES, programme, 'publication.tsv'), 'utf8'));
}
