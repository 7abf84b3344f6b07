// Tabs of a form that each school fills in on its own: made from the form, with what a school typed by the field's key.

import type { Form, FormColumn } from '../../../src/core/programme/form.ts';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet } from './build-workbook.ts';

export type TabRow = readonly CellValue[];

export interface TabInput {
  /** What stands in the row above the headings. */
  readonly label?: string;
  readonly name?: string;
  readonly id?: number;
  readonly hidden?: boolean;
  readonly year?: number;
  readonly typed?: Readonly<Record<string, CellValue>>;
  /** Changes the rows before the sheet is made; the headings are rows 4 and 5, the lines begin at 6. */
  readonly change?: (rows: readonly TabRow[]) => readonly TabRow[];
}

function headColumn({ group, title, yearOffset }: FormColumn, year: number): [string, string] {
  const own = yearOffset === null ? title : `${title} ${year + yearOffset} год`.trim();
  return group === null ? [own, ''] : [group, own];
}

/** The rows of a tab: a title, the label with the school, a blank row, two rows of headings, sections and lines. */
export function listTabRows(
  form: Form,
  { label = '', year = 2023, typed = {} }: TabInput,
): TabRow[] {
  const heads = form.columns.map((column) => headColumn(column, year));
  const upper = heads.map(([own], at) => (own === heads[at - 1]?.[0] ? '' : own));
  const rows: TabRow[] = [
    ['Отчёт о достижении показателей'],
    [label],
    [],
    ['№ п/п', 'Показатели', ...upper],
    ['', '', ...heads.map(([, own]) => own)],
  ];
  let section: string | null = null;
  const titles: string[] = [];
  for (const { group, title, code } of form.fields) {
    if (titles.includes(`${group}/${title}`)) continue;
    titles.push(`${group}/${title}`);
    if (group !== null && group !== section) rows.push(['', group]);
    section = group;
    const cells = form.columns.map(({ key }) => {
      const field = form.fields.find(
        (one) => one.title === title && one.group === group && one.column === key,
      );
      return field === undefined ? '' : (typed[field.key] ?? '');
    });
    rows.push([code, title, ...cells]);
  }
  return rows;
}

/** The tab as a sheet. */
export function buildTab(form: Form, input: TabInput): SheetSnapshot {
  const { name = 'Лист1', id = 0, hidden = false, change } = input;
  const rows = listTabRows(form, input);
  return buildSheet(change === undefined ? rows : change(rows), { name, id, hidden });
}
