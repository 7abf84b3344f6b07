// Russian sentences about headings, rows and settings sheets.

import type { SettingsExpectation } from '../programme/settings-fault.ts';
import type { FindingOf, FindingTexts } from './messages.ts';
import { chooseGenitive } from './plural.ts';
import { formatCount, formatStands, joinWithAnd, quote, quoteName } from './ru-phrases.ts';

const SCHOOL = { genitiveOne: 'школы', genitiveMany: 'школ' };
/** Beyond this the sentence says only how many more there are: a cell holds no endless text. */
const MOST_NAMES = 200;

function listSchools(schools: readonly string[]): string {
  const names = schools.slice(0, MOST_NAMES).join(', ');
  const more = schools.length - MOST_NAMES;
  return more > 0
    ? `${names} и ещё ${formatCount(more)} (всего ${formatCount(schools.length)})`
    : names;
}

/** What is wrong with a column of a settings sheet: it is not there, or there twice. */
function formatColumnFault({ field, found }: FindingOf<'settings/invalid'>): string {
  return found === ''
    ? `на листе нет столбца ${quote(field)}, без него лист нельзя прочитать`
    : `заголовок ${quote(found)} стоит здесь второй раз, а столбец должен быть один; прочитан только первый`;
}

/** By what was expected: how the sentence goes on after what stands there, and what to do. */
const SETTINGS: Readonly<Record<SettingsExpectation, readonly [string, string]>> = {
  column: ['', 'Оставьте на листе ровно один столбец с таким заголовком.'],
  'number-or-blank': [
    'а ожидается число или пустая ячейка',
    'Впишите число без слов или очистите ячейку, если значение неизвестно.',
  ],
  'whole-number-or-blank': [
    'а ожидается целое число от нуля или пустая ячейка',
    'Впишите целое число без слов или очистите ячейку, если значение неизвестно.',
  ],
  'known-indicator': [
    'а такого показателя или такой части цели в программе нет',
    'Впишите код показателя или часть цели так, как они названы на листе сводки.',
  ],
  'unique-indicator': [
    'а этот показатель уже указан в другой строке',
    'Оставьте для показателя одну строку, остальные удалите.',
  ],
  'unique-school': [
    'а эта школа уже указана в другой строке',
    'Оставьте для школы одну строку, остальные удалите.',
  ],
  'school-name': [
    'а ожидается название школы; строка не прочитана',
    'Впишите название школы целиком, например «СОШ № 14», или удалите строку.',
  ],
  'denominator-above-zero': [
    'а знаменатель должен быть больше нуля',
    'Впишите верный знаменатель или очистите ячейку, если он неизвестен.',
  ],
  'part-of-whole': [
    'а это больше знаменателя: доля не может быть больше 100 %',
    'Проверьте оба числа и исправьте неверное.',
  ],
  'manual-indicator': [
    'а этот показатель считается из таблицы школ; строка не учтена',
    'Удалите строку; если показатель посчитан неверно, исправьте данные в таблице школ.',
  ],
  'fact-value': [
    'а по остальным числам строки значение не вычислить; строка не прочитана',
    'Впишите значение или очистите в строке остальные числа.',
  ],
  year: ['а ожидается один из годов программы', 'Впишите год четырьмя цифрами, например 2023.'],
};

function formatSettingsFault(finding: FindingOf<'settings/invalid'>): string {
  const { expected, field, found } = finding;
  if (expected === 'column') return formatColumnFault(finding);
  if (expected === 'known-indicator' && found === '') {
    return `в строке есть данные, а столбец ${quote(field)} не заполнен`;
  }
  return `${formatStands(finding)}, ${SETTINGS[expected][0]}`;
}

function formatUnknownSchool({ found, suggestion }: FindingOf<'row/unknown-school'>): string {
  if (found.trim() === '') {
    return 'в строке есть данные, а название школы не указано, поэтому строка не вошла ни в один показатель';
  }
  const unknown = `школы ${quoteName(found)} нет в реестре, поэтому её строка не вошла ни в один показатель`;
  return suggestion === null
    ? unknown
    : `${unknown}; самое близкое название в реестре – ${quoteName(suggestion)}`;
}

function adviseUnknownSchool({ found, suggestion }: FindingOf<'row/unknown-school'>): string {
  if (found.trim() === '') return 'Впишите название школы или удалите из строки лишние данные.';
  return suggestion === null
    ? 'Исправьте название школы или внесите школу на лист «Школы».'
    : `Если это ${quoteName(suggestion)}, исправьте название в строке; если это другая школа, внесите её на лист «Школы».`;
}

type TableCode = Extract<
  keyof FindingTexts,
  `header/${string}` | `row/${string}` | `settings/${string}`
>;

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
      `к этой школе относятся строки ${joinWithAnd(finding.rows)} (в первой из них она названа ${quoteName(finding.found)}), а строка должна быть одна; в расчёт вошла только первая`,
    advice: 'Соберите верные данные школы в одной строке, остальные её строки удалите.',
  },
  'row/missing-school': {
    kind: 'Нет данных школы',
    message: ({ schools }) =>
      `нет данных от ${formatCount(schools.length)} ${chooseGenitive(schools.length, SCHOOL)}: ${listSchools(schools)}`,
    advice: ({ schools }) =>
      `Попросите ${schools.length === 1 ? 'школу заполнить строку' : 'эти школы заполнить строки'} или напишите в столбце «Пояснение», почему данных не будет.`,
  },
  'settings/invalid': {
    kind: 'Ошибка в настройках',
    message: formatSettingsFault,
    advice: ({ expected }) => SETTINGS[expected][1],
  },
};
