// The programme of Kemerovo municipal district: the indicators of its analytical report with tables of 2020–2022.

import type { Programme } from '../programme.ts';
import { INDICATORS, INDICATORS_BY_TABLE } from './kemerovo-district/indicators.ts';

/** 17 indicators without targets and without a form of schools, and the two tables of indicator 10. */
export const kemerovoDistrict: Programme = {
  id: 'kemerovo-district',
  title:
    'Мониторинг состояния системы работы по самоопределению и профессиональной ориентации обучающихся Кемеровского муниципального округа',
  municipality: 'Кемеровский муниципальный округ',
  // A school year is named by its last: «2019-2020» is 2020.
  years: [2020, 2021, 2022],
  tasks: [
    {
      code: '1',
      title:
        'Показатели, используемые в системе работы по самоопределению и профессиональной ориентации обучающихся Кемеровского муниципального округа',
    },
    { code: '2', title: 'Показатель 10 по таблицам 6 и 7' },
  ],
  forms: [],
  indicators: [...INDICATORS, ...INDICATORS_BY_TABLE],
  rules: {},
  links: [],
  plan: [],
  grouping: null,
  term: null,
};
