// The columns of the frozen copy of a form: ours before those of the form, which are its fields or, of a form on tabs, its columns of values.

import {
  ALL_PERIOD_WORDS,
  type FrozenColumn,
  type PeriodWords,
} from '../../messages/words/period-words.ts';
import type { Field, Form } from '../../programme/form.ts';
import type { OwnTable } from '../own/own-table.ts';
import { cutHead, listHeads } from '../own/own-tables.ts';

/** Title, stamp, guide. */
const HEAD_ROWS = 3;
/** Lines of the titles of groups over the headings. */
export const GROUP_LINES = 3;

/** A column of the form; `isWide`: for lists and other texts. */
export interface FrozenFormColumn {
  readonly group: string | null;
  readonly title: string;
  readonly isWide: boolean;
}

/** A line of a form on tabs, with its field in each column of values; undefined where the form does not ask for it. */
export interface FrozenLine {
  readonly code: string;
  readonly title: string;
  readonly fields: readonly (Field | undefined)[];
}

export interface FrozenLayout {
  readonly form: Form;
  /** Of ours, from the left, with their widths. */
  readonly own: readonly (readonly [FrozenColumn, number])[];
  readonly columns: readonly FrozenFormColumn[];
  /** Empty for a form with a row for each school. */
  readonly lines: readonly FrozenLine[];
  readonly hasGroups: boolean;
  readonly headerRow: number;
}

const BY_ROWS: FrozenLayout['own'] = [
  ['number', 44],
  ['values', 44],
  ['school', 220],
  ['district', 110],
];
const BY_LINES: FrozenLayout['own'] = [
  ['number', 44],
  ['values', 44],
  ['school', 220],
  ['code', 60],
  ['line', 300],
];

/** The columns of values that some field stands in, as the form prints them. */
function listUsedColumns({ columns, fields }: Form) {
  return columns.filter(({ key }) => fields.some(({ column }) => column === key));
}

function listLines(form: Form): readonly FrozenLine[] {
  const lines = new Map<string, Field[]>();
  for (const field of form.fields) {
    const key = [field.group, field.code, field.title].join('\n');
    lines.set(key, [...(lines.get(key) ?? []), field]);
  }
  return [...lines.values()].map((fields) => ({
    code: fields[0]?.code ?? '',
    title: fields[0]?.title ?? '',
    fields: listUsedColumns(form).map(({ key }) => fields.find(({ column }) => column === key)),
  }));
}

function isProse({ kind }: Field): boolean {
  return kind === 'list' || kind === 'text' || kind === 'named-counts';
}

/** How a copy of the form is laid out. */
export function layOutFrozen(form: Form): FrozenLayout {
  const isTabs = form.layout === 'sheet-per-school';
  const columns = isTabs
    ? listUsedColumns(form).map((column) => ({ ...column, isWide: true }))
    : form.fields.map((field) => ({ ...field, isWide: isProse(field) }));
  const hasGroups = columns.some(({ group }) => group !== null);
  return {
    form,
    own: isTabs ? BY_LINES : BY_ROWS,
    columns: columns.map(({ group, title, isWide }) => ({ group, title, isWide })),
    lines: isTabs ? listLines(form) : [],
    hasGroups,
    headerRow: HEAD_ROWS + (hasGroups ? GROUP_LINES : 0) + 1,
  };
}

/** The copy as it is looked for when it is written anew. */
export function describeFrozenTable({ own, columns, headerRow }: FrozenLayout): OwnTable {
  const pick = (name: FrozenColumn) => ALL_PERIOD_WORDS.map((words) => words.columns[name]);
  const texts = (words: PeriodWords) => [
    words.title('', 0),
    words.guide,
    words.closedMarker,
    words.reopenedMarker,
  ];
  return {
    columns: [
      ...own.map(([name], index) => ({
        name: name as string,
        headings: pick(name),
        place: index + 1,
        human: false,
      })),
      ...columns.map(({ title }, index) => ({
        name: `column ${index}`,
        headings: [title],
        place: own.length + index + 1,
        human: false,
      })),
    ],
    keys: own.some(([name]) => name === 'line') ? ['school', 'code', 'line'] : ['school'],
    headerRow,
    passing: [],
    heads: [...listHeads([]), ...ALL_PERIOD_WORDS.flatMap(texts).map(cutHead)],
  };
}
