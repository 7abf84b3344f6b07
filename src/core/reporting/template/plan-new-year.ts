// A new year in the same workbook: its empty forms, its rows on «Факты» below last year's results, the settings where none stand.

import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Programme } from '../../programme/programme.ts';
import { FACTS_COLUMNS, type FactKey } from '../../reading/facts-columns.ts';
import { compactText } from '../../reading/normalise-text.ts';
import { FACTS_SHEET_NAMES, readFacts } from '../../reading/read-facts.ts';
import {
  findSettingsSheet,
  findSettingsTable,
  type SettingsTable,
  takeCell,
} from '../../reading/settings-table.ts';
import { planSettingsSheets } from '../../settings/plan-settings-sheets.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, RowAddition, SheetPlan } from '../../workbook/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { nameSummarySheet } from '../own/sheet-names.ts';
import { type FactRow, identifyFact, listFormerRows } from './former-fact-rows.ts';
import { nameRowForm } from './name-form-sheets.ts';
import { FACT_COLUMNS, listFactRows, planFactsSheet } from './plan-facts-sheet.ts';
import { planFormSheet } from './plan-form-sheet.ts';
import { planGuideSheet } from './plan-guide-sheet.ts';
import { planRegisterSheet } from './plan-register-sheet.ts';
import { planTabForm } from './plan-tab-form.ts';
import { listSchoolNames, listTabs } from './plan-template.ts';

/** What a new year begins with. */
export interface NewYearPlan {
  /** In tab order, each written only where it is absent. */
  readonly sheets: readonly SheetPlan[];
  readonly additions: readonly RowAddition[];
  /** Codes of the indicators that have no target for the new year. */
  readonly withoutTarget: readonly string[];
  /** Rows of «Факты» with a figure but no year, which would come to mean the new one; then nothing else is planned. */
  readonly undated: readonly number[];
}

/** Last year as it stands. `programme` is that of the workbook's settings, whatever year it knows. */
export interface NewYearRequest {
  readonly summary: Summary;
  readonly programme: Programme;
  readonly workbook: WorkbookSnapshot;
  readonly year: number;
}

function planForms({ summary, programme, year }: NewYearRequest, words: SheetWords): SheetPlan[] {
  const { register, tables } = summary;
  return programme.forms.map((form) => {
    const own = tables.filter((table) => table.form.key === form.key);
    const schools = listSchoolNames(register, own);
    if (form.layout === 'row-per-school') {
      const name = nameRowForm(programme, form, year);
      return planFormSheet({ name, form, year, schools }, words);
    }
    return planTabForm(form, year, listTabs(programme, form, schools, ` ${year}`));
  });
}

function listNewRows({ programme, year }: NewYearRequest): readonly FactRow[] {
  return programme.indicators.flatMap((indicator) =>
    listFactRows(indicator, year).map((cells) => ({
      identity: identifyFact(indicator.code, year, String(cells[2] ?? '')),
      cells,
    })),
  );
}

interface FactsTable {
  readonly table: SettingsTable<FactKey>;
  /** The 1-based column of each of FACT_COLUMNS; undefined where the sheet has none. */
  readonly columns: readonly (number | undefined)[];
  readonly width: number;
}

/** The table of «Факты»; null where the sheet, or its heading row, is not there. */
function findFacts(workbook: WorkbookSnapshot): FactsTable | null {
  const sheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  const table = sheet === undefined ? null : findSettingsTable(sheet, FACTS_COLUMNS, 'code');
  if (sheet === undefined || table === null) return null;
  const headings = sheet.texts[table.headerRow - 1] ?? [];
  const columns = FACT_COLUMNS.map(([heading]) => {
    const known = FACTS_COLUMNS.find((one) => one.heading === heading)?.key;
    if (known !== undefined) return table.columns.get(known);
    const at = headings.findIndex((text) => compactText(text) === compactText(heading));
    return at < 0 ? undefined : at + 1;
  });
  return { table, columns, width: headings.length };
}

