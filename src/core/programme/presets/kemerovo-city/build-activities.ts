// Rows as the road map of the passport prints them → activities, and who is named in several of them.

import type { Activity } from '../../activity.ts';

/** The head of the department of general and additional education. */
export const DEPARTMENT =
  'Заведующий отделом управления образования общего и дополнительного образования';
/** With the municipal centre for career guidance. */
export const DEPARTMENT_AND_NAVIGATOR = `${DEPARTMENT}; муниципальный профориентационный центр «Навигатор»`;
/** The same two, the centre's name shortened. */
export const DEPARTMENT_AND_CENTRE = `${DEPARTMENT}, МЦ «Навигатор»`;
/** With the heads of schools. */
export const DEPARTMENT_AND_SCHOOLS = `${DEPARTMENT}; Руководители ОУ`;
/** The municipal centre for career guidance alone. */
export const NAVIGATOR = 'муниципальный профориентационный центр «Навигатор»';
/** The city's department of economic development. */
export const ECONOMY = 'управление экономического развития администрации города Кемерово';

/** One line; the indicator is the one whose words its result repeats. Who is responsible is '' where nobody is named. */
export type ActivityRow = readonly [
  title: string,
  due: string,
  responsible: string,
  result: string,
  indicator?: string,
];

/** The activities of a task, numbered from `first` on as the road map numbers them. */
export function buildActivities(
  task: string,
  first: number,
  rows: readonly ActivityRow[],
): readonly Activity[] {
  return rows.map(([title, due, responsible, result, indicator = null], index) => ({
    code: String(first + index),
    section: task,
    title,
    due,
    responsible,
    result,
    indicator,
    field: null,
  }));
}
