// Russian sentences about what settings refer to: names that lead nowhere, codes that stand twice, scales that break.

import { assertNever } from '../../assert-never.ts';
import type { NamedThing, NameTrouble } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { formatRussianFormulaFault } from './formula-texts.ts';
import { joinWithAnd, quote } from './phrases.ts';
import { formatFormulaPlace, formatWhere, type SettingsFinding } from './settings-where.ts';

const THINGS: Readonly<Record<NamedThing, readonly [string, string]>> = {
  task: [
    'а такой задачи в программе нет',
    'Впишите код задачи с листа «Программа» или добавьте туда задачу.',
  ],
  form: [
    'а такой формы в программе нет',
    'Впишите ключ формы с листа «Программа» или добавьте туда форму.',
  ],
  indicator: [
    'а показателя с таким кодом в программе нет',
    'Впишите код показателя с листа «Показатели» или добавьте туда показатель.',
  ],
  field: [
    'а поля с таким ключом в форме нет',
    'Впишите ключ поля с листа «Поля» или добавьте туда поле.',
  ],
  column: [
    'а такой графы у формы нет',
    'Впишите ключ графы из таблицы «Графы форм» листа «Поля» или добавьте туда графу.',
  ],
};

function build(message: string, advice: string): FindingText {
  return { message, advice };
}

function formatScale({ problem, level, next }: Extract<NameTrouble, { kind: 'scale' }>): string {
  const both = `${quote(level)} и ${quote(next ?? '')}`;
  switch (problem) {
    case 'gap':
      return `между уровнями ${both} остался промежуток, который не относится ни к одному`;
    case 'overlap':
      return `уровни ${both} перекрываются или стоят не по возрастанию`;
    case 'open':
      return `между уровнями ${both} не указана граница`;
    case 'empty':
      return `у уровня ${quote(level)} нижняя граница не меньше верхней`;
    default:
      return assertNever(problem);
  }
}

/** What is wrong with what a cell refers to. */
export function sayRussianNameTrouble(trouble: NameTrouble, finding: SettingsFinding): FindingText {
  const stands = formatWhere(finding);
  switch (trouble.kind) {
    case 'duplicate':
      return build(
        `${stands}, а это уже указано ${trouble.first === null ? 'в этой же ячейке' : `в ячейке ${trouble.first}`}; прочитано только первое`,
        'Исправьте то, что указано второй раз, или удалите его.',
      );
    case 'unknown': {
      const near = trouble.nearest === null ? '' : `; похоже на ${quote(trouble.nearest)}`;
      return build(`${stands}, ${THINGS[trouble.thing][0]}${near}`, THINGS[trouble.thing][1]);
    }
    case 'unknown-year':
      return build(
        finding.detail?.owner === null
          ? `в заголовке ${quote(finding.found)} год, которого в программе нет (есть ${joinWithAnd(trouble.years)})`
          : `${stands}, а такого года в программе нет (есть ${joinWithAnd(trouble.years)})`,
        'Исправьте год или добавьте его в строку «Годы» листа «Программа».',
      );
    case 'no-denominator':
      return build(
        'показатель – доля, а знаменатель не указан, поэтому он не посчитан',
        'Впишите знаменатель, например УЧЕНИКОВ(8;11), или выберите вид величины «количество».',
      );
    case 'no-column':
      return build(
        `у формы на листе каждой школы для строки ${quote(trouble.line)} не указана графа, поэтому строка не прочитана`,
        'Впишите в столбец «Графа» ключ из таблицы «Графы форм».',
      );
    case 'term-order':
      return build(
        `${stands}, а это раньше, чем срок действия начинается`,
        'Исправьте первый или последний день.',
      );
    case 'circle':
      return build(
        `показатели ссылаются друг на друга по кругу (${trouble.codes.join(' → ')}), поэтому факта у них нет`,
        'Укажите у одного из этих показателей форму или ручной ввод.',
      );
    case 'scale':
      return build(
        formatScale(trouble),
        'Исправьте границы: каждый уровень начинается там, где кончается предыдущий.',
      );
    case 'expression':
      return formatRussianFormulaFault(trouble, formatFormulaPlace(finding));
    case 'faulty-field':
      return build(
        `${stands}, а поле ${quote(trouble.name)} не прочитано: ошибка в его строке (лист «${trouble.sheet}», ячейка ${trouble.cell})`,
        'Исправьте строку поля.',
      );
    default:
      return assertNever(trouble);
  }
}
