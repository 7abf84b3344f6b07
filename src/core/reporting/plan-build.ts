// All that «Построить сводку» and «Проверить строки школ» write, as one plan.

import type { Messages } from '../messages/messages.ts';
import type { SheetWords } from '../messages/sheet-words.ts';
import type { Summary } from '../summary.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { listDroppedExplanations } from './journal-entries.ts';
import { planFindingsSheet } from './plan-findings-sheet.ts';
import { planJournalSheet } from './plan-journal-sheet.ts';
import { planSchoolsSheet } from './plan-schools-sheet.ts';
import { planSummarySheet } from './plan-summary-sheet.ts';
import { listDroppedKeys } from './read-human-columns.ts';

/**
 * The four result sheets in tab order; highlights stay as they are, «Сводка» is shown. Each leans only on those behind it:
 * «Сводка» sums up «По школам», and «Журнал» takes in every explanation before «Замечания» lets go of those whose finding
 * is gone, so that a build that breaks off loses none.
 */
export function planBuild(summary: Summary, messages: Messages, words: SheetWords): WorkbookPlan {
  const summarySheet = planSummarySheet(summary, messages, words);
  return {
    sheets: [
      summarySheet,
      planSchoolsSheet(summary, words),
      planFindingsSheet({ summary, dropped: [] }, messages, words),
      planJournalSheet(summary, messages, words),
    ],
    highlights: { kind: 'leave' },
    show: summarySheet.name,
  };
}

/**
 * «Замечания» alone, and shown. Explanations whose finding is gone stay below its table until a build moves them to
 * «Журнал».
 */
export function planCheck(
  summary: Summary,
  workbook: WorkbookSnapshot,
  messages: Messages,
  words: SheetWords,
): WorkbookPlan {
  const kept = listDroppedKeys(workbook);
  const dropped = listDroppedExplanations(summary).filter(([key]) => !kept.has(key));
  const sheet = planFindingsSheet({ summary, dropped }, messages, words);
  return { sheets: [sheet], highlights: { kind: 'leave' }, show: sheet.name };
}
