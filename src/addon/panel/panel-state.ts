// The panel's whole state, put together from its parts.

import {
  type CampaignSchool,
  listCampaignSchools,
  listChangesSinceBuild,
} from '../../core/campaign/campaign-schools.ts';
import { findOutdated } from '../../core/campaign/find-outdated.ts';
import { rankSchools } from '../../core/campaign/rank-schools.ts';
import { countOpen, countVerdicts } from '../../core/count-summary.ts';
import { chooseMessages } from '../../core/messages/choose-messages.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { formatDebtors } from '../../core/messages/words/campaign-words.ts';
import type { Summary } from '../../core/summary.ts';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot.ts';
import type { Thought } from '../summarise-spreadsheet.ts';
import type { PanelChanges, PanelOutdated, PanelPeriod, PanelState } from './panel.ts';
import { describeChanges } from './panel-changes.ts';
import { listPanelCorrections } from './panel-corrections.ts';
import { listPanelFindings } from './panel-findings.ts';
import { listPanelIndicators } from './panel-indicators.ts';
import { describeSchool } from './panel-schools.ts';

/** The state of a table in which no form is found: only the sentence that says so. */
export function buildProblemState(problem: string | null, language: 'ru' | 'en'): PanelState {
  return {
    language,
    programme: null,
    problem,
    builtAt: null,
    changedSinceBuild: null,
    outdated: [],
    completeness: null,
    debtorsText: '',
    verdicts: null,
    errors: 0,
    queries: 0,
    findings: [],
    findingsTotal: 0,
    corrections: [],
    correctionsTotal: 0,
    corrected: [],
    schools: [],
    best: [],
    lagging: [],
    tasks: [],
    indicators: [],
    period: { kind: 'open', at: null, sheet: '', changes: { count: 0, first: [] } },
    hints: true,
  };
}

function writeDebtors({ completeness, year }: Summary, language: 'ru' | 'en'): string {
  const { registerGiven, expected, missing } = completeness;
  // Without a register nobody knows who ought to have reported.
  return registerGiven ? formatDebtors({ year, expected, schools: missing }, language) : '';
}

/** What the stamp on «Сводка» says now, null where there is none; `isNew`: it has just been built from this very table. */
export interface BuiltStamp {
  readonly at: string | null;
  readonly isNew: boolean;
}

function findChangesSinceBuild(
  summary: Summary,
  schools: readonly CampaignSchool[],
  { at, isNew }: BuiltStamp,
): PanelChanges | null {
  if (isNew) return describeChanges([]);
  const changes = listChangesSinceBuild(summary, schools, at);
  return changes === null ? null : describeChanges(changes);
}

function describePeriod({ kind, at, sheets, changes }: Summary['period']): PanelPeriod {
  return { kind, at, sheet: sheets[0]?.name ?? '', changes: describeChanges(changes) };
}

function listOutdated(
  workbook: WorkbookSnapshot,
  summary: Summary,
  messages: Messages,
): readonly PanelOutdated[] {
  return findOutdated(workbook, summary).map(({ result, before }) => {
    const { code, title, unit } = result.indicator;
    const format = (value: number | null) =>
      value === null ? '' : messages.formatValue(value, unit);
    return { code, title, before: format(before), after: format(result.actual) };
  });
}

/** The state for a summary. */
export function buildPanelState(
  { summary, book }: Thought,
  stamp: BuiltStamp,
  language: 'ru' | 'en',
): PanelState {
  const messages = chooseMessages(language);
  const { programme, year, findings, completeness } = summary;
  const schools = listCampaignSchools(summary);
  const districts = new Map(schools.map(({ school }) => [school.name, school.district]));
  return {
    ...buildProblemState(null, language),
    programme: { title: programme.title, year },
    builtAt: stamp.at,
    changedSinceBuild: findChangesSinceBuild(summary, schools, stamp),
    // A sheet just built was read before it was written.
    outdated: stamp.isNew ? [] : listOutdated(book.workbook, summary, messages),
    completeness,
    debtorsText: writeDebtors(summary, language),
    verdicts: countVerdicts(summary.results),
    ...countOpen(findings),
    findings: listPanelFindings(summary, districts, messages),
    findingsTotal: findings.length,
    ...listPanelCorrections(summary, language),
    schools: schools.map(describeSchool),
    ...rankSchools(summary.results),
    tasks: programme.tasks.map(({ code, title }) => ({ number: code, title })),
    indicators: listPanelIndicators(summary, messages),
    period: describePeriod(summary.period),
  };
}