/** What the rows of the table are known by, whether they have a figure or not; a year is read from what its cell shows. */
function listKnown({ table }: FactsTable): ReadonlySet<string> {
  const known = new Set<string>();
  for (let row = table.headerRow + 1; row <= table.sheet.texts.length; row += 1) {
    const take = (key: FactKey) => takeCell(table, row, key).text;
    const year = /20\d\d/.exec(take('year'))?.[0];
    if (year !== undefined) known.add(identifyFact(take('code'), Number(year), take('part')));
  }
  return known;
}

/** Facts that were entered of the year, by what they are known by. */
function listEntered({ summary, programme, workbook }: NewYearRequest): ReadonlySet<string> {
  const { facts } = readFacts(workbook, programme, summary.year);
  const known = new Set<string>();
  for (const { code, year, value, numerator, parts } of facts) {
    if (value !== null || numerator !== null) known.add(identifyFact(code, year, ''));
    for (const label of Object.keys(parts)) known.add(identifyFact(code, year, label));
  }
  return known;
}

/** Rows with a figure but no year. */
function listUndated({ table }: FactsTable): readonly number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row <= table.sheet.texts.length; row += 1) {
    const has = (key: FactKey) => takeCell(table, row, key).text !== '';
    if (has('code') && !has('year') && (has('value') || has('numerator'))) rows.push(row);
  }
  return rows;
}

/** The rows below all that stands on the sheet, each cell under its heading. */
function planAddition(
  { table, columns, width }: FactsTable,
  rows: readonly FactRow[],
): readonly RowAddition[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => {
    const line = new Array<PlannedCell>(width).fill(null);
    columns.forEach((column, index) => {
      if (column !== undefined) line[column - 1] = row.cells[index] ?? null;
    });
    return line;
  });
  return [{ sheetId: table.sheet.id, row: table.sheet.values.length + 1, cells }];
}

function listWithoutTarget({ programme, year }: NewYearRequest): readonly string[] {
  return programme.indicators
    .filter(({ targets }) => (targets[String(year)]?.printed ?? '').trim() === '')
    .map(({ code }) => code);
}

/** The settings with the new year among the programme's. */
function extendYears(programme: Programme, year: number): Programme {
  const years = [...new Set([...programme.years, year])].sort((left, right) => left - right);
  return { ...programme, years };
}

/**
 * Plans the new year: nothing that stands in the workbook is changed, and what an earlier run has added is not added again.
 * Results that nobody entered are kept as last year's facts.
 */
export function planNewYear(request: NewYearRequest, words: SheetWords): NewYearPlan {
  const { summary, programme, workbook, year } = request;
  const withoutTarget = listWithoutTarget(request);
  const facts = findFacts(workbook);
  const undated = facts === null ? [] : listUndated(facts);
  if (undated.length > 0) return { sheets: [], additions: [], withoutTarget, undated };
  const source = nameSummarySheet(summary.year);
  const origin = { source, date: summary.builtAt.split(' ')[0] ?? '' };
  const entered = listEntered(request);
  const known = facts === null ? new Set<string>() : listKnown(facts);
  const former = listFormerRows(summary.results, origin).filter(
    ({ identity }) => !entered.has(identity) && !known.has(identity),
  );
  const added = listNewRows(request).filter(({ identity }) => !known.has(identity));
  const forSchools =
    programme.forms.length === 0 ? [] : [planGuideSheet(programme), planRegisterSheet(words)];
  const formerCells = former.map(({ cells }) => cells);
  return {
    sheets: [
      ...planForms(request, words),
      ...forSchools,
      planFactsSheet(programme, year, words, formerCells),
      ...planSettingsSheets(extendYears(programme, year), year, words),
    ],
    additions: facts === null ? [] : planAddition(facts, [...former, ...added]),
    withoutTarget,
    undated,
  };
}
