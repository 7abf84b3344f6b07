// All that «Построить сводку» and «Проверить строки школ» write, as one plan.

import { hasEarlierYears } from '../evaluating/dynamics/dynamics.ts';
import type { Messages } from '../messages/messages.ts';
import type { SheetWords } from '../messages/words/sheet-words.ts';
import type { Summary } from '../summary.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { layOutDynamics } from './dynamics/dynamics-layout.ts';
import { planDynamicsSheet } from './dynamics/plan-dynamics-sheet.ts';
import { planFindingsSheet } from './findings/plan-findings-sheet.ts';
import { describeGroupsTable, planGroupsSheet } from './groups/plan-groups-sheet.ts';
import { listDroppedExplanations } from './journal/journal-entries.ts';
import { planJournalSheet } from './journal/plan-journal-sheet.ts';
import { findOwnSheet } from './own/own-sheet.ts';
import type { OwnTable } from './own/own-table.ts';
import {
  describeDynamicsTable,
  describeSchoolsTable,
  describeSummaryTable,
  FINDINGS_TABLE,
  JOURNAL_TABLE,
  ROADMAP_TABLE,
} from './own/own-tables.ts';
import { listDroppedKeys } from './own/read-human-columns.ts';
import { settleSheet } from './own/settle-sheet.ts';
import { nameSummarySheet } from './own/sheet-names.ts';
import { planReceptionSheet } from './reception/plan-reception-sheet.ts';
import { RECEPTION_TABLE } from './reception/reception-table.ts';
import { planRoadmapSheet } from './roadmap/plan-roadmap-sheet.ts';
import { planSchoolsSheet } from './schools/plan-schools-sheet.ts';
import { layOutSchools } from './schools/schools-layout.ts';
import { planSummarySheet } from './summary/plan-summary-sheet.ts';
import { findFinalYear } from './summary/summary-layout.ts';

/**
 * The result sheets in tab order, each with what people wrote on the one it replaces; highlights stay as they are, «Сводка» is shown. Each leans only on those behind it:
 * «Сводка» sums up «По школам», and «Журнал» takes in every explanation before «Замечания» lets go of those whose finding
 * is gone, so that a build that breaks off loses none.
 */
export function planBuild(
  summary: Summary,
  workbook: WorkbookSnapshot,
  messages: Messages,
  words: SheetWords,
): WorkbookPlan {
  const { programme, year } = summary;
  const summaryTable = describeSummaryTable(year, findFinalYear(programme, year));
  const schoolsTable = describeSchoolsTable(layOutSchools(summary));
  const settle = (sheet: SheetPlan, table: OwnTable) =>
    settleSheet(sheet, findOwnSheet(workbook, sheet.name), table, words);
  return {
    sheets: [
      settle(planSummarySheet(summary, messages, words), summaryTable),
      settle(planSchoolsSheet(summary, words), schoolsTable),
      settle(planReceptionSheet(summary, words, true), RECEPTION_TABLE),
      ...(summary.activities.length === 0
        ? []
        : [settle(planRoadmapSheet(summary, messages, words), ROADMAP_TABLE)]),
      ...(summary.groups === null
        ? []
        : [
            settle(
              planGroupsSheet(summary, summary.groups, messages, words),
              describeGroupsTable(programme, summary.groups),
            ),
          ]),
      ...(hasEarlierYears(summary.dynamics)
        ? [
            settle(
              planDynamicsSheet(summary, words),
              describeDynamicsTable(layOutDynamics(summary.dynamics, programme)),
            ),
          ]
        : []),
      settle(planFindingsSheet({ summary, dropped: [] }, messages, words), FINDINGS_TABLE),
      settle(planJournalSheet(summary, messages, words), JOURNAL_TABLE),
    ],
    highlights: { kind: 'leave' },
    show: nameSummarySheet(year),
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
  const planned = planFindingsSheet({ summary, dropped }, messages, words);
  const former = findOwnSheet(workbook, planned.name);
  const sheet = settleSheet(planned, former, FINDINGS_TABLE, words);
  return { sheets: [sheet], highlights: { kind: 'leave' }, show: sheet.name };
}

/** «Приёмка» alone, with what was kept at the last build; the user stays where they are. */
export function planReception(
  summary: Summary,
  workbook: WorkbookSnapshot,
  words: SheetWords,
): WorkbookPlan {
  const planned = planReceptionSheet(summary, words, false);
  const former = findOwnSheet(workbook, planned.name);
  const sheet = settleSheet(planned, former, RECEPTION_TABLE, words);
  return { sheets: [sheet], highlights: { kind: 'leave' }, show: null };
}
