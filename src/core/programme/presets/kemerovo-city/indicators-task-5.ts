// The indicators of task 5 of the Kemerovo city passport, as its table and the report of 2023 print them.

import { CONTRACT, PRACTICE, STUDENT, VACANCY } from '../nouns.ts';
import { buildIndicators } from './build-indicators.ts';

/** In passport order. */
export const INDICATORS_OF_TASK_5 = buildIndicators('5', [
  [
    '5.1',
    'ед',
    CONTRACT,
    '18 | 20 | 22 | 24',
    'Количество договоров между профильными предприятиями-партнерами и вузами',
    { report: { 'предприятиями-партнерами': 'предприятиями – партнерами' }, period: 'snapshot' },
  ],
  [
    '5.2',
    'ед',
    PRACTICE,
    '578 | 600 | 612 | 624',
    'Количество организованных практик между предприятиями и вузами',
  ],
  [
    '5.3',
    'ед',
    STUDENT,
    '40 | 45 | 50 | 54',
    'Количество студентов, получающих стипендии от работодателей города Кемерово',
    { period: 'snapshot' },
  ],
  // «До 2-х %» reads as a ceiling, but the report marks 16,1 % as met: the vacancies have to fall by 2 % or more.
  [
    '5.4',
    '%',
    VACANCY,
    'До 2-х % ежегодно | До 2-х % ежегодно | До 2-х % ежегодно | До 2-х % ежегодно',
    'Доля сокращения вакансий на предприятиях города Кемерово за счет заключенных договоров между работодателями и выпускниками вузов',
    { report: { 'Доля сокращения': 'Снижение количества' } },
  ],
  [
    '5.5',
    '%',
    STUDENT,
    '90 | 90 | 95 | 100',
    'Количество студентов вузов, информированных о профессиях и предприятиях, расположенных на территории Кемерово',
    { report: { 'студентов вузов': 'студентов' } },
  ],
]);
