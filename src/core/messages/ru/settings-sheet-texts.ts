// Russian sentences about settings sheets and their tables as a whole.

import { assertNever } from '../../assert-never.ts';
import type { SheetTrouble } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { quote } from './phrases.ts';
import type { SettingsFinding } from './settings-where.ts';

function build(message: string, advice: string): FindingText {
  return { message, advice };
}

function listHeadings(headings: readonly string[]): string {
  return headings.map((heading) => `«${heading}»`).join(', ');
}

/** What is wrong with a sheet or a table as a whole. */
export function sayRussianSheetTrouble(
  trouble: SheetTrouble,
  { found }: SettingsFinding,
): FindingText {
  switch (trouble.kind) {
    case 'plan-year':
      return build(
        `в заголовке ${quote(found)} не назван один год четырьмя цифрами, поэтому столбец не прочитан`,
        'Назовите столбец с годом, например «План 2024» или «Прочтение 2024».',
      );
    case 'no-fields':
      return build(
        `у формы ${quote(found)} на листе «Поля» нет ни одной строки, поэтому форма не прочитана`,
        'Добавьте поля формы на лист «Поля» или удалите форму.',
      );
    case 'heading-row':
      return build(
        `у таблицы «${trouble.table}» нет строки заголовков, поэтому она не прочитана`,
        `Верните строку заголовков: ${listHeadings(trouble.headings)}.`,
      );
    case 'table':
      return build(
        `на листе нет таблицы «${trouble.table}»`,
        `Верните её заголовки и строки: ${listHeadings(trouble.headings)}.`,
      );
    case 'no-sheet':
      return build(
        `в таблице нет листа «${trouble.name}», а встроенной программы с кодом ${quote(found)} тоже нет`,
        'Верните лист (меню «Сводка» → «Подготовить таблицу…») или исправьте код программы.',
      );
    case 'no-rows':
      return build(
        `в таблице «${trouble.table}» нет ни одной строки`,
        'Заполните таблицу или удалите лист: тогда эта часть будет взята из встроенной программы.',
      );
    case 'copy':
      return build(
        `это второй лист тех же настроек${trouble.title === '' ? '' : ` (${quote(trouble.title)})`}; прочитан лист «${trouble.read}», а этот не учтён`,
        'Оставьте один из двух листов, второй удалите или назовите иначе.',
      );
    case 'other-form':
      return build(
        `настроена программа ${quote(found)}, а на листе «${trouble.sheet}» стоит форма программы ${quote(trouble.programme)}`,
        'Проверьте, та ли это таблица; если настройки лишние, удалите их листы.',
      );
    case 'second-programme':
      return build(
        `на листе стоит форма другой программы, ${quote(trouble.other)}, а сводка построена по программе ${quote(trouble.programme)}; этот лист не прочитан`,
        'Оставьте в таблице листы одной программы, а другую соберите в отдельной таблице.',
      );
    default:
      return assertNever(trouble);
  }
}
