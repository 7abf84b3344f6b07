// Questions about the plan of activities: one for each kind, naming the lines it is about.

import type { ActivityStatus } from '../evaluating/activity-status.ts';
import { listDueSpans } from '../evaluating/activity-status.ts';
import type { PlanMap } from '../programme/map-plan.ts';
import type { Programme } from '../programme/programme.ts';
import type { Finding, FindingPlace, PlanFinding } from './finding.ts';

export interface PlanCheck {
  readonly programme: Programme;
  readonly activities: readonly ActivityStatus[];
  readonly map: PlanMap;
  /** Where a line stands on «Дорожная карта», by its code. */
  readonly placeOf: (code: string) => FindingPlace;
}

/** Whether the line has a date outside the programme's term, or one that is no date. */
function hasDoubtfulDate({ due }: ActivityStatus, programme: Programme): boolean {
  if (due.kind === 'refused') return true;
  const { term } = programme;
  if (due.kind !== 'dated' || term === null) return false;
  return listDueSpans(due, programme).some(({ from, to }) => to < term.from || from > term.to);
}

/** The finding of a kind about the lines, at the first of them; none about no lines. */
function buildFinding(
  code: PlanFinding,
  codes: readonly string[],
  texts: readonly string[],
  placeOf: PlanCheck['placeOf'],
): readonly Finding[] {
  const [first] = codes;
  if (first === undefined) return [];
  const place = placeOf(first);
  const cells = [...new Set(codes.map((line) => placeOf(line).cell))];
  const found = texts.join(', ');
  return [
    {
      code,
      severity: 'query',
      place: { ...place, cells },
      school: '',
      field: '',
      found,
      lines: texts,
    },
  ];
}

/** At most one finding of each kind; empty for a programme without a plan. */
export function checkPlan({ programme, activities, map, placeOf }: PlanCheck): readonly Finding[] {
  const build = (code: PlanFinding, statuses: readonly ActivityStatus[]) => {
    const codes = statuses.map(({ activity }) => activity.code);
    return buildFinding(code, codes, codes, placeOf);
  };
  const unmapped = map.activitiesWithoutLine.map(({ code }) => code);
  const [first] = programme.plan;
  const atFirst = () => placeOf(first?.code ?? '');
  const lines = map.linesWithoutActivity.map(({ code, title }) => `${code} ${title}`.trim());
  return [
    ...build(
      'plan/overdue',
      activities.filter(({ state }) => state === 'overdue'),
    ),
    ...build(
      'plan/doubtful-date',
      activities.filter((status) => hasDoubtfulDate(status, programme)),
    ),
    ...build(
      'plan/without-responsible',
      activities.filter(({ activity }) => activity.responsible.trim() === ''),
    ),
    ...buildFinding('plan/not-collected', unmapped, unmapped, placeOf),
    ...buildFinding('form/without-plan', lines.slice(0, 1), lines, atFirst),
  ];
}
