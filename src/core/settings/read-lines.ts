// The lines of «Программа»: a label and, to its right, a value.

import { compactText } from '../reading/normalise-text.ts';
import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { SettingsText } from './cell-format.ts';
import { BLANK_CELL, readSettingsText, showCell } from './read-cell-text.ts';
import { readProperties } from './read-table.ts';
import type { SettingsPlace } from './settings-places.ts';
import type { SettingsSink } from './settings-sink.ts';
import { listKeys, type RowDescription } from './table-description.ts';

interface Line {
  readonly row: number;
  readonly column: number;
}

/** Where each label stands, in the first rows of the sheet; the first of two equal labels counts. */
export function findLines<Row>(
  sheet: SheetSnapshot,
  columns: RowDescription<Row>,
  rows: number,
): ReadonlyMap<string, Line> {
  const keys = new Map<string, string>();
  for (const key of listKeys(columns)) {
    const { heading, aliases = [] } = columns[key];
    for (const wording of [heading, ...aliases]) keys.set(compactText(wording), key);
  }
  const lines = new Map<string, Line>();
  sheet.texts.slice(0, rows).forEach((texts, index) => {
    const at = texts.findIndex((text) => text.trim() !== '');
    const key = at < 0 ? undefined : keys.get(compactText(texts[at] ?? ''));
    if (key !== undefined && !lines.has(key)) lines.set(key, { row: index + 1, column: at + 1 });
  });
  return lines;
}

/** Reads the value beside each label; a label that is not there leaves its property absent, without a fault. */
export function readLines<Row>(
  sheet: SheetSnapshot,
  columns: RowDescription<Row>,
  lines: ReadonlyMap<string, Line>,
  sink: SettingsSink,
): { readonly values: Partial<Row>; readonly placeOf: (key: string) => SettingsPlace } {
  const textOf = (key: string): SettingsText => {
    const line = lines.get(key);
    return line === undefined ? BLANK_CELL : readSettingsText(sheet, line.row, line.column + 1);
  };
  const placeOf = (key: string): SettingsPlace => {
    const line = lines.get(key);
    if (line === undefined) {
      const own = listKeys(columns).find((name) => name === key);
      const field = own === undefined ? '' : columns[own].heading;
      return { sheet, cell: 'A1', field, heading: 'line', found: '' };
    }
    const { row, column } = line;
    return {
      sheet,
      cell: formatAddress(row, column + 1),
      field: showCell(sheet, row, column),
      heading: 'line',
      found: showCell(sheet, row, column + 1),
    };
  };
  const cells = { textOf, placeOf, has: (key: string) => lines.has(key) };
  return { values: readProperties(columns, cells, sink).values, placeOf };
}
