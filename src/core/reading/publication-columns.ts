// The columns of the sheet «Публикация», as printed and as people rename them.

import type { SettingsColumn } from './settings-table.ts';

/** The columns of «Публикация» by their names in code. */
export type PublicationKey =
  | 'place'
  | 'kind'
  | 'code'
  | 'title'
  | 'period'
  | 'printed'
  | 'part'
  | 'whole'
  | 'wholeLabel'
  | 'unit'
  | 'mark'
  | 'measure'
  | 'group';

/** In the order of the sheet; only «Напечатано» is required. */
export const PUBLICATION_COLUMNS: readonly SettingsColumn<PublicationKey>[] = [
  { key: 'place', heading: 'Место', aliases: ['Место в документе', 'Где', 'Place'] },
  { key: 'kind', heading: 'Вид', aliases: ['Что это', 'Kind'] },
  { key: 'code', heading: 'Код', aliases: ['Код показателя', '№', 'Номер', 'Code'] },
  {
    key: 'title',
    heading: 'Наименование',
    aliases: ['Наименование / что считается', 'Что считается', 'Показатель', 'Title'],
  },
  { key: 'period', heading: 'Год', aliases: ['Период', 'Год или период', 'Year', 'Period'] },
  { key: 'printed', heading: 'Напечатано', aliases: ['Как напечатано', 'Значение', 'Printed'] },
  { key: 'part', heading: 'Часть', aliases: ['Часть (n)', 'Числитель', 'Part'] },
  { key: 'whole', heading: 'Целое', aliases: ['Целое (N)', 'Знаменатель', 'Whole'] },
  { key: 'wholeLabel', heading: 'Чего целое', aliases: ['Контингент', 'Whole of what'] },
  { key: 'unit', heading: 'Ед.', aliases: ['Единица', 'Единица измерения', 'Ед. изм.', 'Unit'] },
  { key: 'mark', heading: 'Отметка', aliases: ['Отметка о выполнении', 'Mark'] },
  { key: 'measure', heading: 'Мера', aliases: ['Меры', 'Measure'] },
  { key: 'group', heading: 'Группа', aliases: ['Group'] },
];
