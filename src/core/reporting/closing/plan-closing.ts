// What «Закрыть период» and «Открыть период снова» write: the frozen copy of each form, its stamp, and the warning on the forms.

import type { Period } from '../../campaign/period.ts';
import { listReportingSchools } from '../../evaluating/list-schools.ts';
import { choosePeriodWords } from '../../messages/words/period-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { StampChange, WarningPlan, WorkbookPlan } from '../../workbook/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet, findStampRow } from '../own/own-sheet.ts';
import { settleSheet } from '../own/settle-sheet.ts';
import { nameFrozenSheet } from '../own/sheet-names.ts';
import { describeFrozenTable, layOutFrozen } from './frozen-table.ts';
import { planFrozenSheet } from './plan-frozen-sheet.ts';

/** The warnings are put on, or taken away, first: the copy is what tells whether the period is closed. */
export interface PeriodPlan {
  readonly warnings: WarningPlan;
  readonly plan: WorkbookPlan;
}

/** The ids of the sheets that schools fill. */
export function listFormSheetIds({ tables }: Pick<Summary, 'tables'>): readonly number[] {
  return [
    ...new Set(
      tables.flatMap(({ sheetId, tabs, rows }) => [
        ...(tabs.length === 0 ? [sheetId] : tabs.map((tab) => tab.sheetId)),
        ...rows.map((row) => row.sheetId),
      ]),
    ),
  ];
}

/** A copy of each form that was found; the first, by which the period is known to be closed, is written last. */
export function planClosing(
  summary: Summary,
  workbook: WorkbookSnapshot,
  at: string,
  words: SheetWords,
): PeriodPlan {
  const { tables, register, year } = summary;
  const sheets = tables.map((table, index) => {
    const name = nameFrozenSheet(year, index);
    const schools = listReportingSchools([table], register);
    const plan = planFrozenSheet({ name, table, schools, year, at }, words);
    const own = describeFrozenTable(layOutFrozen(table.form));
    return settleSheet(plan, findOwnSheet(workbook, name), own, words);
  });
  const description = choosePeriodWords(words.language).warning(at);
  return {
    warnings: { kind: 'set', sheetIds: listFormSheetIds(summary), description },
    plan: { sheets, highlights: { kind: 'leave' }, show: nameFrozenSheet(year, 0) },
  };
}

/** The stamps of the copies say that the period is open again; the warnings are taken away. */
export function planReopening(
  { at: closedAt, sheets }: Period,
  workbook: WorkbookSnapshot,
  at: string,
  words: SheetWords,
): PeriodPlan {
  const text = choosePeriodWords(words.language).reopenedStamp(at, closedAt);
  // The first copy last: by it the period is known to be open.
  const stamps = [...sheets].reverse().flatMap(({ id }): StampChange[] => {
    const sheet = workbook.sheets.find((one) => one.id === id);
    if (sheet === undefined) return [];
    return [{ sheetId: id, row: (findStampRow(sheet) ?? 1) + 1, text }];
  });
  return {
    warnings: { kind: 'remove' },
    plan: { sheets: [], stamps, highlights: { kind: 'leave' }, show: null },
  };
}
