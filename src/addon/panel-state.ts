// The panel's whole state, put together from its parts.

import { rankSchools } from '../core/campaign/rank-schools.ts';
import { countOpen, countVerdicts } from '../core/count-summary.ts';
import { formatDebtors } from '../core/messages/campaign-words.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import type { Summary } from '../core/summary.ts';
import type { PanelState } from './panel.ts';
import { listPanelCorrections } from './panel-corrections.ts';
import { listPanelFindings } from './panel-findings.ts';
import { listPanelIndicators } from './panel-indicators.ts';
import { listPanelSchools } from './panel-schools.ts';
import type { Thought } from './summarise-spreadsheet.ts';

/** The state of a table in which no form is found: only the sentence that says so. */
export function buildProblemState(problem: string | null, language: 'ru' | 'en'): PanelState {
  return {
    language,
    programme: null,
    problem,
    builtAt: null,
    changedSinceBuild: null,
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

/** The state for a summary; `builtAt` is what the stamp on the sheet says now, null where there is none. */
export function buildPanelState(
  { summary }: Thought,
  builtAt: string | null,
  language: 'ru' | 'en',
): PanelState {
  const messages = chooseMessages(language);
  const { programme, year, findings, completeness } = summary;
  const schools = listPanelSchools(summary);
  const districts = new Map(schools.map(({ school, district }) => [school, district]));
  return {
    ...buildProblemState(null, language),
    programme: { title: programme.title, year },
    builtAt,
    completeness,
    debtorsText: writeDebtors(summary, language),
    verdicts: countVerdicts(summary.results),
    ...countOpen(findings),
    findings: listPanelFindings(summary, districts, messages),
    findingsTotal: findings.length,
    ...listPanelCorrections(summary, language),
    schools,
    ...rankSchools(summary.results),
    tasks: programme.tasks.map(({ code, title }) => ({ number: code, title })),
    indicators: listPanelIndicators(summary, messages),
  };
}
