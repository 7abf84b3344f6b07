// How schools stand, in words.

import { formatNumber } from '../text/format-number.ts';
import type { Words } from '../words/words.ts';
import type { RankGroup } from './group-ranks.ts';

/** «цель достигнута в 5 из 8 показателей»; in all where they are not as many for each school. */
export function tellLevel(
  { met, of }: Pick<RankGroup, 'met' | 'of'>,
  { schools, language }: Words,
): string {
  if (of === null) return schools.rankAll;
  return schools.rank(formatNumber(met, language), of, formatNumber(of, language));
}

/** «выше средней на 12,5 п. п.»; a distance of 0 is the average itself. */
export function tellDistance(
  { fromAverage }: Pick<RankGroup, 'fromAverage'>,
  { schools, language }: Words,
): string {
  const points = formatNumber(Math.abs(fromAverage), language);
  if (fromAverage === 0) return schools.average;
  return fromAverage > 0 ? schools.aboveAverage(points) : schools.belowAverage(points);
}
