// Findings of one kind stand together, errors before queries.

import type { PanelFinding } from '../../src/addon/panel/panel.ts';
import type { FindingSeverity } from '../../src/core/checking/finding.ts';

export interface FindingGroup {
  readonly code: string;
  readonly kind: string;
  readonly severity: FindingSeverity;
  readonly findings: readonly PanelFinding[];
}

/** One group per kind, in the order in which the kinds come up; [] for none. */
export function groupFindings(findings: readonly PanelFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, PanelFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  const all = [...groups.values()].flatMap((members): FindingGroup[] => {
    const [first] = members;
    if (first === undefined) return [];
    const { code, kind, severity } = first;
    return [{ code, kind, severity, findings: members }];
  });
  return [
    ...all.filter(({ severity }) => severity === 'error'),
    ...all.filter(({ severity }) => severity === 'query'),
  ];
}

const EXAMPLES = 2;

/** Where the first findings of a group are: «E7 · МБОУ «СОШ № 15»», or the sheet where no school takes part. */
export function listExamples(findings: readonly PanelFinding[]): readonly string[] {
  return findings
    .slice(0, EXAMPLES)
    .map(({ sheet, cell, school }) =>
      school === '' ? `${sheet}, ${cell}` : `${cell} · ${school}`,
    );
}
