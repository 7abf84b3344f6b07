// One declarative description of a table's columns (or of a block's lines), from which it is both written and read.

import type { PlannedCell } from '../workbook/plan.ts';
import type { CellFormat } from './cell-format.ts';
import { protectText } from './protect-text.ts';

/** A column with its heading, or a line with the label before it. */
export interface ColumnDescription<Value> {
  readonly heading: string;
  /** Other headings taken as the same. */
  readonly aliases?: readonly string[];
  /** Pixels. */
  readonly width: number;
  readonly format: CellFormat<Value>;
}

/** The columns of a row, from the left, by the names of its properties. */
export type RowDescription<Row> = {
  readonly [Key in keyof Row]-?: ColumnDescription<Row[Key]>;
};

/** The property names of a row that a table describes. */
export type KeyOf<Row> = Extract<keyof Row, string>;

export interface TableDescription<Row> {
  /** Stands above the headings where a sheet has several tables; also what faults call the table. */
  readonly title: string;
  readonly columns: RowDescription<Row>;
  /** Columns without which no row can be read. */
  readonly needed: readonly KeyOf<Row>[];
}

/** The keys of a description, from the left. */
export function listKeys<Row>(columns: RowDescription<Row>): readonly KeyOf<Row>[] {
  const keys: KeyOf<Row>[] = [];
  for (const key in columns) keys.push(key);
  return keys;
}

/** The cell of one property. */
export function writeCell<Row, Key extends KeyOf<Row>>(
  columns: RowDescription<Row>,
  row: Row,
  key: Key,
): PlannedCell {
  const written = columns[key].format.write(row[key]);
  return typeof written === 'string' ? protectText(written) : written;
}

/** The cells of a row, from the left. */
export function writeRow<Row>(columns: RowDescription<Row>, row: Row): readonly PlannedCell[] {
  return listKeys(columns).map((key) => writeCell(columns, row, key));
}
