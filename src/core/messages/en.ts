// All English words about findings, verdicts and figures.

import { assertNever } from '../assert-never.ts';
import type { ExclusionReason } from '../evaluating/result.ts';
import { EN_FINDING_TEXTS } from './en-finding-texts.ts';
import { formatEnglishGap } from './en-gap.ts';
import { formatLead } from './en-phrases.ts';
import { formatFigure } from './format-figure.ts';
import { formatNumber } from './format-number.ts';
import type { Messages } from './messages.ts';
import { shortenText } from './shorten-text.ts';

function formatExclusion(reason: ExclusionReason): string {
  switch (reason.kind) {
    case 'no-row':
      return 'no row in the table';
    case 'blank':
      return `not filled in: “${shortenText(reason.field)}”`;
    case 'unreadable':
      return `not readable: “${shortenText(reason.found)}”`;
    case 'no-enrolment':
      return 'no enrolment in the register';
    case 'no-value':
      return 'no value can be computed';
    default:
      return assertNever(reason);
  }
}

/** Complete; see Messages. */
export const EN_MESSAGES: Messages = {
  language: 'en',
  findings: EN_FINDING_TEXTS,
  formatLead,
  severity: { error: 'error', query: 'query' },
  state: { open: 'open', explained: 'explained' },
  verdict: {
    met: { sign: '✓', word: 'met', full: '✓ met' },
    missed: { sign: '—', word: 'missed', full: '— missed' },
    'no-data': { sign: '?', word: 'no data', full: '? no data' },
    'no-target': { sign: '·', word: 'no target', full: '· no target' },
  },
  formatExclusion,
  formatGap: formatEnglishGap,
  formatNumber: (value, digits) => formatNumber(value, digits, 'en'),
  formatValue: (value, unit) => formatFigure(value, unit, 'en'),
};
