// The indicators of task 3 of the Kemerovo city passport, as its table and the report of 2023 print them.

import type { Indicator } from '../../programme.ts';
import { buildClassTarget, buildRisingTargets, MANUAL_SOURCE } from './build-indicator-parts.ts';
import { CLASS, GRADUATE, PUPIL, SCHOOL } from './nouns.ts';

/** In passport order. */
export const INDICATORS_OF_TASK_3: readonly Indicator[] = [
  {
    code: '3.1',
    task: '3',
    title: 'Количество школ, реализующих профильное обучение',
    reportTitle: 'Количество школ, реализующих профильное обучение',
    unit: 'count',
    unitPrinted: 'ед',
    noun: SCHOOL,
    baseline: { printed: '34', value: 34 },
    targets: buildRisingTargets('count', SCHOOL, { '2023': '34', '2024': '34', '2025': '34' }),
    source: MANUAL_SOURCE,
  },
  {
    code: '3.2',
    task: '3',
    title:
      'Количество профильных и специализированных классов в общеобразовательных учреждениях города',
    reportTitle:
      'Количество профильных и специализированных классов в общеобразовательных учреждениях города',
    unit: 'count',
    unitPrinted: 'ед',
    noun: CLASS,
    baseline: { printed: '151 профильный класс 16 спецклассов', value: null },
    targets: {
      '2023': buildClassTarget('151 профкласс 21 спецкласс', 21),
      '2024': buildClassTarget('151 профкласс 27 спецклассов', 27),
      '2025': buildClassTarget('151 профкласс 30 спецклассов', 30),
    },
    source: MANUAL_SOURCE,
  },
  {
    code: '3.3',
    task: '3',
    title:
      'Повышение уровня образовательных результатов обучающихся профильных и специализированных классов по профильным предметам до 6%',
    reportTitle:
      'Повышение уровня образовательных ресурсов у 6 % обучающихся профильных и специализированных классов по профильным предметам',
    unit: 'percent',
    unitPrinted: '%',
    noun: PUPIL,
    baseline: { printed: '53', value: 53 },
    targets: buildRisingTargets('percent', PUPIL, { '2023': '55', '2024': '57', '2025': '59' }),
    source: MANUAL_SOURCE,
  },
  {
    code: '3.4',
    task: '3',
    title:
      'Доля выпускников, поступивших в вузы по соответствующему профилю от общего количества выпускников ОУ',
    reportTitle:
      'Доля выпускников, поступивших в вузы по соответствующему профилю от общего количества выпускников',
    unit: 'percent',
    unitPrinted: '%',
    noun: GRADUATE,
    baseline: { printed: '65', value: 65 },
    targets: buildRisingTargets('percent', GRADUATE, { '2023': '70', '2024': '75', '2025': '80' }),
    source: MANUAL_SOURCE,
  },
  {
    code: '3.5',
    task: '3',
    title:
      'Количество обучающихся 9-11 классов ОУ, информированных о профессиональных образовательных организациях высшего образования, расположенных на территории Кемеровской области-Кузбасса',
    reportTitle:
      'Количество обучающихся 9-11 классов ОУ, информированных о профессиональных образовательных организациях высшего образования, расположенных на территории Кемеровской области – Кузбасса',
    unit: 'percent',
    unitPrinted: '%',
    noun: PUPIL,
    baseline: { printed: '80', value: 80 },
    targets: buildRisingTargets('percent', PUPIL, { '2023': '85', '2024': '95', '2025': '100' }),
    source: MANUAL_SOURCE,
  },
  {
    code: '3.6',
    task: '3',
    title: 'Количество выпускников, поступивших в вузы Кемеровской области – Кузбасса',
    reportTitle: 'Количество выпускников, поступивших в вузы Кемеровской области – Кузбасса',
    unit: 'percent',
    unitPrinted: '%',
    noun: GRADUATE,
    baseline: { printed: '52', value: 52 },
    targets: buildRisingTargets('percent', GRADUATE, { '2023': '54', '2024': '56', '2025': '59' }),
    source: MANUAL_SOURCE,
  },
];
