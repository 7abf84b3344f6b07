// All English words about findings, verdicts and figures.

import { formatFigure } from '../format-figure.ts';
import { formatNumber } from '../format-number.ts';
import type { Messages } from '../messages.ts';
import { formatExclusion } from '../words/exclusion-words.ts';
import { EN_FINDING_TEXTS } from './finding-texts.ts';
import { formatEnglishGap } from './gap.ts';
import { formatLead } from './phrases.ts';

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
  formatExclusion: (reason) => formatExclusion(reason, 'en'),
  formatGap: formatEnglishGap,
  formatNumber: (value, digits) => formatNumber(value, digits, 'en'),
  formatValue: (value, unit) => formatFigure(value, unit, 'en'),
};
