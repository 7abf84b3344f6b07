// The indicators of task 4 of the Kemerovo city passport, as its table and the report of 2023 print them.

import { PERSON } from '../nouns.ts';
import { buildIndicators } from './build-indicators.ts';

/** In passport order. */
export const INDICATORS_OF_TASK_4 = buildIndicators('4', [
  // The passport's table has no row for it: no unit, no baseline, no target; the title is the one of its text.
  [
    '4.1',
    '',
    null,
    '',
    'Расширение спектра направлений профильного обучения для мотивированных обучающих на продолжение обучения в вузе обучающихся через открытие специализированных классов.',
    {
      report: { 'обучающих на': 'обучающихся на', 'классов.': 'классов' },
      period: 'snapshot',
    },
  ],
  [
    '4.2',
    'чел',
    PERSON,
    '67 | 68 | 70 | 75',
    'Количество педагогических работников, прошедших программы повышения квалификации (в том числе дистанционно) по использованию инновационных практик профессионального самоопределения обучающихся и трудоустройства выпускников',
    { report: { '(в том числе': '( в том числе' } },
  ],
]);
