// Everything that one pass over the table came to: what the sheets, the report and the sidebar are made from.

import type { Period } from './campaign/period.ts';
import type { Reception } from './campaign/reception.ts';
import type { Finding, FindingState } from './checking/finding.ts';
import type { CorrectionRecord } from './correcting/correction-record.ts';
import type { ActivityStatus } from './evaluating/activity-status.ts';
import type { Dynamics } from './evaluating/dynamics/dynamics.ts';
import type { SchoolGroups } from './evaluating/group-schools.ts';
import type { Completeness, IndicatorResult } from './evaluating/result.ts';
import type { PlanMap } from './programme/map-plan.ts';
import type { Programme } from './programme/programme.ts';
import type { Register } from './programme/register.ts';
import type { FormTable } from './reading/reading.ts';

/** A finding with its key (unique within one pass) and whether a person has explained it. */
export interface KeyedFinding {
  readonly key: string;
  readonly state: FindingState;
  readonly finding: Finding;
}

/** What people wrote on our sheets, to be carried over a rebuild: by indicator code or finding key, by column title. */
export type HumanNotes = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface Summary {
  readonly programme: Programme;
  readonly year: number;
  /** When it was built, as printed on the stamp (20.11.2026 21:40); given from outside: the core has no clock. */
  readonly builtAt: string;
  /** One for each form of the programme that was found; empty where none was (then only facts are summed up). */
  readonly tables: readonly FormTable[];
  readonly register: Register;
  readonly completeness: Completeness;
  readonly results: readonly IndicatorResult[];
  /** The years up to this one beside each other. */
  readonly dynamics: Dynamics;
  /** Schools that are alike; null where the programme groups none, or no school has the figures. */
  readonly groups: SchoolGroups | null;
  /** The lines of the plan as they stand on the day of the build; empty without a plan. */
  readonly activities: readonly ActivityStatus[];
  readonly planMap: PlanMap;
  readonly findings: readonly KeyedFinding[];
  /** «Сводка <year>»: Меры, Ответственный, Срок, Комментарий by indicator code. */
  readonly measures: HumanNotes;
  /** «Дорожная карта»: `done` and `comment` by the code of the line. */
  readonly activityNotes: HumanNotes;
  /** «Замечания»: Пояснение by finding key. */
  readonly explanations: HumanNotes;
  /** «Приёмка <year>»: the specialist's decisions, and the values kept beside them. */
  readonly reception: Reception;
  readonly period: Period;
  /** «Журнал»: what people have confirmed to be corrected, the newest first. */
  readonly corrections: readonly CorrectionRecord[];
}
