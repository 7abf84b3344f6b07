// Looks through the sheets of a workbook for the one that carries a form, and reads it.

import type { Form } from '../programme/form.ts';
import type { Register } from '../programme/register.ts';
import { isFormCandidate } from '../workbook/is-form-candidate.ts';
import { isOwnSheetName } from '../workbook/own-sheets.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isEmptyRow } from './empty-row.ts';
import { type FormHeader, findHeader } from './find-header.ts';
import { findSheetForm } from './find-sheet-form.ts';
import { describeHeading, type HeadingColumn } from './heading-columns.ts';
import { prepareTabForm, prepareTableForm } from './prepared-forms.ts';
import { type FormRows, readRows } from './read-rows.ts';
import { findTab } from './read-tab.ts';
import type { FormSearch, FormTable, HeaderFault } from './reading.ts';
import { keepYear, tellSheetYear } from './sheet-year.ts';

interface FoundForm {
  readonly sheet: SheetSnapshot;
  readonly header: FormHeader;
  readonly rows: FormRows;
}

const SERVICE_HEADINGS = new Set([
  '',
  'пп',
  'номер',
  'номерпп',
  'n',
  'nпп',
  'no',
  'район',
  'округ',
  'территория',
  'районгорода',
]);

/** Headed columns that nobody asks about: the running number, the district. */
function isServiceColumn({ levels }: HeadingColumn): boolean {
  return SERVICE_HEADINGS.has(levels[levels.length - 1]?.key ?? '');
}

function listFaults({ binding, schoolColumn }: FormHeader): readonly HeaderFault[] {
  const unknown = binding.unbound
    .filter((column) => column.column !== schoolColumn && !isServiceColumn(column))
    .map((column) => ({ kind: 'unknown' as const, ...describeHeading(column) }));
  return [...binding.faults, ...unknown];
}

function buildTable({ sheet, header, rows }: FoundForm, form: Form): FormTable {
  return {
    form,
    sheetId: sheet.id,
    sheetName: sheet.name,
    headerFirstRow: header.firstRow,
    headerLastRow: header.lastRow,
    schoolColumn: header.schoolColumn,
    bindings: header.binding.bindings,
    faults: listFaults(header),
    rows: rows.rows,
    skipped: rows.skipped,
    tabs: [],
    year: null,
  };
}

function hasFigures({ rows }: FoundForm): boolean {
  return rows.rows.some((row) => !isEmptyRow(row));
}

/** Above 0 when the left sheet carries the form better: schools' figures in it first, then headings bound. */
function compareFound(left: FoundForm, right: FoundForm): number {
  const figures = Number(hasFigures(left)) - Number(hasFigures(right));
  if (figures !== 0) return figures;
  return left.header.binding.bindings.length - right.header.binding.bindings.length;
}

function chooseBest(found: readonly FoundForm[], form: Form): FormSearch {
  const [best, second] = [...found].sort((a, b) => compareFound(b, a));
  if (best === undefined) return { kind: 'absent', form };
  if (second === undefined || compareFound(best, second) > 0) {
    return { kind: 'found', table: buildTable(best, form) };
  }
  const equal = found.filter((one) => compareFound(one, best) === 0);
  return { kind: 'ambiguous', form, sheetNames: equal.map(({ sheet }) => sheet.name) };
}

/** Gives what tells whether a sheet carries the form. */
export function buildFormTest(form: Form): (sheet: SheetSnapshot) => boolean {
  if (form.layout === 'sheet-per-school') {
    const lines = prepareTabForm(form);
    return (sheet) => findTab(sheet, lines) !== null;
  }
  const wording = prepareTableForm(form);
  return (sheet) => findHeader(sheet, wording) !== null;
}

/**
 * The names of sheets that carry the form but are named as ours are, and so are never read as forms; none of those that
 * `isOurs` knows. In tab order.
 */
export function listMisnamedForms(
  workbook: WorkbookSnapshot,
  form: Form,
  isOurs: (sheet: SheetSnapshot) => boolean,
): readonly string[] {
  const carriesForm = buildFormTest(form);
  return workbook.sheets
    .filter((sheet) => isOwnSheetName(sheet.name) && !isOurs(sheet))
    .filter(carriesForm)
    .map(({ name }) => name);
}

/**
 * Finds the sheet that carries the form, whatever its name and place, and reads it. Our own sheets are passed over; a
 * hidden sheet counts only where no visible one carries the form; of tables of several years that of the given one, else
 * the latest counts; a filled table wins over an empty copy of it.
 */
export function findForm(
  workbook: WorkbookSnapshot,
  form: Form,
  register: Register,
  year: number | null = null,
): FormSearch {
  if (form.layout === 'sheet-per-school') return findSheetForm(workbook, form, register, year);
  const wording = prepareTableForm(form);
  const found = workbook.sheets.filter(isFormCandidate).flatMap((sheet): FoundForm[] => {
    const header = findHeader(sheet, wording);
    if (header === null) return [];
    return [{ sheet, header, rows: readRows(sheet, header, register) }];
  });
  const visible = found.filter(({ sheet }) => !sheet.hidden);
  const ofYear = keepYear(
    visible.length > 0 ? visible : found,
    ({ sheet, header }) => tellSheetYear(sheet, header.firstRow),
    year,
  );
  return chooseBest(ofYear, form);
}
