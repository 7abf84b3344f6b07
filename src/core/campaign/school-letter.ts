// What a letter to one school is about: its own open findings and the forms in which it has nothing; nothing of any other school.

import type { Finding, FindingPlace } from '../checking/finding.ts';
import { buildPlace } from '../checking/form-context.ts';
import { isEmptyRow } from '../reading/empty-row.ts';
import type { FormTable, SchoolRow, TabFault } from '../reading/reading.ts';
import type { Summary } from '../summary.ts';
import { indexFindings } from './school-findings.ts';
import { listSchoolStates, type SchoolState } from './school-status.ts';

/** A form in which the school has nothing; `cell` null where it has no row or tab either. */
export interface EmptyForm {
  readonly title: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly isTab: boolean;
}

export interface SchoolLetter {
  readonly school: string;
  readonly programme: string;
  readonly year: number;
  readonly emptyForms: readonly EmptyForm[];
  readonly errors: readonly Finding[];
  readonly queries: readonly Finding[];
}

type TabCode =
  | 'header/missing-column'
  | 'header/missing-line'
  | 'header/duplicate-line'
  | 'header/unknown-line';

function isTabCode(code: string): code is TabCode {
  return /^header\/(?:missing-column|(?:missing|duplicate|unknown)-line)$/.test(code);
}

/** Where the fault stands in the school's own tab: the finding tells only the first of all. */
function findTabPlace(
  tables: readonly FormTable[],
  finding: Finding,
  row: SchoolRow,
): FindingPlace {
  const faults = tables.flatMap((table) => table.faults);
  const cells = faults.flatMap((fault) => {
    const isSame =
      'tabs' in fault && `header/${fault.kind}` === finding.code && fault.title === finding.field;
    return isSame ? (fault satisfies TabFault).tabs : [];
  });
  const own = cells.find(({ sheetId }) => sheetId === row.sheetId);
  return buildPlace(row, own?.cell ?? row.nameCell);
}

/** The cells in which the school gave a percent without the counts. */
function findSharePlace(row: SchoolRow): FindingPlace {
  const cells = Object.values(row.readings)
    .filter(
      ({ field, value, parts }) => field.kind === 'share' && value !== null && parts.length === 0,
    )
    .map(({ cell }) => cell);
  return buildPlace(row, cells[0] ?? row.nameCell, cells.length === 0 ? [row.nameCell] : cells);
}

/** A finding about several schools, cut down to what it says of this one. */
function narrow(
  finding: Finding,
  { school, rows }: SchoolState,
  tables: readonly FormTable[],
): Finding {
  if (finding.school !== '') return finding;
  const own = rows.filter((row) => row !== undefined);
  const [first] = own;
  if (finding.code === 'indicator/needs-counts') {
    const place = first === undefined ? finding.place : findSharePlace(first);
    // The figure is that of all schools.
    return { ...finding, place, schools: [school.name], found: '', figures: [] };
  }
  if (!isTabCode(finding.code) || !('sheets' in finding)) return finding;
  const tab = own.find(({ sheetName }) => finding.sheets.includes(sheetName));
  if (tab === undefined) return finding;
  const place = findTabPlace(tables, finding, tab);
  const sheets = [tab.sheetName];
  const isFirst = finding.place.sheetId === tab.sheetId;
  switch (finding.code) {
    case 'header/missing-line':
      // What stands in its place was looked for in the first tab alone.
      return { ...finding, place, sheets, ...(isFirst ? {} : { nearest: null, found: '' }) };
    case 'header/duplicate-line':
      return { ...finding, place, sheets, ...(isFirst ? {} : { rows: [] }) };
    case 'header/missing-column':
    case 'header/unknown-line':
      return { ...finding, place, sheets };
    default:
      return finding;
  }
}

function listEmptyForms(tables: readonly FormTable[], { rows }: SchoolState): readonly EmptyForm[] {
  return tables.flatMap((table, at) => {
    const row = rows[at];
    if (row !== undefined && !isEmptyRow(row)) return [];
    const { title } = table.form;
    const isTab = table.tabs.length > 0;
    return [
      { title, isTab, sheet: row?.sheetName ?? table.sheetName, cell: row?.nameCell ?? null },
    ];
  });
}

/** The letter's matter; null for a school that does not report here. */
export function gatherLetter(summary: Summary, school: string): SchoolLetter | null {
  const { tables, programme, year, findings } = summary;
  const states = listSchoolStates(summary);
  const state = states.find((one) => one.school.name === school);
  if (state === undefined) return null;
  const open = (indexFindings(findings, states).get(school) ?? []).filter(
    (keyed) => keyed.state === 'open',
  );
  const own = open.map(({ finding }) => narrow(finding, state, tables));
  return {
    school,
    programme: programme.title,
    year,
    emptyForms: listEmptyForms(tables, state),
    errors: own.filter(({ severity }) => severity === 'error'),
    queries: own.filter(({ severity }) => severity === 'query'),
  };
}
