// What is to be said at once of the cells that somebody has just typed into: how they were read, or what is wrong.

import { checkUnknownSchools } from '../checking/check-unknown-schools.ts';
import type { Finding } from '../checking/finding.ts';
import type { FormCheck, FormContext } from '../checking/form-context.ts';
import { ROW_CHECKS } from '../checking/row-checks.ts';
import { isEmptyRow } from '../reading/empty-row.ts';
import type { Reading, SchoolRow } from '../reading/reading.ts';
import { parseAddress } from '../workbook/address.ts';
import type { Block } from '../workbook/plan.ts';
import type { EditedForm } from './find-edited-form.ts';

/** What a row tells by itself; what needs the other rows is left to «Проверить строки школ». */
const CHECKS: readonly FormCheck[] = [checkUnknownSchools, ...ROW_CHECKS];

/** Both in the order of rows and checks; empty where there is nothing to say. */
export interface EditHints {
  readonly findings: readonly Finding[];
  /** Readings of prose that no finding is about. */
  readonly readings: readonly Reading[];
}

function isWithin(cell: string, { row, column, rows, columns }: Block): boolean {
  const place = parseAddress(cell);
  if (place === undefined) return false;
  const down = place.row - row;
  const right = place.column - column;
  return down >= 0 && down < rows && right >= 0 && right < columns;
}

/** A row of the table is edited where its line is; a tab is one row, whatever is edited in it. */
function isEdited(row: SchoolRow, sheetId: number, area: Block, isTab: boolean): boolean {
  if (row.sheetId !== sheetId) return false;
  return isTab || (row.row >= area.row && row.row < area.row + area.rows);
}

/** A blank is nobody's slip while the row is still being filled in. */
function isToldAtOnce({ code, found }: Finding): boolean {
  return code !== 'cell/missing' && found.trim() !== '';
}

/** Whether a person cannot see by the cell itself what it counts as. */
function isWorthTelling({ raw, how, value, parts }: Reading): boolean {
  if (typeof raw !== 'string') return false;
  switch (how) {
    case 'labelled':
    case 'list':
      return true;
    case 'words':
      return value !== null;
    case 'number':
      return parts.length > 1 || /[^\d\s.,+%-]/.test(raw);
    case 'blank':
    case 'not-applicable':
    case 'unreadable':
      return false;
  }
}

/** The hints for the edited cells of a sheet; none for headings, blanks, plain numbers and columns that no field has. */
export function hintEdit(
  { programme, table }: EditedForm,
  sheetId: number,
  area: Block,
): EditHints {
  const isTab = table.tabs.length > 0;
  const rows = table.rows.filter((row) => isEdited(row, sheetId, area, isTab));
  const context: FormContext = {
    table: { ...table, rows },
    rules: programme.rules[table.form.key] ?? [],
    missingSchools: [],
    filledRows: rows.filter((row) => !isEmptyRow(row)),
  };
  const findings = CHECKS.flatMap((check) => check(context)).filter(
    (finding) => isToldAtOnce(finding) && finding.place.cells.some((cell) => isWithin(cell, area)),
  );
  const told = new Set(findings.flatMap(({ place }) => place.cells));
  const readings = rows
    .flatMap((row) => Object.values(row.readings))
    .filter(({ cell }) => isWithin(cell, area) && !told.has(cell))
    .filter(isWorthTelling);
  return { findings, readings };
}
