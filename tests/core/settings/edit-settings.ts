// The sheets of a programme with cells typed over, as people do it.

import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { planSettingsSheets } from '../../../src/core/settings/plan-settings-sheets.ts';
import { readSettings } from '../../../src/core/settings/read-settings.ts';
import {
  type SettledProgramme,
  settleProgramme,
} from '../../../src/core/settings/settle-programme.ts';
import { formatAddress } from '../../../src/core/workbook/address.ts';
import type {
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot.ts';
import { buildSheet } from '../reading/build-workbook.ts';
import { holdPlans } from './hold-plans.ts';
import { SAMPLE } from './sample-programme.ts';

/** Rows of a sheet as they may be changed. */
export type Rows = CellValue[][];

/** One typed cell: the sheet, the heading (or label) and, for tables, what stands in the row's named column. */
export interface Typing {
  readonly sheet: string;
  readonly heading: string;
  /** What the row has in the table's first column that is not blank everywhere; the header itself where absent. */
  readonly row?: string;
  /** The column that `row` is looked for in; the sheet's first where absent. */
  readonly by?: string;
  /** The heading begins a line: the value stands to its right. */
  readonly line?: true;
  readonly value: CellValue;
}

/** The programme's sheets. */
export function holdSettings(programme: Programme = SAMPLE): WorkbookSnapshot {
  return holdPlans(planSettingsSheets(programme, 2023, chooseSheetWords('ru')));
}

function copyRows(sheet: SheetSnapshot): Rows {
  return sheet.values.map((row) => [...row]);
}

/** A workbook in which one sheet's rows were changed. */
export function changeSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (rows: Rows) => Rows,
): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? buildSheet(change(copyRows(sheet)), { name, id: sheet.id }) : sheet,
    ),
  };
}

/** The 0-based row and column of a heading. */
export function findHeading(rows: Rows, heading: string): readonly [number, number] {
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(heading);
    if (column >= 0) return [row, column];
  }
  throw new Error(`no heading ${heading}`);
}

function findCell(rows: Rows, { heading, row, by, line }: Typing): readonly [number, number] {
  const [header, column] = findHeading(rows, heading);
  if (row === undefined) return [header, line === true ? column + 1 : column];
  const [, keyColumn] = by === undefined ? [header, 0] : findHeading(rows, by);
  const at = rows.findIndex((cells, index) => index > header && cells[keyColumn] === row);
  if (at < 0) throw new Error(`no row ${row}`);
  return [at, column];
}

/** The workbook after the typing, and the addresses typed at. */
export function typeOver(
  workbook: WorkbookSnapshot,
  typings: readonly Typing[],
): { readonly workbook: WorkbookSnapshot; readonly cells: readonly string[] } {
  const cells: string[] = [];
  const changed = typings.reduce(
    (before, typing) =>
      changeSheet(before, typing.sheet, (rows) => {
        const [row, column] = findCell(rows, typing);
        const line = rows[row];
        if (line !== undefined) line[column] = typing.value;
        cells.push(formatAddress(row + 1, column + 1));
        return rows;
      }),
    workbook,
  );
  return { workbook: changed, cells };
}

/** What the workbook's settings come to without any shipped programme. */
export function settle(workbook: WorkbookSnapshot): SettledProgramme {
  return settleProgramme(readSettings(workbook), null);
}
