// The words of «Инструкция». Russian whatever the language: schools read it.

import { assertNever } from '../../assert-never.ts';
import { formatDay } from '../../programme/calendar-day.ts';
import type { Field, Form } from '../../programme/form.ts';
import type { FieldRule, Term } from '../../programme/programme.ts';
import { shortenText } from '../shorten-text.ts';

/** Titles of fields are whole sentences. */
const LONGEST_TITLE = 70;
const LINE = '_______________________________';

function quote(title: string): string {
  return `«${shortenText(title, LONGEST_TITLE)}»`;
}

/** A rule between fields in words; keys are named by the titles of their fields. */
export function sayRule(rule: FieldRule, fields: readonly Field[]): string {
  const name = (key: string) => quote(fields.find((field) => field.key === key)?.title ?? key);
  switch (rule.kind) {
    case 'part-of-whole':
      return `${name(rule.part)} не больше, чем ${name(rule.whole)}.`;
    case 'narrower-range':
      return `${name(rule.narrow)} не больше, чем ${name(rule.wide)}: классов там больше.`;
    case 'list-count':
      return `В списке ${name(rule.list)} столько же названий, сколько указано в графе ${name(rule.count)}.`;
    case 'rule':
      return rule.explanation;
    default:
      return assertNever(rule);
  }
}

/** Where a school fills in. */
function sayPlace({ title, layout }: Form): string {
  const form = `«${shortenText(title, 90)}»`;
  return layout === 'row-per-school'
    ? `${form}: лист «Сбор …» за отчётный год, строка своей школы. Чужие строки не меняйте.`
    : `${form}: лист своей школы. Впишите вверху название школы, если его там нет.`;
}

export const GUIDE_WORDS = {
  title: 'Инструкция для школ: как заполнить форму',
  programme: 'Программа',
  who: 'Кто заполняет',
  whoText: `Заместитель директора, ответственный за профориентацию: ${LINE}`,
  until: 'До какого числа',
  untilText: (term: Term | null) =>
    `До «_____» ____________________ 20____ года.${term === null ? '' : ` Программа действует с ${formatDay(term.from)} по ${formatDay(term.to)}.`}`,
  where: 'Где',
  whereText: (forms: readonly Form[]) => forms.map(sayPlace).join('\n'),
  cells: 'Что писать в ячейках',
  right: 'Правильно',
  wrong: 'Неправильно',
  blanks: 'Пусто, 0 или «-»',
  blankRows: [
    [
      '0',
      'Посчитали, и таких нет: никто не участвовал, договоров не заключали. Ноль входит в расчёт.',
    ],
    [
      '«-» или «н/п»',
      'К школе не относится: например, спрашивают про 10–11 классы, а их в школе нет. В расчёт школа не входит.',
    ],
    [
      'пусто',
      'Ещё не заполнено. Пустая обязательная ячейка – ошибка, и школа остаётся в списке тех, кто не сдал отчёт.',
    ],
  ],
  checks: 'Что будет проверено',
  commonChecks: (hasContingent: boolean) => [
    'Заполнены все обязательные ячейки; числа целые, не меньше 0 и читаются.',
    ...(hasContingent ? ['Учеников указано не больше, чем их учится в этих классах школы.'] : []),
    'Числа не отличаются от других школ в десятки раз: так бывает при опечатке.',
  ],
  moreRules: (count: number) => `И ещё правил: ${count}.`,
  further: 'Дальше',
  after: 'Если есть замечание',
  afterText:
    'Исправьте значение в своей ячейке. Если значение верное, напишите муниципальному специалисту, почему: вопрос будет закрыт с вашим пояснением.',
  keep: 'Чего не делать',
  keepText:
    'Не меняйте заголовки, не вставляйте и не удаляйте столбцы, не объединяйте ячейки. Не пишите формулы и ссылки на другие файлы.',
  ask: 'Кого спросить',
  askText: `${LINE}\nтелефон: ____________________   эл. почта: ____________________`,
} as const;
