// Russian sentences about settings sheets: their columns and cells, facts without a source, another year than was asked for.

import { assertNever } from '../../assert-never.ts';
import type { MissingColumn, SettingsExpectation } from '../../programme/settings-fault.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatStands, joinWithAnd, quote } from './phrases.ts';
import { sayRussianSettingsTrouble } from './programme-texts.ts';

function formatMissingColumn(field: string, { headerRow, nearest, needed }: MissingColumn): string {
  const where =
    headerRow === null
      ? 'на листе нет строки заголовков'
      : `в строке заголовков (строка ${headerRow}) нет столбца ${quote(field)}`;
  const wanted = headerRow === null ? ` со столбцом ${quote(field)}` : '';
  const instead = nearest === null ? '' : `, ближайший заголовок в ней – ${quote(nearest)}`;
  const effect = needed ? 'без него лист нельзя прочитать' : 'поэтому он не прочитан';
  return `${where}${wanted}${instead}; ${effect}`;
}

/** What is wrong with a column of a settings sheet: it is not there, or there twice. */
function formatColumnFault({ field, found, missing }: FindingOf<'settings/invalid'>): string {
  return missing === undefined
    ? `заголовок ${quote(found)} стоит здесь второй раз, а столбец должен быть один; прочитан только первый`
    : formatMissingColumn(field, missing);
}

function adviseColumn({ field, missing }: FindingOf<'settings/invalid'>): string {
  if (missing === undefined) return 'Оставьте на листе ровно один столбец с таким заголовком.';
  return missing.nearest === null
    ? `Добавьте столбец с заголовком «${field}» или верните ему этот заголовок.`
    : `Если это тот самый столбец, впишите в него заголовок «${field}»; если нет, добавьте столбец с таким заголовком.`;
}

/** What may be wrong with a cell or a row; columns have sentences of their own. */
type CellExpectation = Exclude<SettingsExpectation, 'column' | 'programme'>;

/** By what was expected: how the sentence goes on after what stands there, and what to do. */
const SETTINGS: Readonly<Record<CellExpectation, readonly [string, string]>> = {
  'number-or-blank': [
    'а ожидается число или пустая ячейка',
    'Впишите число без слов или очистите ячейку, если значение неизвестно.',
  ],
  'yes-or-no': [
    'а ожидается «да», «нет» или пустая ячейка',
    'Впишите «да», если сделано, или «нет», если не сделано; если неизвестно, очистите ячейку.',
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
  'email-or-blank': [
    'а ожидается адрес электронной почты, несколько адресов через точку с запятой или пустая ячейка',
    'Проверьте адрес: в нём только латинские буквы и один знак @; лишние слова уберите.',
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
  if (expected === 'programme') return sayRussianSettingsTrouble(finding).message;
  if (expected === 'known-indicator' && found === '') {
    return `в строке есть данные, а столбец ${quote(field)} не заполнен`;
  }
  return `${formatStands(finding)}, ${SETTINGS[expected][0]}`;
}

function adviseSettings(finding: FindingOf<'settings/invalid'>): string {
  const { expected } = finding;
  if (expected === 'programme') return sayRussianSettingsTrouble(finding).advice;
  return expected === 'column' ? adviseColumn(finding) : SETTINGS[expected][1];
}

function formatOtherYear({ about, found, named, year }: FindingOf<'year/differs'>): string {
  const years = `${named.length === 1 ? 'назван' : 'названы'} ${joinWithAnd(named)} ${named.length === 1 ? 'год' : 'годы'}`;
  const built = `а сводка построена за ${year} год`;
  switch (about) {
    case 'sheet-name':
      return `в имени листа ${years}, ${built}`;
    case 'title':
      return `в заголовке ${quote(found)} ${years}, ${built}`;
    case 'facts':
      return `в столбце «Год» у внесённых фактов ${years}, ${built}: ни один из фактов в неё не вошёл`;
    default:
      return assertNever(about);
  }
}

function adviseOtherYear({ about, named, year }: FindingOf<'year/differs'>): string {
  return about === 'facts'
    ? `Внесите факты за ${year} год; если нужен другой год (${joinWithAnd(named)}), постройте сводку за него.`
    : `Если это данные за ${year} год, исправьте название; если за ${joinWithAnd(named)}, постройте сводку за этот год.`;
}

type SettingsCode = Extract<
  keyof FindingTexts,
  `settings/${string}` | `fact/${string}` | `year/${string}`
>;

/** One entry for each code of the settings and of what the specialist enters. */
export const RU_SETTINGS_TEXTS: Pick<FindingTexts, SettingsCode> = {
  'settings/invalid': {
    kind: 'Ошибка в настройках',
    message: formatSettingsFault,
    advice: adviseSettings,
  },
  'fact/without-source': {
    kind: 'Факт без источника',
    message: ({ field, found }) =>
      `факт показателя ${quote(field)} внесён (${found}), а источник не указан`,
    advice:
      'Впишите в столбец «Источник», откуда взят факт, например название и дату документа, или напишите в столбце «Пояснение», почему источника нет.',
  },
  'year/differs': {
    kind: 'Другой год',
    message: formatOtherYear,
    advice: adviseOtherYear,
  },
};
