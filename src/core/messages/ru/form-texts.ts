// Russian sentences about forms of which each school has a tab, and about forms that are not in the table.

import type { FindingTexts } from '../messages.ts';
import { formatCount, joinWithAnd, quote, quoteName } from './phrases.ts';

/** Beyond this the sentence says only how many more there are. */
const MOST_SHEETS = 20;

/** «; то же на листах «А» и «Б»» for all sheets but the first; '' for one. */
function formatOtherSheets([, ...others]: readonly string[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, MOST_SHEETS).map(quoteName);
  const more = others.length - MOST_SHEETS;
  const list = more > 0 ? `${named.join(', ')} и ещё на ${formatCount(more)}` : joinWithAnd(named);
  return `; то же на ${others.length === 1 ? 'листе' : 'листах'} ${list}`;
}

type FormCode =
  | 'header/missing-column'
  | 'header/missing-line'
  | 'header/duplicate-line'
  | 'header/unknown-line'
  | 'form/absent'
  | 'form/ambiguous';

/** One entry for each code of a form that is filled in by tabs, or not found. */
export const RU_FORM_TEXTS: Pick<FindingTexts, FormCode> = {
  'header/missing-column': {
    kind: 'Нет столбца значений',
    message: ({ field, sheets }) =>
      `среди заголовков листа нет столбца ${quote(field)}, поэтому его значения не прочитаны${formatOtherSheets(sheets)}`,
    advice: ({ field }) => `Верните столбцу заголовок «${field}», как в форме.`,
  },
  'header/missing-line': {
    kind: 'Нет строки формы',
    message: ({ field, nearest, sheets }) =>
      nearest === null
        ? `на листе нет строки формы ${quote(field)}, поэтому её значения не прочитаны${formatOtherSheets(sheets)}`
        : `здесь стоит ${quote(nearest)}, а строки формы ${quote(field)} на листе нет, поэтому её значения не прочитаны${formatOtherSheets(sheets)}`,
    advice: ({ field, nearest }) =>
      nearest === null
        ? `Верните строку «${field}» с данными школы.`
        : `Если это та самая строка, верните ей название «${field}»; если нет, добавьте такую строку.`,
  },
  'header/duplicate-line': {
    kind: 'Строка формы повторяется',
    message: ({ field, rows, sheets }) =>
      `строка формы ${quote(field)} стоит на листе несколько раз (строки ${joinWithAnd(rows)}), поэтому не прочитана ни одна${formatOtherSheets(sheets)}`,
    advice: 'Оставьте одну такую строку с верными данными, остальные удалите.',
  },
  'header/unknown-line': {
    kind: 'Незнакомая строка',
    message: ({ found, sheets }) =>
      `в строке ${quote(found)} есть данные, но такой строки в форме нет, поэтому она не прочитана${formatOtherSheets(sheets)}`,
    advice:
      'Если это строка формы, верните ей название из формы; если строка нужна для другого, напишите об этом в столбце «Пояснение».',
  },
  'form/absent': {
    kind: 'Нет формы',
    message: ({ field }) =>
      `формы ${quote(field)} нет ни на одном листе таблицы, поэтому её показатели не посчитаны`,
    advice:
      'Добавьте листы с этой формой; если она собирается отдельно, напишите об этом в столбце «Пояснение».',
  },
  'form/ambiguous': {
    kind: 'Форма на нескольких листах',
    message: ({ field, sheets }) =>
      `форма ${quote(field)} стоит сразу на листах ${joinWithAnd(sheets.map(quoteName))}, поэтому не прочитана`,
    advice: 'Оставьте один из этих листов, остальные скройте или удалите.',
  },
};
