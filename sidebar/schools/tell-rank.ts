// How a school stands, as a sentence.

import type { PanelRank } from '../../src/addon/panel.ts';
import { formatNumber } from '../text/format-number.ts';
import type { Words } from '../words/words.ts';

/** «цель достигнута в 5 из 8, выше средней на 12,5 п. п.»; a distance of 0 is the average itself. */
export function tellRank(
  { met, of, fromAverage }: Pick<PanelRank, 'met' | 'of' | 'fromAverage'>,
  { schools, language }: Words,
): string {
  const points = formatNumber(Math.abs(fromAverage), language);
  const distance =
    fromAverage === 0
      ? schools.average
      : fromAverage > 0
        ? schools.aboveAverage(points)
        : schools.belowAverage(points);
  return `${schools.rank(formatNumber(met, language), formatNumber(of, language))}, ${distance}`;
}
