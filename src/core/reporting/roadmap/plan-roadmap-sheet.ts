// «Дорожная карта»: every line of the plan with its date as read, how it stands today, and what people mark beside it.

import {
  type ActivityState,
  type ActivityStatus,
  NO_ACTIVITIES,
} from '../../evaluating/activity-status.ts';
import type { Messages } from '../../messages/messages.ts';
import {
  chooseRoadmapWords,
  type RoadmapColumn,
  type RoadmapWords,
} from '../../messages/words/roadmap-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Activity } from '../../programme/activity.ts';
import { formatDay } from '../../programme/calendar-day.ts';
import type { DaySpan } from '../../programme/due/due.ts';
import type { PlanMap } from '../../programme/map-plan.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, PlannedRule, SheetPlan } from '../../workbook/plan.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { clipText, wrapText } from '../draft/text-lines.ts';
import { ROADMAP_SHEET } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';
import {
  layOutRoadmap,
  ROADMAP_COLUMNS,
  ROADMAP_HEADER_ROW,
  ROADMAP_HUMAN_COLUMNS,
  type RoadmapRow,
  roadmapColumn,
} from './roadmap-columns.ts';

/** Characters of a line over the whole width. */
const LINE = 190;
const LONGEST_LINE_TITLE = 60;
/** In bold; a longer one would run over the table's edge, and the print would shrink to hold it. */
const LONGEST_SECTION = 180;

function countStates(activities: readonly ActivityStatus[]): Record<ActivityState, number> {
  const counts = { ...NO_ACTIVITIES };
  for (const { state } of activities) counts[state] += 1;
  return counts;
}

/** «01.05.2023 – 31.05.2023»; one day alone where it begins and ends on it. */
function formatSpan({ from, to }: DaySpan): string {
  return from === to ? formatDay(to) : `${formatDay(from)} – ${formatDay(to)}`;
}

function nameSection(section: string, { tasks }: Programme, words: RoadmapWords): string {
  const task = tasks.find(({ code }) => code === section);
  return task === undefined ? section : words.section(task.code, task.title);
}

function nameLine(activity: Activity, map: PlanMap, words: RoadmapWords): string {
  const pair = map.pairs.find((candidate) => candidate.activity === activity);
  if (pair !== undefined) {
    const { code, title } = pair.line;
    return clipText(`${code} ${title}`.trim(), LONGEST_LINE_TITLE);
  }
  return map.activitiesWithoutLine.includes(activity) ? words.notCollected : '';
}

/** The sheet; throws for a programme without a plan, which has no such sheet. */
export function planRoadmapSheet(
  summary: Summary,
  messages: Messages,
  sheetWords: SheetWords,
): SheetPlan {
  const { programme, activities } = summary;
  if (activities.length === 0) throw new Error(`programme ${programme.id} has no plan`);
  const words = chooseRoadmapWords(sheetWords.language);
  const draft = startSheet(ROADMAP_COLUMNS.length);
  addHeadRows(draft, summary, sheetWords, {
    title: words.title(programme.title),
    guide: words.guide(countStates(activities)),
  });
  addHeaderRow(
    draft,
    ROADMAP_COLUMNS.map(([column]) => words.columns[column]),
  );
  const rows = layOutRoadmap(programme.plan);
  styleRows(draft, rows.length);
  const statuses = new Map(activities.map((status) => [status.activity, status]));
  for (const row of rows) addRoadmapRow(draft, row, statuses, summary, messages, words);
  draft.rules.push(...listStateRules(rows.length, words));
  addMap(draft, summary.planMap, words);
  return finishSheet(draft, {
    name: ROADMAP_SHEET,
    columnWidths: ROADMAP_COLUMNS.map(([, width]) => width),
    frozenRows: ROADMAP_HEADER_ROW,
    frozenColumns: 0,
  });
}

function styleRows(draft: SheetDraft, rows: number): void {
  const row = ROADMAP_HEADER_ROW + 1;
  const block = (name: RoadmapColumn, columns: number) => ({
    row,
    rows,
    column: roadmapColumn(name),
    columns,
  });
  addStyle(draft, block('code', 1), 'code');
  addStyle(draft, block('title', 3), 'text');
  addStyle(draft, block('state', 1), 'verdict');
  addStyle(draft, block('responsible', 4), 'text');
  addStyle(draft, block('done', ROADMAP_HUMAN_COLUMNS.length), 'human');
}

function addRoadmapRow(
  draft: SheetDraft,
  row: RoadmapRow,
  statuses: ReadonlyMap<Activity, ActivityStatus>,
  summary: Summary,
  messages: Messages,
  words: RoadmapWords,
): void {
  if (row.kind === 'section') {
    const name = nameSection(row.section, summary.programme, words);
    addTextRow(draft, clipText(name, LONGEST_SECTION), 'section');
    return;
  }
  const { activity } = row;
  const status = statuses.get(activity);
  const notes = summary.activityNotes.get(activity.code);
  const verdict = status?.verdict ?? null;
  const sign = verdict === null ? '' : ` ${messages.verdict[verdict].full}`;
  const cells: Record<RoadmapColumn, string> = {
    code: activity.code,
    title: activity.title,
    due: activity.due,
    when: status === undefined || status.span === null ? '' : formatSpan(status.span),
    state: status === undefined ? '' : words.states[status.state],
    responsible: activity.responsible,
    result: activity.result,
    indicator: activity.indicator === null ? '' : `${activity.indicator}${sign}`,
    line: nameLine(activity, summary.planMap, words),
    done: notes?.done ?? '',
    comment: notes?.comment ?? '',
  };
  addRow(
    draft,
    ROADMAP_COLUMNS.map(([column]): PlannedCell => (cells[column] === '' ? null : cells[column])),
  );
}

/** Coloured by what the status begins with, so that it shows in black and white too. */
function listStateRules(rows: number, words: RoadmapWords): PlannedRule[] {
  const block = {
    row: ROADMAP_HEADER_ROW + 1,
    rows,
    column: roadmapColumn('state'),
    columns: 1,
  };
  const sign = (state: ActivityState) => words.states[state].slice(0, 1);
  return [
    { block, startsWith: sign('done'), look: 'good' },
    { block, startsWith: sign('overdue'), look: 'bad' },
    { block, startsWith: sign('due-soon'), look: 'warn' },
    { block, startsWith: sign('undated'), look: 'muted' },
  ];
}

/** What of the plan no form collects, and what of the forms no plan asks for; nothing where all is paired. */
function addMap(draft: SheetDraft, map: PlanMap, words: RoadmapWords): void {
  const join = (codes: readonly string[]) => codes.join(', ');
  const lines = map.linesWithoutActivity.map(({ code, title }) => `${code} «${title}»`.trim());
  const texts = [
    map.activitiesWithoutLine.length === 0
      ? []
      : [words.withoutLine(join(map.activitiesWithoutLine.map(({ code }) => code)))],
    lines.length === 0 ? [] : [words.withoutActivity(join(lines))],
    map.misleadingCodes.length === 0 ? [] : [words.misleading(join(map.misleadingCodes))],
  ].flat();
  if (texts.length === 0) return;
  addRow(draft, []);
  addTextRow(draft, words.unmapped, 'subtitle');
  for (const line of texts.flatMap((text) => wrapText(text, LINE))) {
    addTextRow(draft, line, 'notice');
  }
}
