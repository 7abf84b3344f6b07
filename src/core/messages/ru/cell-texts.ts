// Russian sentences about single cells.

import { formatFigure } from '../format-figure.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatStands, quote } from './phrases.ts';

const WHY_UNREADABLE: Readonly<Record<FindingOf<'cell/unreadable'>['reason'], string>> = {
  text: 'этот текст нельзя прочитать как число',
  range: 'это промежуток, а ожидается одно число',
  approximate: 'это приблизительное значение, а ожидается точное число',
};

const WHAT_TO_WRITE: Readonly<
  Record<NonNullable<FindingOf<'cell/unreadable'>['wanted']> | 'number', string>
> = {
  number: 'Впишите одно точное число без лишних слов.',
  'named-counts':
    'Напишите у каждого числа, что оно значит, например «2 мероприятия, 65 участников».',
  share: 'Напишите, сколько из скольких, например «9 из 20», или один процент.',
};

type CellCode = Extract<keyof FindingTexts, `cell/${string}`>;

/** One entry for each code of a cell. */
export const RU_CELL_TEXTS: Pick<FindingTexts, CellCode> = {
  'cell/missing': {
    kind: 'Не заполнено',
    message: (finding) =>
      finding.inLine === true
        ? `строка ${quote(finding.field)} не заполнена, а она обязательна для этой школы`
        : `столбец ${quote(finding.field)} не заполнен, а он обязателен для этой школы`,
    advice: 'Заполните ячейку; если сообщать не о чем, впишите 0.',
  },
  'cell/unreadable': {
    kind: 'Не удалось прочитать',
    message: (finding) =>
      `${formatStands(finding)}: ${WHY_UNREADABLE[finding.reason]}; значение не учтено`,
    advice: ({ wanted }) => WHAT_TO_WRITE[wanted ?? 'number'],
  },
  'cell/negative': {
    kind: 'Число меньше нуля',
    message: (finding) => `${formatStands(finding)}, а число здесь не может быть меньше нуля`,
    advice: 'Проверьте знак и впишите верное число.',
  },
  'cell/not-whole': {
    kind: 'Число не целое',
    message: (finding) => `${formatStands(finding)}, а здесь ожидается целое число`,
    advice: 'Впишите количество целым числом, без долей и процентов.',
  },
  'cell/above-hundred': {
    kind: 'Доля больше 100 %',
    message: (finding) =>
      `${formatStands(finding)}, это ${formatFigure(finding.value, 'percent', 'ru')}, а доля не может быть больше 100 %; значение не учтено`,
    advice: 'Проверьте оба числа: часть не может быть больше целого.',
  },
  'cell/error-value': {
    kind: 'Ошибка формулы',
    message: (finding) =>
      `${formatStands(finding)} – это ошибка формулы, а ожидается число; значение не учтено`,
    advice: 'Исправьте формулу или впишите число вместо неё.',
  },
  'cell/looks-like-date': {
    kind: 'Дата вместо числа',
    message: (finding) =>
      `${formatStands(finding)} – это дата, а ожидается число: возможно, таблица сама превратила введённое в дату; значение не учтено`,
    advice:
      'Задайте ячейке числовой формат («Формат» → «Числа» → «Число») и впишите число ещё раз.',
  },
};
