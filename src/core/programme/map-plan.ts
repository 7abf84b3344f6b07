// The map plan ↔ form ↔ indicator: what of the plan no form collects, what of a form no plan asks for. Pairs that are not
// confirmed in the settings are proposed by likeness of the texts; numbers are never looked at.

import { measureSimilarity, profileText } from '../reading/text-profile.ts';
import type { Activity } from './activity.ts';
import type { Field, Form } from './form.ts';
import type { Programme } from './programme.ts';

/** A line of a form; its columns of one title are one line. */
export interface FormLine {
  readonly code: string;
  readonly title: string;
  /** The keys of its fields. */
  readonly keys: readonly string[];
}

export interface PlanPair {
  readonly activity: Activity;
  readonly line: FormLine;
  /** True where the settings name the pair, false where it is proposed by likeness. */
  readonly confirmed: boolean;
}

export interface PlanMap {
  readonly pairs: readonly PlanPair[];
  readonly activitiesWithoutLine: readonly Activity[];
  readonly linesWithoutActivity: readonly FormLine[];
  /** Pairs of one number in plan and form that mean different things: joined by number they would be put wrong. */
  readonly misleadingCodes: readonly string[];
}

const LOWEST = 0.6;
const MARGIN = 0.06;

/** A form reports on the plan where at least this share of its lines is like a line of the plan. */
const TELLING_SHARE = 0.5;

/** The lines of a form in its order. */
export function listFormLines({ fields }: Form): readonly FormLine[] {
  const lines = new Map<string, Field[]>();
  for (const field of fields) {
    const id = `${field.code}\n${field.title}`;
    lines.set(id, [...(lines.get(id) ?? []), field]);
  }
  return [...lines.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ code: first.code, title: first.title, keys: own.map(({ key }) => key) }];
  });
}

interface Candidate {
  readonly activity: Activity;
  readonly line: FormLine;
  readonly score: number;
}

/**
 * What the texts alone would pair, surest first, to be confirmed by a person on «План мероприятий». A pair is proposed
 * only where no other line or activity comes near.
 */
export function proposePlanPairs(
  plan: readonly Activity[],
  lines: readonly FormLine[],
): readonly PlanPair[] {
  const profiled = lines.map((line) => ({ line, profile: profileText(line.title) }));
  const candidates = plan
    .flatMap((activity): Candidate[] => {
      const own = profileText(activity.title);
      return profiled.map(({ line, profile }) => {
        return { activity, line, score: measureSimilarity(own, profile) };
      });
    })
    .filter(({ score }) => score >= LOWEST)
    .sort((a, b) => b.score - a.score);
  const pairs: PlanPair[] = [];
  const taken = new Set<Activity | FormLine>();
  const isOpen = ({ activity, line }: Candidate) => !taken.has(activity) && !taken.has(line);
  for (const candidate of candidates.filter(isOpen)) {
    if (!isOpen(candidate)) continue;
    const { activity, line, score } = candidate;
    const hasRival = candidates.some(
      (other) =>
        (other.activity === activity) !== (other.line === line) &&
        isOpen(other) &&
        other.score > score - MARGIN,
    );
    if (hasRival) continue;
    taken.add(activity).add(line);
    pairs.push({ activity, line, confirmed: false });
  }
  return pairs;
}

/** The pairs that the settings name. */
function listConfirmed(plan: readonly Activity[], lines: readonly FormLine[]): PlanPair[] {
  return plan.flatMap((activity): PlanPair[] => {
    const line = lines.find(({ keys }) => activity.field !== null && keys.includes(activity.field));
    return line === undefined ? [] : [{ activity, line, confirmed: true }];
  });
}

/** The lines of the forms by which schools report on the plan: those that the settings pair with it, else those much like it. */
function listPlanLines({ plan, forms }: Programme): readonly FormLine[] {
  const ofForms = forms
    .filter(({ layout }) => layout === 'sheet-per-school')
    .map((form) => listFormLines(form));
  const paired = ofForms.filter((lines) => listConfirmed(plan, lines).length > 0);
  if (paired.length > 0) return paired.flat();
  return ofForms
    .filter((lines) => proposePlanPairs(plan, lines).length >= lines.length * TELLING_SHARE)
    .flat();
}

/** Empty lists for a programme without a plan, or whose forms do not report on it. */
export function mapPlan(programme: Programme): PlanMap {
  const { plan } = programme;
  const lines = plan.length === 0 ? [] : listPlanLines(programme);
  const confirmed = listConfirmed(plan, lines);
  const isFree = (side: Activity | FormLine, pairs: readonly PlanPair[]) =>
    !pairs.some(({ activity, line }) => activity === side || line === side);
  const proposed = proposePlanPairs(
    plan.filter((activity) => isFree(activity, confirmed)),
    lines.filter((line) => isFree(line, confirmed)),
  );
  const pairs = [...confirmed, ...proposed];
  return {
    pairs,
    activitiesWithoutLine:
      lines.length === 0 ? [] : plan.filter((activity) => isFree(activity, pairs)),
    linesWithoutActivity: lines.filter((line) => isFree(line, pairs)),
    misleadingCodes: lines
      .filter(({ code }) => plan.some((activity) => activity.code === code))
      .filter(
        (line) => !pairs.some((pair) => pair.line === line && pair.activity.code === line.code),
      )
      .map(({ code }) => code),
  };
}
