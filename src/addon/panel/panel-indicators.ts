// The indicators as the panel lists them: formatted texts, the year before, how far the target is.

import { findYearBefore } from '../../core/campaign/year-before.ts';
import type { IndicatorResult } from '../../core/evaluating/result.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { formatYearBefore } from '../../core/messages/words/campaign-words.ts';
import type { Summary } from '../../core/summary.ts';
import { formatActual } from '../format-actual.ts';
import { formatTarget } from '../format-target.ts';
import type { PanelIndicator } from './panel.ts';

/** One of them; `before` is null where no earlier figure is known. */
export function describeIndicator(
  result: IndicatorResult,
  { dynamics }: Pick<Summary, 'dynamics'>,
  messages: Messages,
): PanelIndicator {
  const { indicator, target, verdict, gap, degree, bySchool } = result;
  const before = findYearBefore(dynamics, indicator.code);
  return {
    code: indicator.code,
    task: indicator.task,
    title: indicator.title,
    unit: indicator.unitPrinted,
    target: formatTarget(target, messages),
    actual: formatActual(result, messages),
    verdict,
    gap: gap === null ? '' : messages.formatGap(gap),
    degree: degree?.raw ?? null,
    before:
      before === null
        ? null
        : { text: formatYearBefore(before, messages.language), way: before.way },
    hasSchools: bySchool.length > 0,
  };
}

/** All of them in passport order. */
export function listPanelIndicators(
  summary: Summary,
  messages: Messages,
): readonly PanelIndicator[] {
  return summary.results.map((result) => describeIndicator(result, summary, messages));
}
