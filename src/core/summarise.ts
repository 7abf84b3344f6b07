// The one thought: a snapshot of the workbook in, everything that can be said of it out. Pure and synchronous.

import { checkForm } from './checking/check-form.ts';
import { checkIndicators } from './checking/check-indicators.ts';
import { checkSettings } from './checking/check-settings.ts';
import { keyFindings } from './checking/key-findings.ts';
import { evaluateCompleteness } from './evaluating/evaluate-completeness.ts';
import { evaluateProgramme } from './evaluating/evaluate-programme.ts';
import type { Problem } from './problem.ts';
import { chooseYear } from './reading/choose-year.ts';
import { readFacts } from './reading/read-facts.ts';
import { readRegister } from './reading/read-register.ts';
import { recogniseProgramme } from './reading/recognise-programme.ts';
import { planPlaces } from './reporting/plan-places.ts';
import { readExplanations, readMeasures } from './reporting/read-human-columns.ts';
import type { Summary } from './summary.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export interface SummariseOptions {
  /** As printed on the stamp; the core has no clock. */
  readonly builtAt: string;
  /** A shipped programme's id; null: recognised from the headings. */
  readonly programmeId: string | null;
  /** null: told from the workbook, see chooseYear. */
  readonly year: number | null;
  readonly language: 'ru' | 'en';
}

export type SummariseResult =
  | { readonly kind: 'done'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Reads, checks and evaluates the workbook; refused with the reason when no form can be told. Never throws for what people typed. */
export function summarise(workbook: WorkbookSnapshot, options: SummariseOptions): SummariseResult {
  const { register, faults: registerFaults } = readRegister(workbook);
  const recognised = recogniseProgramme(workbook, register, options.programmeId);
  if (recognised.kind === 'refused') return recognised;
  const { programme, search } = recognised;
  const chosen = chooseYear(workbook, programme, search.table, options.year);
  if (chosen.kind === 'refused') return chosen;
  const { year } = chosen;
  const { table } = search;

  const { facts, faults: factFaults } = readFacts(workbook, programme, year);
  const results = evaluateProgramme({ programme, year, table, register, facts });
  const completeness = evaluateCompleteness(table, register);
  const measures = readMeasures(workbook, year);
  const explanations = readExplanations(workbook);
  const places = planPlaces(workbook, programme, year, facts, options.language);
  const findings = keyFindings(
    [
      ...checkSettings([...registerFaults, ...factFaults]),
      ...checkForm(search, programme, completeness),
      ...checkIndicators(results, programme, measures, places),
    ],
    explanations,
  );
  return {
    kind: 'done',
    summary: {
      programme,
      year,
      builtAt: options.builtAt,
      table,
      register,
      completeness,
      results,
      findings,
      measures,
      explanations,
    },
  };
}
