// Everything that one pass over the table came to: what the sheets, the report and the sidebar are made from.

import type { Finding, FindingState } from './checking/finding.ts';
import type { Completeness, IndicatorResult } from './evaluating/result.ts';
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
  /** null where the workbook has no form (then only facts are summed up). */
  readonly table: FormTable | null;
  readonly register: Register;
  readonly completeness: Completeness;
  readonly results: readonly IndicatorResult[];
  readonly findings: readonly KeyedFinding[];
  /** «Сводка <year>»: Меры, Ответственный, Срок, Комментарий by indicator code. */
  readonly measures: HumanNotes;
  /** «Замечания»: Пояснение by finding key. */
  readonly explanations: HumanNotes;
}
