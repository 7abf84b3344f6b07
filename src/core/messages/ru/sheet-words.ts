// The words of our sheets in Russian.

import { chooseGenitive } from '../plural.ts';
import { EXCLUSION_WORDS } from '../words/exclusion-words.ts';
import type { SheetWords } from '../words/sheet-words.ts';
import { SCHOOL } from './phrases.ts';

export const RU_SHEET_WORDS: SheetWords = {
  language: 'ru',
  stampMarker: 'Построено надстройкой «Сводка»:',
  endMarker: 'Конец листа, построенного надстройкой «Сводка»',
  endLine: 'Конец листа, построенного надстройкой «Сводка»; ниже можно писать своё',
  kept: 'Сохранено при построении: записи, которые стояли на этом листе не в столбцах для записей',
  stamp: ({ used, expected, errors, queries }) =>
    `строк школ учтено: ${used}${expected === null ? '' : ` из ${expected}`}; открытых ошибок: ${errors}, вопросов: ${queries}; проценты округлены до сотых, половина – вверх (сравнение с планом – по неокруглённым).`,
  completeness: ({ expected, filled, partial, empty, registerGiven }) => {
    if (!registerGiven && expected === 0) {
      return 'Полнота: строк и листов школ в таблице нет; учтено только то, что внесено на лист «Факты».';
    }
    return registerGiven
      ? `Полнота: отчёт ждали от ${expected} ${chooseGenitive(expected, SCHOOL)}; заполнено полностью – ${filled}, частично – ${partial}, не сдали – ${empty}.`
      : `Полнота: реестр школ не приведён, поэтому кто не сдал отчёт, сказать нельзя; строк школ – ${expected}: заполнено полностью – ${filled}, частично – ${partial}, пустых – ${empty}.`;
  },
  decimalMark: ',',
  verdictCounts: {
    met: 'выполнено',
    missed: 'не выполнено',
    'no-data': 'нет данных',
    'no-target': 'без цели',
  },
  summary: {
    title: (programme, year) => `Сводка показателей: ${programme}, ${year} год`,
    columns: {
      code: () => 'Код',
      title: () => 'Показатель',
      unit: () => 'Ед.',
      baseline: () => 'Исходное',
      target: (year) => `План ${year}`,
      finalTarget: (_year, finalYear) => `Итоговый план ${finalYear}`,
      numerator: () => 'Числи-\nтель',
      denominator: () => 'Знаме-\nнатель',
      actual: () => 'Факт',
      deviation: () => 'Откло-\nнение',
      degree: () => 'Степень дости-\nжения, %',
      verdict: () => 'Итог',
      gap: () => 'Не хватает',
      coverage: () => 'Учтено школ',
      measure: () => 'Меры',
      owner: () => 'Ответст-\nвенный',
      due: () => 'Срок',
      comment: () => 'Комментарий',
    },
    indicators: (count) => `Показателей: ${count}`,
    task: (code, title) => `Задача ${code}. ${title}`,
    otherIndicators: 'Прочие показатели',
    coverage: (used, expected) => `${used} из ${expected}`,
    coverageTail: (expected) => ` из ${expected}`,
    part: (label, eachSchool) => (eachSchool ? `– ${label}, в каждой школе` : `– ${label}`),
    yes: 'да',
    no: 'нет',
    fact: 'внесено («Факты»)',
    factWithoutSource: 'внесено, источник не указан',
    noFact: 'факт не внесён',
    debtors: (count, schools) => `Не сдали отчёт (${count}): ${schools}.`,
    noDebtors: 'Отчёт сдали все школы реестра.',
    excluded:
      'Кто не учтён в показателях (полностью – на листе «По школам», столбец «Примечание»):',
    excludedOf: (code, used, expected, reasons) =>
      `${code} – учтено ${used} из ${expected}: ${reasons}.`,
    exclusion: EXCLUSION_WORDS.ru,
    method: (schoolsSheet) =>
      `Как посчитано: числитель и знаменатель сложены по школам (лист «${schoolsSheet}»), факт доли = числитель × 100 / знаменатель. Отклонение = факт – план. Степень достижения = факт / план × 100 (где меньше – лучше: план / факт × 100), сверху не ограничена. Школа, у которой нет числителя или знаменателя, не входит ни в одну из сумм.`,
    orphans: 'Записи без показателя: в программе больше нет показателей с такими кодами.',
    orphan: 'показателя с таким кодом в программе нет',
  },
  schools: {
    title: (programme, year) => `По школам: ${programme}, ${year} год`,
    guide:
      'Пустая ячейка – показатель к школе не относится или школа в нём не учтена: причина – в столбце «Примечание». Доля = числитель × 100 / знаменатель.',
    school: 'Школа',
    district: 'Район',
    filled: 'Заполнено',
    numerator: 'числи-\nтель',
    denominator: 'знаме-\nнатель',
    share: '%',
    ratio: 'отно-\nшение',
    count: 'число',
    note: 'Примечание',
    filledOf: (filled, required) => `${filled} из ${required}`,
    noRow: EXCLUSION_WORDS.ru['no-row'],
    noDistrict: 'не указан',
    total: 'Итого',
    byDistrict: 'По районам',
  },
  findings: {
    title: (programme, year) => `Замечания: ${programme}, ${year} год`,
    guide:
      'Ошибку нужно исправить в строке школы. Вопрос нужно исправить или объяснить в столбце «Пояснение»: объяснённый вопрос закрыт, пока не изменится значение.',
    none: 'Замечаний нет: все строки прочитаны, проверки пройдены.',
    columns: {
      number: '№',
      severity: 'Важность',
      kind: 'Вид',
      school: 'Школа',
      field: 'Столбец или показатель',
      cell: 'Ячейка',
      found: 'Найдено',
      message: 'Что не так',
      advice: 'Что сделать',
      state: 'Состояние',
      explanation: 'Пояснение',
      key: 'Ключ',
    },
    group: (kind, severity, count) => `${kind} – ${severity}, ${count}`,
    dropped:
      'Пояснения, снятые после изменения значения (перейдут в «Журнал» при построении сводки)',
    droppedState: 'снято',
  },
  journal: {
    title: (programme, year) => `Журнал: ${programme}, ${year} год`,
    guide: (count) =>
      `Записей: ${count}. Здесь всё, что прочитано из текста, объяснено, внесено вручную или пропущено.`,
    none: 'Записей нет: все значения школы ввели числами, вручную ничего не внесено.',
    columns: {
      number: '№',
      event: 'Событие',
      subject: 'Школа или код',
      field: 'Столбец или показатель',
      cell: 'Ячейка',
      original: 'Было',
      value: 'Принято',
      details: 'Подробности',
      explanation: 'Пояснение',
      key: 'Ключ',
    },
    events: {
      'read-labelled': 'число прочитано из текста',
      'read-list': 'сосчитан список',
      'read-words': 'слово прочитано как 0',
      'read-number': 'текст прочитан как число',
      'not-applicable': 'к школе не относится',
      explained: 'вопрос объяснён',
      'noted-error': 'пояснение к ошибке',
      'dropped-explanation': 'пояснение снято: значение изменилось',
      corrected: 'исправлено с подтверждением',
      'correction-undone': 'исправление отменено',
      fact: 'факт внесён вручную',
      'matched-name': 'школа узнана по имени',
      'skipped-numbering': 'строка пропущена: нумерация столбцов',
      'skipped-section': 'строка пропущена: раздел, примечание или подпись',
      'skipped-total': 'строка пропущена: итог',
    },
    row: (row) => `строка ${row}`,
    correctedAt: (at, now) => {
      switch (now) {
        case 'stands':
          return at;
        case 'restored':
          return `${at}; в ячейке стоит прежний текст`;
        case 'changed':
          return `${at}; с тех пор ячейка изменена`;
      }
    },
  },
  template: {
    formGuide:
      'Одна строка – одна школа. Вписывайте числа; если таких нет – 0, если к школе не относится – н/п. Заголовки не меняйте: по ним надстройка находит столбцы.',
    registerTitle: 'Реестр школ, от которых ждём отчёт',
    registerGuide:
      'Одна строка – одна школа. «Вид» – НОШ, ООШ, СОШ, гимназия или лицей; «Другие названия» – через точку с запятой; «Эл. почта» – адреса, с которых школа правит свою строку, если строки будут защищены; по классам – число обучающихся, пусто – не знаем.',
    factsTitle: (programme) => `Факты, которые школы не сообщают: ${programme}`,
    factsGuide:
      'Впишите «Факт» или «Числитель» и «Знаменатель», «Источник» и «Дату». Проценты – числом: 16,1. Столбец «План» здесь только для справки.',
    kindHelp: 'Вид школы: по нему надстройка узнаёт, какие классы в ней есть.',
  },
  report: { percentagePoints: 'п. п.' },
};
