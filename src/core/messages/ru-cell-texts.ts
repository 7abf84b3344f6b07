// Russian sentences about single cells.

import type { FindingOf, FindingTexts } from './messages.ts';
import { formatStands, quote } from './ru-phrases.ts';

const WHY_UNREADABLE: Readonly<Record<FindingOf<'cell/unreadable'>['reason'], string>> = {
  text: 'этот текст нельзя прочитать как число',
  range: 'это промежуток, а ожидается одно число',
  approximate: 'это приблизительное значение, а ожидается точное число',
};

type CellCode = Extract<keyof FindingTexts, `cell/${string}`>;

/** One entry for each code of a cell. */
export const RU_CELL_TEXTS: Pick<FindingTexts, CellCode> = {
  'cell/missing': {
    kind: 'Не заполнено',
    message: (finding) =>
      `столбец ${quote(finding.field)} не заполнен, а он обязателен для этой школы`,
    advice: 'Заполните ячейку; если сообщать не о чем, впишите 0.',
  },
  'cell/unreadable': {
    kind: 'Не удалось прочитать',
    message: (finding) =>
      `${formatStands(finding)}: ${WHY_UNREADABLE[finding.reason]}; значение не учтено`,
    advice: 'Впишите одно точное число без лишних слов.',
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
