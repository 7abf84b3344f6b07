// The indicators of task 5 of the Kemerovo city passport, as its table and the report of 2023 print them.

import type { Indicator } from '../../programme.ts';
import { buildRisingTargets, MANUAL_SOURCE } from './build-indicator-parts.ts';
import { CONTRACT, PRACTICE, STUDENT, VACANCY } from './nouns.ts';

/** In passport order. */
export const INDICATORS_OF_TASK_5: readonly Indicator[] = [
  {
    code: '5.1',
    task: '5',
    title: 'Количество договоров между профильными предприятиями-партнерами и вузами',
    reportTitle: 'Количество договоров между профильными предприятиями – партнерами и вузами',
    unit: 'count',
    unitPrinted: 'ед',
    noun: CONTRACT,
    baseline: { printed: '18', value: 18 },
    targets: buildRisingTargets('count', CONTRACT, { '2023': '20', '2024': '22', '2025': '24' }),
    source: MANUAL_SOURCE,
  },
  {
    code: '5.2',
    task: '5',
    title: 'Количество организованных практик между предприятиями и вузами',
    reportTitle: 'Количество организованных практик между предприятиями и вузами',
    unit: 'count',
    unitPrinted: 'ед',
    noun: PRACTICE,
    baseline: { printed: '578', value: 578 },
    targets: buildRisingTargets('count', PRACTICE, { '2023': '600', '2024': '612', '2025': '624' }),
    source: MANUAL_SOURCE,
  },
  {
    code: '5.3',
    task: '5',
    title: 'Количество студентов, получающих стипендии от работодателей города Кемерово',
    reportTitle: 'Количество студентов, получающих стипендии от работодателей города Кемерово',
    unit: 'count',
    unitPrinted: 'ед',
    noun: STUDENT,
    baseline: { printed: '40', value: 40 },
    targets: buildRisingTargets('count', STUDENT, { '2023': '45', '2024': '50', '2025': '54' }),
    source: MANUAL_SOURCE,
  },
  // «До 2-х %» reads as a ceiling, but the report marks 16,1 % as met: the vacancies have to fall by 2 % or more.
  {
    code: '5.4',
    task: '5',
    title:
      'Доля сокращения вакансий на предприятиях города Кемерово за счет заключенных договоров между работодателями и выпускниками вузов',
    reportTitle:
      'Снижение количества вакансий на предприятиях города Кемерово за счет заключенных договоров между работодателями и выпускниками вузов',
    unit: 'percent',
    unitPrinted: '%',
    noun: VACANCY,
    baseline: { printed: 'До 2-х % ежегодно', value: 2 },
    targets: buildRisingTargets('percent', VACANCY, {
      '2023': { printed: 'До 2-х % ежегодно', value: 2 },
      '2024': { printed: 'До 2-х % ежегодно', value: 2 },
      '2025': { printed: 'До 2-х % ежегодно', value: 2 },
    }),
    source: MANUAL_SOURCE,
  },
  {
    code: '5.5',
    task: '5',
    title:
      'Количество студентов вузов, информированных о профессиях и предприятиях, расположенных на территории Кемерово',
    reportTitle:
      'Количество студентов, информированных о профессиях и предприятиях, расположенных на территории Кемерово',
    unit: 'percent',
    unitPrinted: '%',
    noun: STUDENT,
    baseline: { printed: '90', value: 90 },
    targets: buildRisingTargets('percent', STUDENT, { '2023': '90', '2024': '95', '2025': '100' }),
    source: MANUAL_SOURCE,
  },
];
