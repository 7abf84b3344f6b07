// Russian sentences about headings and rows.

import type { FindingOf, FindingTexts } from '../messages.ts';
import { chooseGenitive } from '../plural.ts';
import { formatCount, joinWithAnd, quote, quoteName, SCHOOL } from './phrases.ts';

/** Beyond this the sentence says only how many more there are: a cell holds no endless text. */
const MOST_NAMES = 200;

function listSchools(schools: readonly string[]): string {
  const names = schools.slice(0, MOST_NAMES).join(', ');
  const more = schools.length - MOST_NAMES;
  return more > 0
    ? `${names} и ещё ${formatCount(more)} (всего ${formatCount(schools.length)})`
    : names;
}

function formatUnknownSchool(finding: FindingOf<'row/unknown-school'>): string {
  const { found, suggestion, inLine: isTab } = finding;
  if (found.trim() === '') {
    return isTab
      ? 'на листе есть данные, а чьи они, не указано, поэтому лист не вошёл ни в один показатель'
      : 'в строке есть данные, а название школы не указано, поэтому строка не вошла ни в один показатель';
  }
  const left = isTab ? 'её лист не вошёл' : 'её строка не вошла';
  const unknown = `школы ${quoteName(found)} нет в реестре, поэтому ${left} ни в один показатель`;
  return suggestion === null
    ? unknown
    : `${unknown}; самое близкое название в реестре – ${quoteName(suggestion)}`;
}

function adviseUnknownSchool(finding: FindingOf<'row/unknown-school'>): string {
  const { found, suggestion, inLine: isTab } = finding;
  if (found.trim() === '') {
    return isTab
      ? 'Впишите название школы над таблицей или назовите им лист.'
      : 'Впишите название школы или удалите из строки лишние данные.';
  }
  return suggestion === null
    ? 'Исправьте название школы или внесите школу на лист «Школы».'
    : `Если это ${quoteName(suggestion)}, исправьте название ${isTab ? 'над таблицей' : 'в строке'}; если это другая школа, внесите её на лист «Школы».`;
}

type TableCode =
  | Extract<keyof FindingTexts, `header/${string}-field` | `row/${string}`>
  | 'header/unknown-column';

/** One entry for each code of the table as a whole. */
export const RU_TABLE_TEXTS: Pick<FindingTexts, TableCode> = {
  'header/missing-field': {
    kind: 'Нет столбца',
    message: (finding) =>
      finding.nearest === null
        ? `среди заголовков таблицы нет столбца ${quote(finding.field)}, поэтому строки школ не проверены`
        : `здесь стоит заголовок ${quote(finding.nearest)}, а столбца ${quote(finding.field)} среди заголовков нет, поэтому строки школ не проверены`,
    advice: (finding) =>
      finding.nearest === null
        ? `Добавьте столбец с заголовком «${finding.field}» или верните ему этот заголовок.`
        : `Если это тот самый столбец, впишите в него заголовок «${finding.field}»; если нет, добавьте столбец с таким заголовком.`,
  },
  'header/duplicate-field': {
    kind: 'Столбец повторяется',
    message: (finding) =>
      `заголовок ${quote(finding.found)} стоит сразу над столбцами ${joinWithAnd(finding.columns)}, а столбец должен быть один`,
    advice:
      'Оставьте этот заголовок над одним столбцом, лишний столбец удалите или назовите иначе: пока заголовок повторяется, столбец не читается.',
  },
  'header/unknown-column': {
    kind: 'Незнакомый столбец',
    message: (finding) =>
      `заголовок ${quote(finding.found)} не подходит ни к одному столбцу формы, поэтому столбец не прочитан`,
    advice:
      'Если это столбец формы, исправьте его заголовок; если столбец нужен для другого, напишите об этом в столбце «Пояснение».',
  },
  'row/unknown-school': {
    kind: 'Школы нет в реестре',
    message: formatUnknownSchool,
    advice: adviseUnknownSchool,
  },
  'row/duplicate-school': {
    kind: 'Школа повторяется',
    message: (finding) =>
      finding.sheets.length > 0
        ? `к этой школе относятся листы ${joinWithAnd(finding.sheets.map(quoteName))}, а лист должен быть один; в расчёт вошёл только первый`
        : `к этой школе относятся строки ${joinWithAnd(finding.rows)} (в первой из них она названа ${quoteName(finding.found)}), а строка должна быть одна; в расчёт вошла только первая`,
    advice: ({ sheets }) =>
      sheets.length > 0
        ? 'Если это копия, удалите лишний лист; если это другая школа, исправьте её название на листе.'
        : 'Соберите верные данные школы в одной строке, остальные её строки удалите.',
  },
  'row/missing-school': {
    kind: 'Нет данных школы',
    message: ({ schools, field, inLine }) =>
      `${inLine === true ? `формы ${quote(field)} нет` : 'нет данных'} от ${formatCount(schools.length)} ${chooseGenitive(schools.length, SCHOOL)}: ${listSchools(schools)}`,
    advice: ({ schools }) =>
      `Попросите ${schools.length === 1 ? 'школу заполнить форму' : 'эти школы заполнить форму'} или напишите в столбце «Пояснение», почему данных не будет.`,
  },
};
