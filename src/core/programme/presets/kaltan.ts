// The programme of Kaltan: career guidance in its schools in 2018–2023.

import type { Programme } from '../programme.ts';
import { YEARS } from './kaltan/build-indicators.ts';
import { COLLECTION_FORM, FORM_KEY, RULES } from './kaltan/fields.ts';
import { INDICATORS } from './kaltan/indicators.ts';
import { TASKS } from './kaltan/tasks.ts';

/** 15 indicators with the methods of their collection, levels of shares and groups of schools. */
export const kaltan: Programme = {
  id: 'kaltan',
  title:
    'Программа профориентационной деятельности образовательных организаций Калтанского городского округа на 2018-2023 годы',
  municipality: 'Калтанский городской округ',
  years: YEARS,
  tasks: TASKS,
  forms: [COLLECTION_FORM],
  indicators: INDICATORS,
  rules: { [FORM_KEY]: RULES },
  links: [],
  plan: [],
  // Those for which the document asks for clusters, but 6 and 7, which schools do not report.
  grouping: { codes: ['2', '3', '4', '5', '8', '10', '11', '12', '13', '14', '15'], groups: 3 },
  // «на 2018-2023 годы»: no days are printed.
  term: { from: '2018-01-01', to: '2023-12-31' },
};
