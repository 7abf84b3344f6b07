// English sentences about figures that leap from one year to the next.

import { assertNever } from '../../assert-never.ts';
import { formatFigure } from '../format-figure.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatTimes, quote } from './phrases.ts';

function formatSize(value: number, previous: number): string {
  return value === 0 ? 'a fall to nothing' : formatTimes(value / previous);
}

function formatJump(finding: FindingOf<'check/jump'>): string {
  const { field, about, value, previous, previousYear, unit } = finding;
  const now = formatFigure(value, unit, 'en');
  const before = formatFigure(previous, unit, 'en');
  switch (about) {
    case 'figure':
      return `the actual of the indicator ${quote(field)} is ${now}, and in ${previousYear} it was ${before}: ${formatSize(value, previous)}`;
    case 'contingent':
      return `the share of the indicator ${quote(field)} is taken of ${now}, and in ${previousYear} it was of ${before}: ${formatSize(value, previous)}`;
    case 'cumulative':
      return `the indicator ${quote(field)} counts since the start and so cannot fall, but it is ${now}, less than in ${previousYear} (${before})`;
    default:
      return assertNever(about);
  }
}

/** One entry for each code about years. */
export const EN_DYNAMICS_TEXTS: Pick<FindingTexts, 'check/jump'> = {
  'check/jump': {
    kind: 'Leap within a year',
    message: formatJump,
    advice:
      'Check the numbers of both years and whether they were collected alike; if all is right, give the reason in the column “Explanation”.',
  },
};
