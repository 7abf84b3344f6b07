// The sheet «Поля»: a row for each field of each form, and the columns of values of forms with a sheet for each school.

import type { Field, FieldKind, FormColumn } from '../programme/form.ts';
import { OPTIONAL_GRADES } from './formats/grades-format.ts';
import { LABELS } from './formats/labels-format.ts';
import { WORDINGS } from './formats/list-format.ts';
import { OPTIONAL_WHOLE_NUMBER } from './formats/number-formats.ts';
import {
  FIELD_KEY_FORMAT,
  NEEDED_CODE,
  NEEDED_TEXT,
  OPTIONAL_CODE,
  OPTIONAL_TEXT,
  TEXT,
} from './formats/text-formats.ts';
import { buildWordFormat, buildYesNoFormat } from './formats/word-format.ts';
import type { TableDescription } from './table-description.ts';

/** A field with the key of its form. */
export type FieldRow = Field & { readonly form: string };

/** A column of values with the key of its form. */
export type ValueColumnRow = FormColumn & { readonly form: string };

const FIELD_KIND = buildWordFormat<FieldKind>(
  [
    ['count', 'число', 'целое число', 'количество'],
    ['labelled-count', 'число с пояснением'],
    ['named-counts', 'несколько чисел'],
    ['share', 'доля', 'процент'],
    ['list', 'список', 'перечень'],
    ['number', 'дробное число'],
    ['text', 'текст'],
  ],
  { value: 'count' },
);

/** The fields of all forms. */
export const FIELDS_TABLE: TableDescription<FieldRow> = {
  title: 'Поля форм',
  needed: ['key', 'title'],
  columns: {
    form: { heading: 'Форма', width: 90, format: NEEDED_CODE },
    key: { heading: 'Ключ', aliases: ['Ключ поля'], width: 190, format: FIELD_KEY_FORMAT },
    code: { heading: '№ строки', aliases: ['Номер строки'], width: 70, format: TEXT },
    group: { heading: 'Верхний заголовок', width: 200, format: OPTIONAL_TEXT },
    title: { heading: 'Заголовок', width: 320, format: NEEDED_TEXT },
    aliases: { heading: 'Другие заголовки', width: 220, format: WORDINGS },
    kind: { heading: 'Вид', aliases: ['Вид поля'], width: 140, format: FIELD_KIND },
    contingent: { heading: 'Контингент', width: 90, format: OPTIONAL_GRADES },
    applicable: {
      heading: 'Относится к классам',
      aliases: ['Классы'],
      width: 100,
      format: OPTIONAL_GRADES,
    },
    required: { heading: 'Обязательное', width: 100, format: buildYesNoFormat(true) },
    labels: {
      heading: 'Части с основами слов',
      aliases: ['Части'],
      width: 240,
      format: LABELS,
    },
    column: { heading: 'Графа', width: 120, format: OPTIONAL_CODE },
  },
};

/** The columns of values of forms with a sheet for each school. */
export const VALUE_COLUMNS_TABLE: TableDescription<ValueColumnRow> = {
  title: 'Графы форм',
  needed: ['key'],
  columns: {
    form: { heading: 'Форма', width: 90, format: NEEDED_CODE },
    key: { heading: 'Ключ графы', width: 190, format: NEEDED_CODE },
    yearOffset: {
      heading: 'Год от отчётного',
      width: 70,
      format: OPTIONAL_WHOLE_NUMBER,
    },
    group: { heading: 'Верхний заголовок графы', width: 200, format: OPTIONAL_TEXT },
    title: { heading: 'Заголовок графы', width: 320, format: TEXT },
    aliases: { heading: 'Другие заголовки графы', width: 220, format: WORDINGS },
  },
};
