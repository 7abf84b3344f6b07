// The schools as the panel lists them.

import type { CampaignSchool } from '../../core/campaign/campaign-schools.ts';
import type { PanelSchool } from './panel.ts';
import { describeChanges } from './panel-changes.ts';

/** One of them; the place is that of its first row or tab. */
export function describeSchool(one: CampaignSchool): PanelSchool {
  const { school, status, errors, queries, decision, note, changed, rows } = one;
  const row = rows.find((own) => own !== undefined);
  return {
    school: school.name,
    district: school.district,
    status,
    errors,
    queries,
    decision,
    comment: note.comment,
    changed: describeChanges(changed),
    sheet: row?.sheetName ?? '',
    cell: row?.nameCell ?? '',
  };
}
