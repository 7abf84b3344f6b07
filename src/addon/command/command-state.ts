// What the command line prints of a summary: the counts, and the findings by kind with the first of each.

import type { FindingCode, FindingSeverity } from '../../core/checking/finding.ts';
import { countOpen, countVerdicts } from '../../core/count-summary.ts';
import { formatFinding } from '../../core/messages/format-finding.ts';
import type { Messages } from '../../core/messages/messages.ts';
import type { KeyedFinding, Summary } from '../../core/summary.ts';

/** More than any terminal prints. */
const SHOWN_OF_A_GROUP = 30;

/** The findings of one kind; `count` counts those that are not listed too. */
export interface CommandGroup {
  readonly kind: string;
  readonly severity: FindingSeverity;
  readonly count: number;
  readonly findings: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly school: string;
    readonly message: string;
  }[];
}

export interface CommandState {
  readonly programme: { readonly title: string; readonly year: number };
  readonly completeness: Summary['completeness'];
  readonly verdicts: ReturnType<typeof countVerdicts>;
  readonly errors: number;
  readonly queries: number;
  readonly groups: readonly CommandGroup[];
}

function listGroups(findings: readonly KeyedFinding[], messages: Messages): CommandGroup[] {
  const groups = new Map<FindingCode, KeyedFinding[]>();
  for (const keyed of findings) {
    const group = groups.get(keyed.finding.code);
    if (group === undefined) groups.set(keyed.finding.code, [keyed]);
    else group.push(keyed);
  }
  return [...groups].map(([code, members]) => ({
    kind: messages.findings[code].kind,
    severity: members[0]?.finding.severity ?? 'query',
    count: members.length,
    findings: members.slice(0, SHOWN_OF_A_GROUP).map(({ finding }) => ({
      sheet: finding.place.sheet,
      cell: finding.place.cell,
      school: finding.school,
      message: formatFinding(finding, messages).message,
    })),
  }));
}

/** Empty groups where there are no findings. */
export function buildCommandState(summary: Summary, messages: Messages): CommandState {
  const { programme, year, completeness, results, findings } = summary;
  return {
    programme: { title: programme.title, year },
    completeness,
    verdicts: countVerdicts(results),
    ...countOpen(findings),
    groups: listGroups(findings, messages),
  };
}
