// The sheet «Программа»: lines about the programme itself, its tasks, its forms, how schools are grouped.

import type { Form } from '../programme/form.ts';
import type { Grouping, Task } from '../programme/programme.ts';
import { OPTIONAL_DAY } from './formats/day-format.ts';
import { NEEDED_CODES, NEEDED_WORDINGS, YEARS_FORMAT } from './formats/list-format.ts';
import { GROUP_COUNT } from './formats/number-formats.ts';
import { NEEDED_CODE, NEEDED_TEXT, TEXT } from './formats/text-formats.ts';
import { buildWordFormat } from './formats/word-format.ts';
import type { RowDescription, TableDescription } from './table-description.ts';

/** What the lines say; without the days the programme has no term. */
export interface ProgrammeLines {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly years: readonly number[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A form without its fields and columns, which stand on «Поля». */
export type FormHead = Pick<Form, 'key' | 'title' | 'layout' | 'schoolHeadings'>;

const LABEL_WIDTH = 150;

/** Each line: its label and, beside it, the value. */
export const PROGRAMME_LINES: RowDescription<ProgrammeLines> = {
  id: { heading: 'Код программы', aliases: ['Programme'], width: LABEL_WIDTH, format: NEEDED_CODE },
  title: { heading: 'Название', aliases: ['Title'], width: LABEL_WIDTH, format: NEEDED_TEXT },
  municipality: {
    heading: 'Муниципалитет',
    aliases: ['Муниципальное образование', 'Municipality'],
    width: LABEL_WIDTH,
    format: TEXT,
  },
  years: { heading: 'Годы', aliases: ['Years'], width: LABEL_WIDTH, format: YEARS_FORMAT },
  from: {
    heading: 'Срок действия: с',
    aliases: ['Срок действия с', 'Начало'],
    width: LABEL_WIDTH,
    format: OPTIONAL_DAY,
  },
  to: {
    heading: 'Срок действия: по',
    aliases: ['Срок действия по', 'Окончание'],
    width: LABEL_WIDTH,
    format: OPTIONAL_DAY,
  },
};

/** The tasks of the programme. */
export const TASKS_TABLE: TableDescription<Task> = {
  title: 'Задачи',
  needed: ['code'],
  columns: {
    code: { heading: 'Код', aliases: ['Код задачи'], width: LABEL_WIDTH, format: NEEDED_CODE },
    title: {
      heading: 'Задача',
      aliases: ['Название задачи', 'Направление'],
      width: 420,
      format: NEEDED_TEXT,
    },
  },
};

/** The forms, without their fields. */
export const FORMS_TABLE: TableDescription<FormHead> = {
  title: 'Формы',
  needed: ['key'],
  columns: {
    key: { heading: 'Ключ', aliases: ['Ключ формы'], width: LABEL_WIDTH, format: NEEDED_CODE },
    title: {
      heading: 'Название',
      aliases: ['Название формы', 'Форма'],
      width: 420,
      format: NEEDED_TEXT,
    },
    layout: {
      heading: 'Вид формы',
      width: 130,
      format: buildWordFormat<Form['layout']>(
        [
          ['row-per-school', 'строка на школу'],
          ['sheet-per-school', 'лист на школу'],
        ],
        { value: 'row-per-school' },
      ),
    },
    schoolHeadings: {
      heading: 'Заголовки графы школы',
      aliases: ['Графа школы', 'Заголовок графы школы'],
      width: 260,
      format: NEEDED_WORDINGS,
    },
  },
};

/** By what schools are grouped: one row, or none. */
export const GROUPING_TABLE: TableDescription<Grouping> = {
  title: 'Группы школ',
  needed: ['codes'],
  columns: {
    codes: { heading: 'Показатели', width: LABEL_WIDTH, format: NEEDED_CODES },
    groups: { heading: 'Число групп', width: 420, format: GROUP_COUNT },
  },
};
