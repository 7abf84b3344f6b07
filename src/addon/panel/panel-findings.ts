// The findings as the panel lists them: whole sentences in the user's language, the first thousand.

import { EXPLANATION_NAME } from '../../core/checking/human-columns.ts';
import { formatFinding, formatFound } from '../../core/messages/format-finding.ts';
import type { Messages } from '../../core/messages/messages.ts';
import type { KeyedFinding, Summary } from '../../core/summary.ts';
import type { PanelFinding } from './panel.ts';

/** More are on the sheet; the panel stays quick. */
const MOST_FINDINGS = 1000;

/** The first of them in the order in which they are told; empty for none. */
export function listPanelFindings(
  { findings, explanations }: Summary,
  districts: ReadonlyMap<string, string>,
  messages: Messages,
): readonly PanelFinding[] {
  const describe = ({ key, state, finding }: KeyedFinding): PanelFinding => {
    const { code, severity, place, school, field } = finding;
    return {
      key,
      code,
      kind: messages.findings[code].kind,
      severity,
      state,
      explanation: explanations.get(key)?.[EXPLANATION_NAME] ?? '',
      sheet: place.sheet,
      cell: place.cell,
      school,
      district: districts.get(school) ?? '',
      field,
      found: formatFound(finding, messages),
      ...formatFinding(finding, messages),
    };
  };
  return findings.slice(0, MOST_FINDINGS).map(describe);
}
