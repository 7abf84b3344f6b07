// Russian sentences about figures that leap from one year to the next.

import { assertNever } from '../../assert-never.ts';
import { formatFigure } from '../format-figure.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatTimes, quote } from './phrases.ts';

function formatSize(value: number, previous: number): string {
  return value === 0 ? 'до нуля' : formatTimes(value / previous);
}

function formatJump(finding: FindingOf<'check/jump'>): string {
  const { field, about, value, previous, previousYear, unit } = finding;
  const now = formatFigure(value, unit, 'ru');
  const before = formatFigure(previous, unit, 'ru');
  switch (about) {
    case 'figure':
      return `у показателя ${quote(field)} факт ${now}, а за ${previousYear} год был ${before}: ${value === 0 ? 'падение' : 'это'} ${formatSize(value, previous)}`;
    case 'contingent':
      return `у показателя ${quote(field)} доля посчитана от ${now}, а за ${previousYear} год – от ${before}: ${value === 0 ? 'падение' : 'это'} ${formatSize(value, previous)}`;
    case 'cumulative':
      return `показатель ${quote(field)} считается с начала программы, поэтому убывать не может, а он ${now} – меньше, чем за ${previousYear} год (${before})`;
    default:
      return assertNever(about);
  }
}

/** One entry for each code about years. */
export const RU_DYNAMICS_TEXTS: Pick<FindingTexts, 'check/jump'> = {
  'check/jump': {
    kind: 'Резкое изменение за год',
    message: formatJump,
    advice:
      'Проверьте числа обоих лет и то, одинаково ли они собраны; если всё верно, напишите причину в столбце «Пояснение».',
  },
};
