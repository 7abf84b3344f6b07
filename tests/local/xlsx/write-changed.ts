// Writes the sample file with a change in it and shows what came out, for the tests of writing.

import type { ConditionalRule, Sheet, Workbook } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { readWorkbook, SAMPLE, sampleFile, sheetAt, textsOf } from './sample-file.ts';

/** The part of the sample's school form. */
export const FORM = 'xl/worksheets/sheet1.xml';

/** Reads the sample, lets something happen to its form and gives the parts that came out. */
export function writeChanged(
  change: (form: Sheet, workbook: Workbook) => void,
  file = sampleFile(),
) {
  const workbook = readWorkbook(file);
  change(sheetAt(workbook, 0), workbook);
  const bytes = writeXlsx(workbook);
  return { bytes, texts: textsOf(bytes), back: readWorkbook(bytes) };
}

/** The names of the parts that differ from the sample's, those that came or went included. */
export function changedParts(texts: Record<string, string>): string[] {
  const names = new Set([...Object.keys(texts), ...Object.keys(SAMPLE)]);
  return [...names].filter((name) => texts[name] !== SAMPLE[name]).sort();
}

/** Gives what is gone from the first text and what has come in the second, between their common beginning and end. */
export function difference(before: string, after: string): { gone: string; come: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  };
}

/** A rule as a script makes it. */
export const HIGHLIGHT: Extract<ConditionalRule, { kind: 'boolean' }> = {
  kind: 'boolean',
  areas: [
    { row: 2, column: 2, rows: 3, columns: 1 },
    { row: 9, column: 4, rows: 1, columns: 1 },
  ],
  criteria: 'CUSTOM_FORMULA',
  values: ['=AND(B2<>"";B2>10)'],
  format: {
    background: '#fce8b2',
    fontColour: null,
    bold: true,
    italic: null,
    strikethrough: null,
    underline: null,
  },
  xml: null,
};
