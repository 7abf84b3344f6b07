// The indicators of task 2 of the Kemerovo city passport, as its table and the report of 2023 print them.

import type { Indicator } from '../../programme.ts';
import { buildFormSource, buildRisingTargets, MANUAL_SOURCE } from './build-indicator-parts.ts';
import { PARTICIPANT, PUPIL } from './nouns.ts';

/** In passport order. */
export const INDICATORS_OF_TASK_2: readonly Indicator[] = [
  {
    code: '2.1',
    task: '2',
    title: 'Количество обучающихся 4-6 классов прошедших профессиональную диагностику',
    reportTitle: 'Количество обучающихся 4-6 классов прошедших профессиональную диагностику',
    unit: 'percent',
    unitPrinted: '%',
    noun: PUPIL,
    baseline: { printed: '34', value: 34 },
    targets: buildRisingTargets('percent', PUPIL, { '2023': '45', '2024': '87', '2025': '100' }),
    source: buildFormSource('диагностика_4_6', 'УЧЕНИКОВ(4;6)'),
  },
  {
    code: '2.2',
    task: '2',
    title: 'Количество обучающихся 7-9 классов прошедших профессиональную диагностику',
    reportTitle: 'Количество обучающихся 7-9 классов прошедших профессиональную диагностику',
    unit: 'percent',
    unitPrinted: '%',
    noun: PUPIL,
    baseline: { printed: '65', value: 65 },
    targets: buildRisingTargets('percent', PUPIL, { '2023': '78', '2024': '95', '2025': '100' }),
    source: buildFormSource('диагностика_7_9', 'УЧЕНИКОВ(7;9)'),
  },
  {
    code: '2.3',
    task: '2',
    title:
      'Увеличение доли детей, получивших рекомендации по построению индивидуального учебного плана в соответствии с выбранными профессиональными компетенциями (профессиональными областями деятельности)',
    reportTitle:
      'Увеличение доли детей, получивших рекомендации по построению индивидуального учебного плана в соответствии с выбранными профессиональными компетенциями (профессиональными областями деятельности)',
    unit: 'percent',
    unitPrinted: '%',
    noun: PUPIL,
    baseline: { printed: '3', value: 3 },
    targets: buildRisingTargets('percent', PUPIL, { '2023': '15', '2024': '35', '2025': '40' }),
    source: buildFormSource('рекомендации_все', 'УЧЕНИКОВ(1;11)'),
  },
  // «На 30 %» of 2025 is read as a level: the other cells of the row (15, 25, 27) and the fact 25,79 % are shares.
  {
    code: '2.4',
    task: '2',
    title:
      'Увеличение числа участников, вовлеченных в совместную деятельность с муниципальным профориентационным центром «Навигатор» через реализацию мероприятий, направленных на раннюю профориентацию обучающихся образовательных организаций',
    reportTitle:
      'Увеличение числа участников, вовлеченных в совместную деятельность с муниципальным профориентационным центром «Навигатор» через реализацию мероприятий, направленных на раннюю профориентацию обучающихся образовательных организаций',
    unit: 'percent',
    unitPrinted: '%.',
    noun: PARTICIPANT,
    baseline: { printed: '15', value: 15 },
    targets: buildRisingTargets('percent', PARTICIPANT, {
      '2023': '25',
      '2024': '27',
      '2025': { printed: 'На 30 %', value: 30 },
    }),
    source: MANUAL_SOURCE,
  },
  // «До 5000» names the level to reach, not a ceiling: the row rises 3200, 3600, 4500.
  {
    code: '2.5',
    task: '2',
    title:
      'Количество обучающихся 6-11 классов, охваченных проектом «Билет в будущее», от общего количества обучающихся 6-11 классов',
    reportTitle:
      'Количество обучающихся 6-11 классов, охваченных проектом «Билет в будущее», от общего количества обучающихся 6-11 классов',
    unit: 'count',
    unitPrinted: 'чел.',
    noun: PUPIL,
    baseline: { printed: '3200', value: 3200 },
    targets: buildRisingTargets('count', PUPIL, {
      '2023': '3600',
      '2024': '4500',
      '2025': { printed: 'До 5000', value: 5000 },
    }),
    source: MANUAL_SOURCE,
  },
];
