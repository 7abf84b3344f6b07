// Whether an office works with the plan in this workbook: then it is followed up, otherwise nothing is asked about it.

import type { Programme } from '../programme/programme.ts';
import { RESULT_SHEETS, SETTINGS_SHEETS } from '../workbook/own-sheets.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/**
 * The programme with its plan where the workbook has «План мероприятий» or «Дорожная карта», and without one otherwise:
 * a table that schools just fill is not asked who did what.
 */
export function takePlanInUse({ sheets }: WorkbookSnapshot, programme: Programme): Programme {
  const names: readonly string[] = [SETTINGS_SHEETS.plan, RESULT_SHEETS.roadmap];
  return sheets.some(({ name }) => names.includes(name)) ? programme : { ...programme, plan: [] };
}
