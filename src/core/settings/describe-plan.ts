// The sheet «План мероприятий»: a row for each line of the plan.

import type { Activity } from '../programme/activity.ts';
import { NEEDED_CODE, NEEDED_TEXT, OPTIONAL_CODE, TEXT } from './formats/text-formats.ts';
import type { TableDescription } from './table-description.ts';

/** The lines of the plan. */
export const PLAN_TABLE: TableDescription<Activity> = {
  title: 'План мероприятий',
  needed: ['code', 'title'],
  columns: {
    code: { heading: 'Номер', aliases: ['№ п/п', 'Код'], width: 60, format: NEEDED_CODE },
    section: { heading: 'Раздел', aliases: ['Задача'], width: 110, format: TEXT },
    title: {
      heading: 'Мероприятие',
      aliases: ['Название мероприятия'],
      width: 380,
      format: NEEDED_TEXT,
    },
    due: { heading: 'Срок', aliases: ['Сроки', 'Сроки исполнения'], width: 160, format: TEXT },
    responsible: { heading: 'Ответственные', aliases: ['Ответственный'], width: 200, format: TEXT },
    result: {
      heading: 'Результат',
      aliases: ['Ожидаемый результат', 'Целевые результаты'],
      width: 260,
      format: TEXT,
    },
    indicator: {
      heading: 'Показатель',
      aliases: ['Код показателя'],
      width: 90,
      format: OPTIONAL_CODE,
    },
    field: { heading: 'Поле формы', aliases: ['Поле'], width: 190, format: OPTIONAL_CODE },
  },
};
