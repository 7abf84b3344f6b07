// A form of which each school fills in a tab of its own: every tab that carries it, as one table with a row for each school.

import type { Field, Form } from '../programme/form.ts';
import type { Register } from '../programme/register.ts';
import { isFormCandidate } from '../workbook/is-form-candidate.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isEmptyRow } from './empty-row.ts';
import { buildSchoolMatcher } from './match-school.ts';
import { prepareTabForm } from './prepared-forms.ts';
import { findTab, type HeadedTab, readTab, type TabReading } from './read-tab.ts';
import type { Binding, FormSearch, FormTable } from './reading.ts';
import { nameSchool } from './school-of-row.ts';
import { keepYear, tellSheetYear } from './sheet-year.ts';
import { listTabFaults } from './tab-faults.ts';
import type { TabWording } from './tab-wording.ts';

/** A hidden tab counts only where no visible one carries the form. */
function findTabs({ sheets }: WorkbookSnapshot, wording: TabWording): readonly HeadedTab[] {
  const tabs = sheets.filter(isFormCandidate).flatMap((sheet) => findTab(sheet, wording) ?? []);
  const visible = tabs.filter(({ sheet }) => !sheet.hidden);
  return visible.length > 0 ? visible : tabs;
}

/**
 * The year that most tabs tell; a later one that at least half as many tell, since that has begun. null where none tells
 * one.
 */
function tellYear(tabs: readonly HeadedTab[]): number | null {
  const counts = new Map<number, number>();
  for (const tab of tabs) {
    const year = tellTabYear(tab);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const begun = [...counts].filter(([, count]) => count * 2 >= most).map(([year]) => year);
  return begun.length === 0 ? null : Math.max(...begun);
}

/** The year that a tab tells: by its columns, else by its name or the titles above them. */
function tellTabYear({ header, sheet }: HeadedTab): number | null {
  return header.year ?? tellSheetYear(sheet, header.firstRow);
}

/** Where the tabs of several years stand beside each other, those of a school are all but one of other years. */
function keepTabsOfYear(
  read: readonly (readonly [HeadedTab, TabReading])[],
  year: number | null,
): readonly TabReading[] {
  const bySchool = new Map<string, (readonly [HeadedTab, TabReading])[]>();
  for (const pair of read) {
    const [tab, { row }] = pair;
    const name = nameSchool(row);
    const key = name === '' ? `\n${tab.sheet.id}` : name;
    bySchool.set(key, [...(bySchool.get(key) ?? []), pair]);
  }
  const kept = new Set(
    [...bySchool.values()].flatMap((pairs) => keepYear(pairs, ([tab]) => tellTabYear(tab), year)),
  );
  return read.filter((pair) => kept.has(pair)).map(([, reading]) => reading);
}

/** A blank form that nobody's name stands on is there to be copied. */
function isTemplate({ row }: TabReading): boolean {
  return row.match.kind === 'unknown' && row.match.suggestion === null && isEmptyRow(row);
}

/** Every field that some tab has, as it stands in the first that has it. */
function listBindings(form: Form, readings: readonly TabReading[]): readonly Binding[] {
  return form.fields.flatMap((field: Field): Binding[] => {
    for (const { row, tab, columns } of readings) {
      const reading = row.readings[field.key];
      if (reading === undefined) continue;
      const line = tab.lines.find(({ keys }) => keys.includes(field.key));
      const column = columns.find(({ wanted }) => wanted.key === field.column);
      const heading = [line?.text ?? field.title, column?.heading ?? '']
        .filter(Boolean)
        .join(' – ');
      return [{ field, column: reading.column, heading }];
    }
    return [];
  });
}

function buildTable(
  wording: TabWording,
  readings: readonly TabReading[],
  year: number | null,
): FormTable | null {
  const [first] = readings;
  if (first === undefined) return null;
  const { tab } = first;
  return {
    form: wording.form,
    sheetId: tab.sheetId,
    sheetName: tab.sheetName,
    headerFirstRow: tab.headerFirstRow,
    headerLastRow: tab.headerLastRow,
    schoolColumn: 1,
    bindings: listBindings(wording.form, readings),
    faults: listTabFaults(readings),
    rows: readings.map(({ row }) => row),
    // Sections and numbering are the form's own: there is nothing to tell of them.
    skipped: [],
    tabs: readings.map((reading) => reading.tab),
    year,
  };
}

/**
 * Finds every tab that carries the form, whatever its name and place, and reads them for the reporting year (null: the
 * year that most of them tell). Our own sheets, tabs of other forms and blank forms of nobody are passed over.
 */
export function findSheetForm(
  workbook: WorkbookSnapshot,
  form: Form,
  register: Register,
  year: number | null,
): FormSearch {
  const wording = prepareTabForm(form);
  const tabs = findTabs(workbook, wording);
  // The matcher of a large register takes longer than all the rest here.
  if (tabs.length === 0) return { kind: 'absent', form };
  const told = tellYear(tabs);
  const matcher = buildSchoolMatcher(register);
  const wanted = year ?? told;
  const read = keepTabsOfYear(
    tabs.map((tab) => [tab, readTab(tab, wording, wanted, matcher)] as const),
    wanted,
  );
  const filled = read.filter((reading) => !isTemplate(reading));
  // Blank forms alone are still the form: nobody has reported yet.
  const table = buildTable(wording, filled.length > 0 ? filled : read.slice(0, 1), told);
  if (table === null) return { kind: 'absent', form };
  return { kind: 'found', table: filled.length > 0 ? table : { ...table, rows: [] } };
}
