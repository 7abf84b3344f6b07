// The words of the empty forms and of «Инструкция». Russian whatever the language: schools read them.

import { assertNever } from '../../assert-never.ts';
import type { Field, FieldKind, GradeRange } from '../../programme/form.ts';

/** «8–11 классов», «11 классов». */
function nameGrades({ from, to }: GradeRange): string {
  return `${from === to ? from : `${from}–${to}`} классов`;
}

/** A cell of several parts as it may be typed: «победители – 4, призёры – 1». */
function writeParts({ labels, kind }: Pick<Field, 'labels' | 'kind'>): string {
  // Of named counts the second are mostly the people at the first.
  const [first, step] = kind === 'named-counts' ? [2, 65] : [4, 1];
  return labels
    .map(({ title }, index) => `${title} – ${index === 0 ? first : index * step}`)
    .join(', ');
}

/** What a cell of the field is to hold, and how none is written. */
function sayWanted(field: Field): string {
  switch (field.kind) {
    case 'count':
      return 'Целое число; если таких нет – 0.';
    case 'number':
      return 'Число, дробь через запятую: 12,5; если нет – 0.';
    case 'labelled-count':
      return field.labels.length === 0
        ? 'Целое число; если таких нет – 0.'
        : `Целое число или по частям: ${writeParts(field)}; если таких нет – 0.`;
    case 'named-counts':
      return field.labels.length < 2
        ? 'Число и, если нужно, пояснение; если таких нет – 0.'
        : `Каждое число со своим словом: ${writeParts(field)}; если таких нет – 0.`;
    case 'share':
      return 'Числа, а не один процент: 9 из 20; если таких нет – 0 из 20.';
    case 'list':
      return 'Названия через точку с запятой; если таких нет – 0.';
    case 'text':
      return 'Текст своими словами.';
    default:
      return assertNever(field.kind);
  }
}

/** The input hint of a field: what is wanted, how none is written, and when «-» stands there. Fits every spreadsheet's hint. */
export function sayHint(field: Field): string {
  const { applicable, required } = field;
  // Every school begins with grade 1.
  const dash =
    applicable === null || applicable.from === 1
      ? []
      : [`Если ${nameGrades(applicable)} в школе нет – «-».`];
  const blank = required || field.kind === 'text' ? [] : ['Можно оставить пустым.'];
  return [sayWanted(field), ...dash, ...blank].join(' ');
}

/** Examples of a kind of cell: each is read as it is meant, each wrong one is a finding or means something else. */
export interface CellExamples {
  readonly title: string;
  readonly right: readonly string[];
  readonly wrong: readonly { readonly text: string; readonly why: string }[];
}

/** By the kind of the field. Labelled and named counts are shown with the words of the form, see listExamples. */
const EXAMPLES: Readonly<Record<FieldKind, CellExamples>> = {
  count: {
    title: 'Целое число',
    right: ['25', '0'],
    wrong: [
      { text: 'около 25', why: 'нужно точное число' },
      { text: '2,5', why: 'людей и мероприятия считают целыми' },
      { text: 'все', why: 'нужно число' },
    ],
  },
  number: {
    title: 'Число',
    right: ['12,5', '12', '0'],
    wrong: [{ text: 'примерно 12', why: 'нужно точное число' }],
  },
  'labelled-count': {
    title: 'Число, можно по частям',
    right: ['5'],
    wrong: [{ text: 'много', why: 'нужно число' }],
  },
  'named-counts': {
    title: 'Несколько чисел в одной ячейке',
    right: [],
    wrong: [{ text: '4 и 1', why: 'неясно, что есть что: нужны слова' }],
  },
  share: {
    title: 'Доля',
    right: ['9 из 20', '9 из 20 (45 %)'],
    wrong: [{ text: '45 %', why: 'проценты школ не складываются: нужны оба числа' }],
  },
  list: {
    title: 'Список названий',
    right: ['КемГУ; КузГТУ', '1. КемГУ 2. КузГТУ'],
    wrong: [{ text: '2', why: 'нужны названия: по ним список считается' }],
  },
  text: { title: 'Текст', right: ['экскурсия на завод, октябрь'], wrong: [] },
};

/** The examples of a kind, with a cell of parts as these fields name them. */
export function listExamples(kind: FieldKind, fields: readonly Field[]): CellExamples {
  const own = EXAMPLES[kind];
  const labelled = fields.find((field) => field.kind === kind && field.labels.length > 1);
  const parts =
    labelled !== undefined && (kind === 'labelled-count' || kind === 'named-counts')
      ? [writeParts(labelled)]
      : [];
  return { ...own, right: [...parts, ...own.right] };
}

export const FORM_WORDS = {
  number: '№',
  line: 'Показатель',
  hint: 'Как заполнять',
  school: 'Наименование образовательной организации',
  tabGuide:
    'Впишите название школы и значения в цветные ячейки; правее – как заполнять. Строки, столбцы и заголовки не меняйте.',
  yearTitle: (year: number) => `${year} год`,
  sample: 'Образец',
} as const;

/** Beside the figures on «Факты». */
export const FACT_HINTS = {
  answer: '«да», если сделано, «нет», если не сделано; пусто – ещё не известно.',
  number: 'Число; проценты – числом: 16,1. Пусто – факта ещё нет.',
} as const;

/** Beside the grades on «Школы». */
export const ENROLMENT_HINT =
  'Сколько учеников в этих классах: целое число; 0 – таких классов нет, пусто – не известно.';
