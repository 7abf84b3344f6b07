// The workbook of Kemerovo district: no schools report, all figures of 2020–2022 are entered on «Факты» from the tables.

import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { makeFacts, makeNotes, makeProgramme } from '../sheet-writing.ts';
import { DISTRICT_FACTS } from './facts.ts';

/** The workbook. */
export function makeKemerovoDistrict(): Workbook {
  const about = makeNotes(21, 'О мониторинге', 'Мониторинг профориентации за 2020–2022 годы', [
    'На листе «Факты» – числа таблиц 1–7 и 9–11 аналитического отчёта: сколько участвовало и сколько было всего.',
    'Проценты не переписаны, а считаются; напечатанный процент стоит в комментарии.',
    'Учебный год назван последним годом: 2019-2020 – это 2020.',
  ]);
  return createWorkbook({
    name: 'kemerovo-district',
    sheets: [about, makeProgramme(22, 'kemerovo-district'), makeFacts(23, DISTRICT_FACTS)],
  });
}
