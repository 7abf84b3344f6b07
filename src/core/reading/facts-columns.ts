// The columns of the sheet «Факты», as printed and as people rename them.

import type { SettingsColumn } from './settings-table.ts';

/** The columns of «Факты» by their names in code. */
export type FactKey =
  | 'code'
  | 'title'
  | 'year'
  | 'part'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'date'
  | 'comment';

/** The columns of «Факты»; the code and a figure are required. */
export const FACTS_COLUMNS: readonly SettingsColumn<FactKey>[] = [
  { key: 'code', heading: 'Код', aliases: ['Код показателя', '№ показателя', 'Code'] },
  {
    key: 'title',
    heading: 'Показатель',
    aliases: ['Наименование показателя', 'Наименование', 'Indicator'],
  },
  { key: 'year', heading: 'Год', aliases: ['Year'] },
  { key: 'part', heading: 'Часть', aliases: ['Часть цели', 'Часть показателя', 'Part'] },
  {
    key: 'value',
    heading: 'Факт',
    aliases: ['Значение', 'Фактическое значение', 'Actual', 'Fact'],
  },
  { key: 'numerator', heading: 'Числитель', aliases: ['Numerator'] },
  { key: 'denominator', heading: 'Знаменатель', aliases: ['Denominator'] },
  { key: 'source', heading: 'Источник', aliases: ['Источник данных', 'Source'] },
  { key: 'date', heading: 'Дата', aliases: ['На дату', 'Date'] },
  { key: 'comment', heading: 'Комментарий', aliases: ['Примечание', 'Comment'] },
];
