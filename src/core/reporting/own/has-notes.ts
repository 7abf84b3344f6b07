// Whether people have written anything on our sheets, in the columns for it or elsewhere.

import type { Summary } from '../../summary.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { hasText, readRowTexts } from '../draft/cell-text.ts';
import { RECEPTION_TABLE } from '../reception/reception-table.ts';
import { layOutSchools } from '../schools/schools-layout.ts';
import { findFinalYear } from '../summary/summary-layout.ts';
import { findOwnSheet } from './own-sheet.ts';
import type { OwnTable } from './own-table.ts';
import {
  describeSchoolsTable,
  describeSummaryTable,
  FINDINGS_TABLE,
  JOURNAL_TABLE,
} from './own-tables.ts';
import { readTableRows } from './read-table-rows.ts';
import {
  FINDINGS_SHEET,
  JOURNAL_SHEET,
  nameReceptionSheet,
  nameSchoolsSheet,
  nameSummarySheet,
} from './sheet-names.ts';

/** The texts of a row but its first one. */
function listBeside(texts: readonly string[]): readonly string[] {
  const first = texts.findIndex((text) => text.trim() !== '');
  return texts.slice(first < 0 ? texts.length : first + 1);
}

/** Above the headings: more rows than ours, something beside a line of ours, a line that does not begin as ours do. */
function hasHeadNotes(sheet: SheetSnapshot, headerIndex: number, table: OwnTable): boolean {
  if (headerIndex !== table.headerRow - 1) return headerIndex < sheet.values.length;
  return Array.from({ length: headerIndex }, (_, row) => readRowTexts(sheet, row)).some((texts) => {
    const first = (texts[0] ?? '').trim();
    // The titles over the figures of «По школам» begin further to the right.
    if (first === '') return false;
    return !table.heads.some((head) => first.startsWith(head)) || hasText(listBeside(texts));
  });
}

function hasSheetNotes(sheet: SheetSnapshot, table: OwnTable): boolean {
  const found = readTableRows(sheet, table);
  const human = table.columns.filter((column) => column.human).map(({ name }) => name);
  const below = sheet.values.slice(found.endIndex + 1);
  return (
    hasHeadNotes(sheet, found.headerIndex, table) ||
    hasText(found.addedTitles) ||
    found.strayRows.length > 0 ||
    found.rows.some(({ texts, added }) =>
      hasText([...human.map((name) => texts[name] ?? ''), ...added]),
    ) ||
    hasText(listBeside(readRowTexts(sheet, found.endIndex))) ||
    below.some((row) => row.some((value) => value !== null && value !== ''))
  );
}

/** True when the result sheets of the summary's year hold a text that no build has put there; false without such sheets. */
export function hasNotes(workbook: WorkbookSnapshot, summary: Summary): boolean {
  const { programme, year } = summary;
  const tables: readonly (readonly [string, OwnTable])[] = [
    [nameSummarySheet(year), describeSummaryTable(year, findFinalYear(programme, year))],
    [nameSchoolsSheet(year), describeSchoolsTable(layOutSchools(summary))],
    [nameReceptionSheet(year), RECEPTION_TABLE],
    [FINDINGS_SHEET, FINDINGS_TABLE],
    [JOURNAL_SHEET, JOURNAL_TABLE],
  ];
  if (summary.measures.size > 0 || summary.explanations.size > 0) return true;
  // Somebody has closed the period.
  if (summary.period.kind !== 'open') return true;
  return tables.some(([name, table]) => {
    const sheet = findOwnSheet(workbook, name);
    return sheet !== undefined && sheet.values.length > 0 && hasSheetNotes(sheet, table);
  });
}
