// The programme of Kemerovo city: the passport of «#КемероVоПРОФИ» and the school table of its 2023 report.

import type { Programme } from '../programme.ts';
import { YEARS } from './kemerovo-city/build-indicators.ts';
import { COLLECTION_FORM, FORM_KEY } from './kemerovo-city/fields.ts';
import { INDICATORS_OF_TASK_1 } from './kemerovo-city/indicators-task-1.ts';
import { INDICATORS_OF_TASK_2 } from './kemerovo-city/indicators-task-2.ts';
import { INDICATORS_OF_TASK_3 } from './kemerovo-city/indicators-task-3.ts';
import { INDICATORS_OF_TASK_4 } from './kemerovo-city/indicators-task-4.ts';
import { INDICATORS_OF_TASK_5 } from './kemerovo-city/indicators-task-5.ts';
import { ROAD_MAP_OF_TASK_1 } from './kemerovo-city/road-map-task-1.ts';
import { ROAD_MAP_OF_TASK_2 } from './kemerovo-city/road-map-task-2.ts';
import { ROAD_MAP_OF_TASK_3 } from './kemerovo-city/road-map-task-3.ts';
import { ROAD_MAP_OF_TASK_4 } from './kemerovo-city/road-map-task-4.ts';
import { ROAD_MAP_OF_TASK_5 } from './kemerovo-city/road-map-task-5.ts';
import { TASKS } from './kemerovo-city/tasks.ts';

/** All 29 indicators of the project with the targets of 2023–2025, and the 46 lines of its road map. */
export const kemerovoCity: Programme = {
  id: 'kemerovo-city',
  title: 'Муниципальный межведомственный проект «#КемероVоПРОФИ»',
  municipality: 'город Кемерово',
  years: YEARS,
  tasks: TASKS,
  forms: [COLLECTION_FORM],
  indicators: [
    ...INDICATORS_OF_TASK_1,
    ...INDICATORS_OF_TASK_2,
    ...INDICATORS_OF_TASK_3,
    ...INDICATORS_OF_TASK_4,
    ...INDICATORS_OF_TASK_5,
  ],
  rules: {
    [FORM_KEY]: [
      { kind: 'part-of-whole', part: 'поступили_по_профилю', whole: 'профиль_11' },
      { kind: 'narrower-range', narrow: 'рекомендации_8_11', wide: 'рекомендации_все' },
      { kind: 'list-count', list: 'партнёры', count: 'договоры' },
    ],
  },
  links: [
    {
      codes: ['1.3', '2.3'],
      reason:
        'Оба показателя говорят о доле детей, получивших рекомендации по построению индивидуального учебного плана.',
    },
    {
      codes: ['1.4', '3.4'],
      reason: 'Оба показателя говорят о доле выпускников, поступивших в вузы по профилю обучения.',
    },
    {
      codes: ['1.5', '3.6'],
      reason: 'Оба показателя говорят о доле выпускников, поступивших в вузы Кузбасса.',
    },
  ],
  plan: [
    ...ROAD_MAP_OF_TASK_1,
    ...ROAD_MAP_OF_TASK_2,
    ...ROAD_MAP_OF_TASK_3,
    ...ROAD_MAP_OF_TASK_4,
    ...ROAD_MAP_OF_TASK_5,
  ],
  grouping: null,
  // «Февраль 2023 – 31 августа 2025 год».
  term: { from: '2023-02-01', to: '2025-08-31' },
};
