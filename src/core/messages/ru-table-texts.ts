// Russian sentences about headings, rows and settings sheets.

import type { SettingsExpectation } from '../checking/finding.ts';
import type { FindingOf, FindingText, FindingTexts } from './messages.ts';
import { chooseGenitive } from './plural.ts';
import { formatCount, formatLead, joinWithAnd, quote, quoteName } from './ru-phrases.ts';

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

/** What stands in a settings cell, and what ought to. */
function formatSettingsFault(finding: FindingOf<'settings/invalid'>): string {
  const { expected, field, found } = finding;
  const stands = `в столбце ${quote(field)} стоит ${quote(found)}`;
  switch (expected) {
    case 'column':
      return found === ''
        ? `на листе нет столбца ${quote(field)}, без него лист нельзя прочитать`
        : `заголовок ${quote(found)} стоит здесь второй раз, а столбец должен быть один; прочитан только первый`;
    case 'number-or-blank':
      return `${stands}, а ожидается число или пустая ячейка`;
    case 'whole-number-or-blank':
      return `${stands}, а ожидается целое число от нуля или пустая ячейка`;
    case 'known-indicator':
      return `${stands}, а такого показателя или такой части цели в программе нет`;
    case 'unique-indicator':
      return `${stands}, а этот показатель уже указан в другой строке`;
    case 'unique-school':
      return `${stands}, а эта школа уже указана в другой строке`;
    case 'denominator-above-zero':
      return `${stands}, а знаменатель должен быть больше нуля`;
    case 'year':
      return `${stands}, а ожидается один из годов программы`;
  }
}

const SETTINGS_ADVICE: Readonly<Record<SettingsExpectation, string>> = {
  column: 'Оставьте на листе ровно один столбец с таким заголовком.',
  'number-or-blank': 'Впишите число без слов или очистите ячейку, если значение неизвестно.',
  'whole-number-or-blank':
    'Впишите целое число без слов или очистите ячейку, если значение неизвестно.',
  'known-indicator': 'Впишите код показателя или часть цели так, как они названы на листе сводки.',
  'unique-indicator': 'Оставьте для показателя одну строку, остальные удалите.',
  'unique-school': 'Оставьте для школы одну строку, остальные удалите.',
  'denominator-above-zero': 'Впишите верный знаменатель или очистите ячейку, если он неизвестен.',
  year: 'Впишите год четырьмя цифрами, например 2023.',
};

/** The lead does not name the school: nobody knows which one it is. */
function formatUnknownSchool(finding: FindingOf<'row/unknown-school'>): FindingText {
  const { place, found, suggestion } = finding;
  const where = `Лист «${place.sheet}», ячейка ${place.cell}`;
  if (found.trim() === '') {
    return {
      message: `${where}: в строке есть данные, а название школы не указано, поэтому строка не вошла ни в один показатель.`,
      advice: 'Впишите название школы или удалите из строки лишние данные.',
    };
  }
  const unknown = `${where}: школы ${quoteName(found)} нет в реестре, поэтому её строка не вошла ни в один показатель`;
  if (suggestion === null) {
    return {
      message: `${unknown}.`,
      advice: 'Исправьте название школы или внесите школу на лист «Школы».',
    };
  }
  return {
    message: `${unknown}; самое близкое название в реестре – ${quoteName(suggestion)}.`,
    advice: `Если это ${quoteName(suggestion)}, исправьте название в строке; если это другая школа, внесите её на лист «Школы».`,
  };
}

type TableCode = Extract<
  keyof FindingTexts,
  `header/${string}` | `row/${string}` | `settings/${string}`
>;

/** One entry for each code of the table as a whole. */
export const RU_TABLE_TEXTS: Pick<FindingTexts, TableCode> = {
  'header/missing-field': {
    kind: 'Нет столбца',
    text: (finding) => ({
      message:
        finding.nearest === null
          ? `${formatLead(finding)}: среди заголовков таблицы нет столбца ${quote(finding.field)}, поэтому строки школ не проверены.`
          : `${formatLead(finding)}: здесь стоит заголовок ${quote(finding.nearest)}, а столбца ${quote(finding.field)} среди заголовков нет, поэтому строки школ не проверены.`,
      advice:
        finding.nearest === null
          ? `Добавьте столбец с заголовком «${finding.field}» или верните ему этот заголовок.`
          : `Если это тот самый столбец, впишите в него заголовок «${finding.field}»; если нет, добавьте столбец с таким заголовком.`,
    }),
  },
  'header/duplicate-field': {
    kind: 'Столбец повторяется',
    text: (finding) => ({
      message: `${formatLead(finding)}: заголовок ${quote(finding.found)} стоит сразу над столбцами ${joinWithAnd(finding.columns)}, а столбец должен быть один.`,
      advice:
        'Оставьте этот заголовок над одним столбцом, лишний столбец удалите или назовите иначе: пока заголовок повторяется, столбец не читается.',
    }),
  },
  'header/unknown-column': {
    kind: 'Незнакомый столбец',
    text: (finding) => ({
      message: `${formatLead(finding)}: заголовок ${quote(finding.found)} не подходит ни к одному столбцу формы, поэтому столбец не прочитан.`,
      advice:
        'Если это столбец формы, исправьте его заголовок; если столбец нужен для другого, напишите об этом в столбце «Пояснение».',
    }),
  },
  'row/unknown-school': { kind: 'Школы нет в реестре', text: formatUnknownSchool },
  'row/duplicate-school': {
    kind: 'Школа повторяется',
    text: (finding) => ({
      message: `${formatLead(finding)}: к этой школе относятся строки ${joinWithAnd(finding.rows)} (в первой из них она названа ${quoteName(finding.found)}), а строка должна быть одна; в расчёт вошла только первая.`,
      advice: 'Соберите верные данные школы в одной строке, остальные её строки удалите.',
    }),
  },
  'row/missing-school': {
    kind: 'Нет данных школы',
    text: (finding) => {
      const { schools } = finding;
      const count = `${formatCount(schools.length)} ${chooseGenitive(schools.length, SCHOOL)}`;
      return {
        message: `${formatLead(finding)}: нет данных от ${count}: ${listSchools(schools)}.`,
        advice:
          schools.length === 1
            ? 'Попросите школу заполнить строку или напишите в столбце «Пояснение», почему данных не будет.'
            : 'Попросите эти школы заполнить строки или напишите в столбце «Пояснение», почему данных не будет.',
      };
    },
  },
  'settings/invalid': {
    kind: 'Ошибка в настройках',
    text: (finding) => ({
      message: `${formatLead(finding)}: ${formatSettingsFault(finding)}.`,
      advice: SETTINGS_ADVICE[finding.expected],
    }),
  },
};
