// The words of what the command line prints beside the add-on's own sentences.

import type { TableWords } from './print-table.ts';
import type { Language } from './usage.ts';

const ru: TableWords = {
  columns: ['Код', 'Показатель', 'План', 'Факт', 'Итог', 'Не хватает'],
  completeness: ({ expected, filled, partial, empty }) =>
    `Школ: ${expected}; заполнено: ${filled}, частично: ${partial}, пусто: ${empty}.`,
  verdicts: ({ met, missed, noData, noTarget }) =>
    `Показатели: выполнено ${met}, не выполнено ${missed}, нет данных ${noData}, цель не задана ${noTarget}.`,
  severity: { error: 'Ошибка', query: 'Вопрос' },
  more: (count) => `…и ещё ${count} – на листе «Замечания»`,
  noFindings: 'Замечаний нет.',
  noRegister:
    'Реестр не задан: школой считается каждая строка или лист с формой. Кто не сдал отчёт, скажет лист «Школы».',
  gathered: (files) => `Файлов школ прочитано: ${files}.`,
  carried: (file) => `Меры, пояснения и другие записи взяты из прежнего итога: ${file}`,
  written: (file) => `Записано: ${file}`,
  kept: (file) => `Прежний файл был изменён вручную и сохранён как: ${file}`,
};

const en: TableWords = {
  columns: ['Code', 'Indicator', 'Target', 'Actual', 'Verdict', 'Gap'],
  completeness: ({ expected, filled, partial, empty }) =>
    `Schools: ${expected}; filled: ${filled}, partly: ${partial}, empty: ${empty}.`,
  verdicts: ({ met, missed, noData, noTarget }) =>
    `Indicators: ${met} met, ${missed} missed, ${noData} without data, ${noTarget} without a target.`,
  severity: { error: 'Error', query: 'Query' },
  more: (count) => `…and ${count} more on the findings sheet`,
  noFindings: 'No findings.',
  noRegister:
    'No register is given: every row, or sheet with the form, counts as a school. The sheet «Школы» would tell who owes a report.',
  gathered: (files) => `Schools’ files read: ${files}.`,
  carried: (file) =>
    `Measures, explanations and other notes were taken over from the earlier result: ${file}`,
  written: (file) => `Written: ${file}`,
  kept: (file) => `The earlier file had been changed by hand and is kept as: ${file}`,
};

/** The words of a language. */
export function chooseTableWords(language: Language): TableWords {
  return language === 'ru' ? ru : en;
}
