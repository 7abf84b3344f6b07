// The columns of «Дорожная карта», and which row holds what: a section over its lines, in the plan's order.

import type { RoadmapColumn } from '../../messages/words/roadmap-words.ts';
import type { Activity } from '../../programme/activity.ts';

/** Title, stamp, guide; then the headings. */
export const ROADMAP_HEADER_ROW = 4;

/** From the left, in pixels; neighbours share a width where they can, for every other one costs a service call. */
export const ROADMAP_COLUMNS: readonly (readonly [RoadmapColumn, number])[] = [
  ['code', 44],
  ['title', 250],
  ['due', 130],
  ['when', 104],
  ['state', 104],
  ['responsible', 170],
  ['result', 170],
  ['indicator', 110],
  ['line', 110],
  ['done', 110],
  ['comment', 150],
];

/** The columns in which people write, with the names under which their texts are kept. */
export const ROADMAP_HUMAN_COLUMNS = ['done', 'comment'] as const;

/** The 1-based number of a column. */
export function roadmapColumn(name: RoadmapColumn): number {
  return ROADMAP_COLUMNS.findIndex(([column]) => column === name) + 1;
}

export type RoadmapRow =
  | { readonly kind: 'section'; readonly row: number; readonly section: string }
  | { readonly kind: 'activity'; readonly row: number; readonly activity: Activity };

/** The rows below the headings; a section row wherever the section changes. Empty for no plan. */
export function layOutRoadmap(plan: readonly Activity[]): readonly RoadmapRow[] {
  const rows: RoadmapRow[] = [];
  let section: string | null = null;
  const nextRow = () => ROADMAP_HEADER_ROW + 1 + rows.length;
  for (const activity of plan) {
    if (activity.section !== section) {
      section = activity.section;
      rows.push({ kind: 'section', row: nextRow(), section });
    }
    rows.push({ kind: 'activity', row: nextRow(), activity });
  }
  return rows;
}
