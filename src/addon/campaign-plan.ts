// «Приёмка» beside what another action writes: the specialist may have typed «принято» by hand, which is to be recorded.

import { isUnrecorded } from '../core/campaign/reception.ts';
import { chooseSheetWords } from '../core/messages/words/sheet-words.ts';
import { planReception } from '../core/reporting/plan-build.ts';
import type { Summary } from '../core/summary.ts';
import type { WorkbookPlan } from '../core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../core/workbook/snapshot.ts';

/** The plan, with «Приёмка» where a school was accepted by hand since; the plan itself where there is nothing to record. */
export function withReception(
  plan: WorkbookPlan,
  summary: Summary,
  workbook: WorkbookSnapshot,
  language: 'ru' | 'en',
): WorkbookPlan {
  if (![...summary.reception.notes.values()].some(isUnrecorded)) return plan;
  const [reception] = planReception(summary, workbook, chooseSheetWords(language)).sheets;
  return reception === undefined ? plan : { ...plan, sheets: [reception, ...plan.sheets] };
}
