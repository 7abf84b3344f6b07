// The sheet «Программа» → what it says, as far as it can be read.

import type { Grouping, Task } from '../programme/programme.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import {
  FORMS_TABLE,
  type FormHead,
  GROUPING_TABLE,
  PROGRAMME_LINES,
  TASKS_TABLE,
} from './describe-programme.ts';
import { findFirstTableRow, locateTables } from './locate-tables.ts';
import { pushTableFaults } from './push-table-faults.ts';
import { findLines, readLines } from './read-lines.ts';
import { firstStep, lookOf, readTable, type TableRow, takeWhole } from './read-table.ts';
import type { ProgrammePortion } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

const LOOKS = [lookOf(TASKS_TABLE), lookOf(FORMS_TABLE), lookOf(GROUPING_TABLE)];

const DEFAULT_HEADINGS: readonly string[] = ['Школа'];

/** The row's place for every property of the value. */
function remember<Value extends object>(
  value: Value,
  { placeOf }: Pick<TableRow<unknown>, 'placeOf'>,
  { places }: SettingsSink,
): Value {
  places.set(value, (rest) => placeOf(firstStep(rest)));
  return value;
}

/** A task with its code is enough: indicators name it. */
function buildTask({ values }: TableRow<Task>): Task | null {
  const { code, title } = values;
  return code === undefined ? null : { code, title: title ?? code };
}

function buildFormHead({ values }: TableRow<FormHead>): FormHead | null {
  const { key, title = key, layout = 'row-per-school', schoolHeadings = DEFAULT_HEADINGS } = values;
  return key === undefined || title === undefined ? null : { key, title, layout, schoolHeadings };
}

function buildAll<Row, Value extends object>(
  rows: readonly TableRow<Row>[],
  build: (row: TableRow<Row>) => Value | null,
  sink: SettingsSink,
): readonly Value[] {
  return rows.flatMap((row) => {
    const value = build(row);
    return value === null ? [] : [remember(value, row, sink)];
  });
}

/** The first row counts; every other is a fault. */
function takeGrouping(rows: readonly TableRow<Grouping>[], sink: SettingsSink): Grouping | null {
  const [first, ...others] = rows;
  for (const { placeOf } of others) {
    const trouble = { kind: 'duplicate', first: first?.placeOf('codes').cell ?? null } as const;
    sink.faults.push(buildSettingsFault(placeOf('codes'), trouble));
  }
  const grouping = first === undefined ? null : takeWhole(first);
  return grouping === null || first === undefined ? null : remember(grouping, first, sink);
}

/** Whether the sheet is «Программа» as we write it: two of its lines, or one of its tables. */
export function isProgrammeSheet(sheet: SheetSnapshot): boolean {
  if (findLines(sheet, PROGRAMME_LINES, sheet.texts.length).size >= 2) return true;
  return locateTables(sheet, LOOKS).some(({ headerRow }) => headerRow !== null);
}

/** Reads the sheet; faults and places go into the sink. */
export function readProgrammeSheet(sheet: SheetSnapshot, sink: SettingsSink): ProgrammePortion {
  const located = locateTables(sheet, LOOKS);
  const [tasks, forms, grouping] = located;
  if (tasks === undefined || forms === undefined || grouping === undefined) {
    throw new Error('a table for each look');
  }
  const found = findLines(sheet, PROGRAMME_LINES, findFirstTableRow(sheet, located) - 1);
  const { values: lines, placeOf } = readLines(sheet, PROGRAMME_LINES, found, sink);
  sink.places.set(lines, (rest) => placeOf(firstStep(rest)));
  pushTableFaults(sheet, TASKS_TABLE, tasks, true, sink);
  pushTableFaults(sheet, FORMS_TABLE, forms, true, sink);
  pushTableFaults(sheet, GROUPING_TABLE, grouping, false, sink);
  const taskRows = readTable(sheet, TASKS_TABLE, tasks, sink);
  const formRows = readTable(sheet, FORMS_TABLE, forms, sink);
  return {
    sheet,
    lines,
    tasks: tasks.columns.has('code') ? buildAll(taskRows, buildTask, sink) : null,
    forms: forms.columns.has('key') ? buildAll(formRows, buildFormHead, sink) : null,
    grouping: takeGrouping(readTable(sheet, GROUPING_TABLE, grouping, sink), sink),
  };
}
