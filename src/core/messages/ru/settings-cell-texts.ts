// Russian sentences about cells of settings sheets that do not hold what they must.

import { assertNever } from '../../assert-never.ts';
import type { CellTrouble, WantedText } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { chooseInColumn, quote } from './phrases.ts';
import { formatWhere, type SettingsFinding } from './settings-where.ts';

/** How the cell must be written, and an example. */
const WANTED: Readonly<Record<WantedText, readonly [string, string]>> = {
  'field-key': [
    'а ключ состоит из букв, цифр и знака «_» и не начинается с цифры',
    'Впишите ключ одним словом, например «договоры_с_вузами».',
  ],
  code: ['а код пишется в одну строку', 'Впишите код без переносов строки, например «1.5».'],
  grades: [
    'а ожидаются классы от 1 до 11, сначала младший',
    'Впишите классы через тире, например «8–11», или один класс.',
  ],
  number: ['а ожидается число', 'Впишите число без слов; если числа нет, впишите «нет».'],
  'whole-number': ['а ожидается целое число', 'Впишите целое число без слов.'],
  'group-count': ['а ожидается целое число от 2', 'Впишите, на сколько групп разделить школы.'],
  years: [
    'а ожидаются годы четырьмя цифрами',
    'Впишите годы через точку с запятой, например «2023; 2024; 2025».',
  ],
  day: ['а ожидается день', 'Впишите день, месяц и год, например 01.02.2023.'],
  labels: [
    'а ожидаются части с основами слов',
    'Впишите каждую часть с новой строки: «победители: победител, победит».',
  ],
  parts: [
    'а ожидаются части цели с формулами',
    'Впишите каждую часть с новой строки: «профильные классы: профильных_классов».',
  ],
  scale: [
    'а ожидаются уровни шкалы с границами',
    'Впишите каждый уровень с новой строки: «низкий: до 30», «средний: от 30 до 50», «высокий: от 50».',
  ],
  noun: [
    'а ожидаются два слова: для одного и для многих',
    'Впишите оба слова через косую черту, например «школы / школ» (не хватает одной школы, пяти школ).',
  ],
  comparison: ['а ожидается знак сравнения', 'Выберите знак из списка в ячейке.'],
  blank: [
    'а для этого вида правила здесь ничего не нужно',
    'Очистите ячейку или выберите вид «правило».',
  ],
};

function build(message: string, advice: string): FindingText {
  return { message, advice };
}

/** What is wrong with a cell. */
export function sayRussianCellTrouble(trouble: CellTrouble, finding: SettingsFinding): FindingText {
  const stands = formatWhere(finding);
  switch (trouble.kind) {
    case 'needed':
      return build(
        `${chooseInColumn(finding)} ${quote(finding.field)} ничего не стоит, а без этого нельзя`,
        'Заполните ячейку; если строка не нужна, удалите её целиком.',
      );
    case 'word':
      return build(
        `${stands}, а ожидается одно из: ${trouble.allowed.map((word) => `«${word}»`).join(', ')}`,
        'Выберите значение из списка в ячейке.',
      );
    case 'date-cell':
      return build(
        `${stands} – это дата: таблица сама превратила в неё введённое, а ожидается текст`,
        'Задайте ячейке формат «Обычный текст» («Формат» → «Числа») и впишите значение ещё раз.',
      );
    case 'error-cell':
      return build(
        `${stands} – это ошибка формулы таблицы, а ожидается текст`,
        'Впишите текст без знака «=» в начале.',
      );
    case 'text':
      return build(`${stands}, ${WANTED[trouble.wanted][0]}`, WANTED[trouble.wanted][1]);
    case 'target-reading':
      return build(
        `${stands}, а такую цель прочитать нельзя, поэтому она не учтена`,
        'Впишите прочтение, например «не менее 45 %» или «не менее 18 школ; не менее 5000 обучающихся»; если ячейку очистить, будет прочитан сам план.',
      );
    default:
      return assertNever(trouble);
  }
}
