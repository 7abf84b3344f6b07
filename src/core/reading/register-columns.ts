// The columns of «Школы», by the headings under which they are found.

import type { SettingsColumn } from './settings-table.ts';

/** Grades of a school. */
export const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type GradeKey = `grade-${(typeof GRADES)[number]}`;
export type RegisterKey = 'school' | 'district' | 'kind' | 'aliases' | 'emails' | GradeKey;

/** The columns of «Школы»; only the first is required. */
export const REGISTER_COLUMNS: readonly SettingsColumn<RegisterKey>[] = [
  {
    key: 'school',
    heading: 'Школа',
    aliases: ['Наименование ОУ', 'Наименование школы', 'Название', 'ОУ', 'ОО', 'School'],
  },
  { key: 'district', heading: 'Район', aliases: ['Округ', 'Территория', 'District'] },
  {
    key: 'kind',
    heading: 'Вид',
    aliases: ['Вид школы', 'Вид ОУ', 'Вид ОО', 'Тип', 'Тип ОУ', 'Kind'],
  },
  {
    key: 'aliases',
    heading: 'Другие названия',
    aliases: ['Другое название', 'Варианты названия', 'Other names'],
  },
  {
    key: 'emails',
    heading: 'Эл. почта',
    aliases: [
      'Электронная почта',
      'Электронный адрес',
      'Адрес эл. почты',
      'Адрес электронной почты',
      'Почта',
      'E-mail',
      'Email address',
    ],
  },
  ...GRADES.map((grade) => ({
    key: `grade-${grade}` as const,
    heading: `${grade} класс`,
    aliases: [`${grade}`, `${grade} классы`, `${grade} кл`, `Класс ${grade}`, `Grade ${grade}`],
  })),
];
