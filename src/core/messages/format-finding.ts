// The sentences of a finding, from the table of its language.

import type { Finding, FindingCode } from '../checking/finding.ts';
import type { FindingOf, FindingText, FindingTexts, Messages } from './messages.ts';

function formatOf<Code extends FindingCode>(
  texts: FindingTexts,
  code: Code,
  finding: FindingOf<Code>,
): FindingText {
  return texts[code].text(finding);
}

/** What is wrong and where, and what to do about it: one whole sentence or two each. */
export function formatFinding(finding: Finding, messages: Messages): FindingText {
  return formatOf(messages.findings, finding.code, finding);
}
