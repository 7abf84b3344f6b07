// The one thought: a snapshot of the workbook in, everything that can be said of it out. Pure and synchronous.

import { evaluatePeriod } from './campaign/evaluate-period.ts';
import { checkForm } from './checking/check-form.ts';
import { checkIndicators } from './checking/check-indicators.ts';
import { checkJump } from './checking/check-jump.ts';
import { checkPeriod } from './checking/check-period.ts';
import { checkPlan } from './checking/check-plan.ts';
import { checkPublished } from './checking/check-published.ts';
import { checkSearches } from './checking/check-searches.ts';
import { checkSettings } from './checking/check-settings.ts';
import { checkSources } from './checking/check-sources.ts';
import { checkYear } from './checking/check-year.ts';
import { keyFindings } from './checking/key-findings.ts';
import { readRecords } from './correcting/read-records.ts';
import { evaluateActivities } from './evaluating/activity-status.ts';
import { evaluateDynamics } from './evaluating/dynamics/evaluate-dynamics.ts';
import { evaluateCompleteness } from './evaluating/evaluate-completeness.ts';
import { evaluateProgramme } from './evaluating/evaluate-programme.ts';
import { groupSchools } from './evaluating/group-schools.ts';
import type { Problem } from './problem.ts';
import type { Fact } from './programme/fact.ts';
import { mapPlan } from './programme/map-plan.ts';
import type { Programme } from './programme/programme.ts';
import { chooseYear } from './reading/choose-year.ts';
import { findFormsOfYear, listTables } from './reading/find-forms.ts';
import { takePlanInUse } from './reading/plan-in-use.ts';
import { FACTS_SHEET_NAMES, listFactYears, readFacts } from './reading/read-facts.ts';
import { readPublication } from './reading/read-publication.ts';
import { readRegister } from './reading/read-register.ts';
import { findSettingsSheet } from './reading/settings-table.ts';
import { listYearStatements } from './reading/stated-years.ts';
import { readFrozenCopy } from './reporting/closing/read-frozen-copy.ts';
import { readFormerResults } from './reporting/dynamics/read-former-results.ts';
import {
  readActivityNotes,
  readExplanations,
  readMeasures,
} from './reporting/own/read-human-columns.ts';
import { planPlaces } from './reporting/plan-places.ts';
import { readReception } from './reporting/reception/read-reception.ts';
import { readProgramme } from './settings/read-programme.ts';
import { dayOfStamp } from './stamp-day.ts';
import type { Summary } from './summary.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export interface SummariseOptions {
  /** As printed on the stamp; the core has no clock. */
  readonly builtAt: string;
  /** A shipped programme's id; null: recognised from the headings. */
  readonly programmeId: string | null;
  /** null: told from the workbook, see chooseYear. */
  readonly year: number | null;
  /** The day against which a plan is followed up, ISO; absent: the day on the stamp. */
  readonly today?: string;
  readonly language: 'ru' | 'en';
}

export type SummariseResult =
  | { readonly kind: 'done'; readonly summary: Summary }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Without what is entered of earlier years only because schools report it now. */
function listManualFacts(
  facts: readonly Fact[],
  { indicators }: Programme,
  year: number,
): readonly Fact[] {
  const reported = new Set(
    indicators.flatMap(({ code, source }) => (source.kind === 'form' ? [code] : [])),
  );
  return facts.filter((fact) => fact.year >= year || !reported.has(fact.code));
}

/** Reads, checks and evaluates the workbook; refused with the reason when neither form nor facts can be told. Never throws for what people typed. */
export function summarise(workbook: WorkbookSnapshot, options: SummariseOptions): SummariseResult {
  const { register, faults: registerFaults } = readRegister(workbook);
  const recognised = readProgramme(workbook, register, options);
  if (recognised.kind === 'refused') return recognised;
  const programme = takePlanInUse(workbook, recognised.programme);
  const chosen = chooseYear(workbook, programme, listTables(recognised.searches), options.year);
  if (chosen.kind === 'refused') return chosen;
  const { year } = chosen;
  const searches = findFormsOfYear(workbook, recognised, register, year);
  const tables = listTables(searches);

  const { facts, faults: factFaults } = readFacts(workbook, programme, year);
  const results = evaluateProgramme({ programme, year, tables, register, facts });
  const former = readFormerResults(workbook, year);
  const dynamics = evaluateDynamics({ programme, year, results, facts, former });
  const completeness = evaluateCompleteness(tables, programme.forms, register);
  const measures = readMeasures(workbook, year);
  const explanations = readExplanations(workbook);
  const stated = tables.map((table) => ({
    table,
    statements: listYearStatements(workbook, table),
  }));
  const factsSheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  const activityNotes = readActivityNotes(workbook);
  const activities = evaluateActivities({
    programme,
    results,
    today: options.today ?? dayOfStamp(options.builtAt),
    marks: new Map([...activityNotes].map(([code, notes]) => [code, notes.done ?? ''])),
  });
  const publication = readPublication(workbook);
  const published = publication.kind === 'read' ? publication.publication : null;
  const planMap = mapPlan(programme);
  const period = evaluatePeriod(readFrozenCopy(workbook, year), tables, register, programme);
  const places = planPlaces(workbook, programme, year, facts, options.language);
  const findings = keyFindings(
    [
      ...checkSettings([...recognised.faults, ...registerFaults, ...factFaults]),
      ...checkYear({
        year,
        tables: stated,
        // Where rows of the year wait to be filled in, the others are there to compare with.
        facts: listFactYears(workbook, programme).includes(year)
          ? []
          : listManualFacts(facts, programme, year),
        factsSheet,
      }),
      ...checkSearches(searches, tables[0] ?? factsSheet ?? places.summary('')),
      ...searches.flatMap((search) => checkForm(search, programme, register)),
      ...checkPeriod(period),
      ...checkSources(results, facts, places),
      ...checkIndicators(results, programme, measures, places),
      ...checkPublished(results, published, year),
      ...checkJump(results, dynamics.indicators, places),
      ...checkPlan({ programme, activities, map: planMap, placeOf: places.activity }),
    ],
    explanations,
  );
  return {
    kind: 'done',
    summary: {
      programme,
      year,
      builtAt: options.builtAt,
      tables,
      register,
      completeness,
      results,
      dynamics,
      groups: programme.grouping === null ? null : groupSchools(results, programme.grouping),
      activities,
      planMap,
      findings,
      measures,
      activityNotes,
      explanations,
      reception: readReception(workbook, year),
      period,
      corrections: readRecords(workbook),
    },
  };
}
