// What the panel shows of a summary: counts, missed targets, findings grouped by kind.

import type { FindingCode } from '../core/checking/finding.ts';
import { countOpen, countVerdicts } from '../core/count-summary.ts';
import { chooseMessages } from '../core/messages/choose-messages.ts';
import { formatFinding, formatFound } from '../core/messages/format-finding.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { KeyedFinding } from '../core/summary.ts';
import { formatActual } from './format-actual.ts';
import type { PanelFinding, PanelGroup, PanelMissed, PanelState } from './panel.ts';
import type { Thought } from './summarise-spreadsheet.ts';

/** More are on the sheet; the panel stays quick. */
const SHOWN_OF_A_GROUP = 30;

/** The state for a summary; `builtAt` is what the stamp on the sheet says now, null where there is none. */
export function buildPanelState(
  { summary }: Thought,
  builtAt: string | null,
  language: 'ru' | 'en',
): PanelState {
  const messages = chooseMessages(language);
  const { programme, year } = summary;
  const { errors, queries } = countOpen(summary.findings);

  return {
    language,
    programme: { title: programme.title, year },
    problem: null,
    builtAt,
    completeness: summary.completeness,
    verdicts: countVerdicts(summary.results),
    missed: buildMissed(summary, messages),
    errors,
    queries,
    groups: buildGroups(summary.findings, messages),
  };
}

/** The state of a table in which no form is found: only the sentence that says so. */
export function buildProblemState(problem: string, language: 'ru' | 'en'): PanelState {
  return {
    language,
    programme: null,
    problem,
    builtAt: null,
    completeness: null,
    verdicts: null,
    missed: [],
    errors: 0,
    queries: 0,
    groups: [],
  };
}

function buildMissed({ results }: Thought['summary'], messages: Messages): PanelMissed[] {
  return results
    .filter(({ verdict }) => verdict === 'missed')
    .map((result) => ({
      code: result.indicator.code,
      title: result.indicator.title,
      target: result.target?.printed ?? '',
      actual: formatActual(result, messages),
      gap: result.gap === null ? '' : messages.formatGap(result.gap),
    }));
}

function buildGroups(findings: readonly KeyedFinding[], messages: Messages): PanelGroup[] {
  const groups = new Map<FindingCode, KeyedFinding[]>();
  for (const keyed of findings) {
    const group = groups.get(keyed.finding.code) ?? [];
    group.push(keyed);
    groups.set(keyed.finding.code, group);
  }
  return [...groups].map(([code, members]) => ({
    code,
    kind: messages.findings[code].kind,
    severity: members[0]?.finding.severity ?? 'query',
    count: members.length,
    findings: members.slice(0, SHOWN_OF_A_GROUP).map((keyed) => buildFinding(keyed, messages)),
  }));
}

function buildFinding({ finding, state }: KeyedFinding, messages: Messages): PanelFinding {
  const { place, school, field } = finding;
  return {
    sheet: place.sheet,
    cell: place.cell,
    school,
    field,
    found: formatFound(finding, messages),
    ...formatFinding(finding, messages),
    state,
  };
}
