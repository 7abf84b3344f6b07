// The sentences of a finding, from the table of its language.

import type { Finding, FindingCode } from '../checking/finding.ts';
import type { FindingOf, FindingText, FindingTexts, Messages } from './messages.ts';

function formatWords<Code extends FindingCode>(
  texts: FindingTexts,
  code: Code,
  finding: FindingOf<Code>,
): FindingText {
  const { message, advice } = texts[code];
  return {
    message: message(finding),
    advice: typeof advice === 'string' ? advice : advice(finding),
  };
}

/** What stands there, for showing: the figures of an indicator as the language writes them; else what the cell shows. */
export function formatFound(finding: Finding, { formatValue }: Messages): string {
  if (!('figures' in finding) || finding.figures.length === 0) return finding.found;
  return finding.figures.map(({ value, unit }) => formatValue(value, unit)).join('; ');
}

/** What is wrong and where, and what to do about it: one whole sentence or two each. */
export function formatFinding(finding: Finding, messages: Messages): FindingText {
  const found = formatFound(finding, messages);
  // The words of a language get the figures as it writes them.
  const { message, advice } = formatWords(messages.findings, finding.code, { ...finding, found });
  return { message: `${messages.formatLead(finding)}: ${message}.`, advice };
}
