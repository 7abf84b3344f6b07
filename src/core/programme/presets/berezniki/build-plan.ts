// Lines of the plan of Berezniki → activities, and the indicators that their targets make.

import type { Activity } from '../../activity.ts';
import type { Indicator, IndicatorSource } from '../../indicator.ts';
import type { Task } from '../../programme.ts';
import { buildTarget } from '../build-target.ts';
import { PLAIN_INDICATOR } from '../plain-indicator.ts';
import { ACTIVITY_KEY } from './activity-form.ts';
import type { PlanRow } from './plan-row.ts';
import { PLAN_SECTIONS } from './sections.ts';

/**
 * The years of the report. The order names the school year 2023-2024, the headings of plan and report 2022-2023; a school
 * year is named by its last, so both stand here.
 */
const YEARS = ['2023', '2024'] as const;

/** «4.17» → «П 4.17»: the numbers of the plan are no codes of indicators. */
function codeOf({ code }: PlanRow): string {
  return `П ${code}`;
}

function sectionOf({ code }: PlanRow): string {
  return PLAN_SECTIONS[Number(code[0]) - 1] ?? '';
}

function buildSource({ measures }: PlanRow): IndicatorSource {
  const parts = Object.entries(measures).map(([label, numerator]) => ({ label, numerator }));
  const main = parts[parts.length - 1];
  if (main === undefined) return { kind: 'manual' };
  return {
    kind: 'form',
    form: ACTIVITY_KEY,
    numerator: main.numerator,
    denominator: null,
    parts: main.label === '' ? [] : parts,
  };
}

function buildIndicator(row: PlanRow): Indicator {
  const target = buildTarget(row.target, { unit: 'count', noun: null });
  const main = target.parts[target.parts.length - 1];
  const isCounted = target.parts.every(({ unit }) => unit === 'count');
  return {
    ...PLAIN_INDICATOR,
    code: codeOf(row),
    task: `П ${row.code[0]}`,
    title: row.title,
    reportTitle: row.title,
    unit: isCounted ? 'count' : 'none',
    unitPrinted: '',
    noun: isCounted ? (main?.noun ?? null) : null,
    targets: Object.fromEntries(YEARS.map((year) => [year, target])),
    source: buildSource(row),
  };
}

/** The plan's sections as tasks of their own. */
export const PLAN_TASKS: readonly Task[] = PLAN_SECTIONS.map((title) => ({
  code: `П ${title[0]}`,
  title: `${title.replace(/^\d+\. /, '')} (план)`,
}));

/** One for each line; a target that nothing collects is entered on «Факты». */
export function buildPlanIndicators(rows: readonly PlanRow[]): readonly Indicator[] {
  return rows.map(buildIndicator);
}

/** The plan, each line with its own indicator. */
export function buildPlan(rows: readonly PlanRow[]): readonly Activity[] {
  return rows.map((row) => ({
    code: row.code,
    section: sectionOf(row),
    title: row.title,
    due: row.due,
    responsible: row.responsible.join(', '),
    result: row.target,
    indicator: codeOf(row),
    field: row.field,
  }));
}
