// All Russian words about findings, verdicts and figures.

import { formatFigure } from '../format-figure.ts';
import { formatNumber } from '../format-number.ts';
import type { Messages } from '../messages.ts';
import { formatExclusion } from '../words/exclusion-words.ts';
import { RU_FINDING_TEXTS } from './finding-texts.ts';
import { formatRussianGap } from './gap.ts';
import { formatLead } from './phrases.ts';

/** Complete; see Messages. */
export const RU_MESSAGES: Messages = {
  language: 'ru',
  findings: RU_FINDING_TEXTS,
  formatLead,
  severity: { error: 'ошибка', query: 'вопрос' },
  state: { open: 'открыто', explained: 'объяснено' },
  verdict: {
    met: { sign: '✓', word: 'выполнен', full: '✓ выполнен' },
    missed: { sign: '—', word: 'не выполнен', full: '— не выполнен' },
    'no-data': { sign: '?', word: 'нет данных', full: '? нет данных' },
    'no-target': { sign: '·', word: 'цель не задана', full: '· цель не задана' },
  },
  formatExclusion: (reason) => formatExclusion(reason, 'ru'),
  formatGap: formatRussianGap,
  formatNumber: (value, digits) => formatNumber(value, digits, 'ru'),
  formatValue: (value, unit) => formatFigure(value, unit, 'ru'),
};
