// The indicators of task 4 of the Kemerovo city passport, as its table and the report of 2023 print them.

import type { Indicator } from '../../programme.ts';
import { buildRisingTargets, MANUAL_SOURCE } from './build-indicator-parts.ts';
import { PERSON } from './nouns.ts';

/** In passport order. */
export const INDICATORS_OF_TASK_4: readonly Indicator[] = [
  // The passport's table has no row for it: no unit, no baseline, no target; the title is the one of its text.
  {
    code: '4.1',
    task: '4',
    title:
      'Расширение спектра направлений профильного обучения для мотивированных обучающих на продолжение обучения в вузе обучающихся через открытие специализированных классов.',
    reportTitle:
      'Расширение спектра направлений профильного обучения для мотивированных обучающихся на продолжение обучения в вузе обучающихся через открытие специализированных классов',
    unit: 'none',
    unitPrinted: '',
    noun: null,
    baseline: { printed: '', value: null },
    targets: {},
    source: MANUAL_SOURCE,
  },
  {
    code: '4.2',
    task: '4',
    title:
      'Количество педагогических работников, прошедших программы повышения квалификации (в том числе дистанционно) по использованию инновационных практик профессионального самоопределения обучающихся и трудоустройства выпускников',
    reportTitle:
      'Количество педагогических работников, прошедших программы повышения квалификации ( в том числе дистанционно) по использованию инновационных практик профессионального самоопределения обучающихся и трудоустройства выпускников',
    unit: 'count',
    unitPrinted: 'чел',
    noun: PERSON,
    baseline: { printed: '67', value: 67 },
    targets: buildRisingTargets('count', PERSON, { '2023': '68', '2024': '70', '2025': '75' }),
    source: MANUAL_SOURCE,
  },
];
