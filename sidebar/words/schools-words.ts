// Words of the tab «Школы».

import type { SchoolStatus } from '../../src/addon/panel/panel.ts';
import { plural } from './plural.ts';

export interface SchoolsWords {
  readonly none: string;
  readonly searchHint: string;
  readonly hint: string;
  readonly status: Readonly<Record<SchoolStatus, string>>;
  readonly decision: string;
  readonly undecided: string;
  readonly accepted: string;
  readonly returned: string;
  readonly changedAfter: (shown: string) => string;
  readonly changedFilter: string;
  readonly goToRow: string;
  readonly noRow: string;
  readonly accept: string;
  readonly acceptAgain: string;
  readonly giveBack: string;
  readonly takeBack: string;
  readonly acceptQuestion: string;
  readonly returnQuestion: string;
  readonly comment: string;
  readonly commentOf: (text: string) => string;
  readonly noFindings: string;
  readonly findings: string;
  readonly changes: string;
  readonly letter: string;
  readonly letterText: string;
  readonly letterHint: string;
  readonly letterOld: string;
  readonly copy: string;
  readonly noRanks: string;
  readonly schools: (count: number, shown: string) => string;
  readonly best: (count: number, shown: string) => string;
  readonly lagging: (count: number, shown: string) => string;
  readonly rankHint: string;
  /** «цель достигнута в 6 из 7 показателей»; `shown` is `of` as printed. */
  readonly rank: (met: string, of: number, shown: string) => string;
  readonly rankAll: string;
  readonly aboveAverage: (points: string) => string;
  readonly belowAverage: (points: string) => string;
  readonly average: string;
}

function schoolsRu(count: number, shown: string): string {
  return `${shown} ${plural(count, 'школа', 'школы', 'школ')}`;
}

function schoolsEn(count: number, shown: string): string {
  return `${shown} ${count === 1 ? 'school' : 'schools'}`;
}

export const SCHOOLS_RU: SchoolsWords = {
  none: 'Школ пока нет: заполните лист «Школы» или первую строку таблицы.',
  searchHint: 'название школы',
  hint: 'Нажмите на школу, чтобы принять или вернуть её данные и подготовить письмо.',
  status: {
    empty: 'пусто',
    partial: 'частично',
    errors: 'есть ошибки',
    queries: 'есть вопросы',
    ready: 'готово',
  },
  decision: 'Решение',
  undecided: 'решения нет',
  accepted: 'принято',
  returned: 'возвращено',
  changedAfter: (shown) => `изменено после приёмки: ${shown}`,
  changedFilter: 'изменено после приёмки',
  goToRow: 'Перейти к данным школы',
  noRow: 'У школы нет строки в таблице.',
  accept: 'Принять',
  acceptAgain: 'Принять снова',
  giveBack: 'Вернуть',
  takeBack: 'Снять решение',
  acceptQuestion: 'Принять данные школы? Если их потом изменят, панель это покажет.',
  returnQuestion:
    'Отметить, что данные возвращены школе? Напишите, что исправить: это увидите вы, письмо школе готовится отдельно.',
  comment: 'Комментарий (можно не писать)',
  commentOf: (text) => `Комментарий: ${text}`,
  noFindings: 'Замечаний к школе нет.',
  findings: 'Замечания',
  changes: 'Что изменено после приёмки',
  letter: 'Письмо школе',
  letterText: 'Текст письма',
  letterHint: 'В письме только замечания этой школы. Прочитайте его, скопируйте и отправьте.',
  letterOld:
    'После подготовки письма замечания этой школы изменились. Нажмите «Письмо школе», чтобы подготовить его заново.',
  copy: 'Скопировать письмо',
  noRanks: 'Лучшие и отстающие не выделены: школы пока не различаются по достигнутым целям.',
  schools: schoolsRu,
  best: (count, shown) => `Лучшие: ${schoolsRu(count, shown)}`,
  lagging: (count, shown) => `Отстающие: ${schoolsRu(count, shown)}`,
  rankHint:
    'По доле показателей с достигнутой целью среди тех, где у школы есть свои цифры; рядом – насколько это отличается от средней по школам.',
  rank: (met, of, shown) =>
    `цель достигнута в ${met} из ${shown} ${plural(of, 'показателя', 'показателей', 'показателей')}`,
  rankAll: 'цель достигнута во всех своих показателях',
  aboveAverage: (points) => `выше средней на ${points} п. п.`,
  belowAverage: (points) => `ниже средней на ${points} п. п.`,
  average: 'как в среднем',
};

export const SCHOOLS_EN: SchoolsWords = {
  none: 'There are no schools yet: fill in the sheet of schools or the first row of the table.',
  searchHint: 'name of the school',
  hint: 'Click a school to accept or return its data and to prepare a letter.',
  status: {
    empty: 'empty',
    partial: 'partly filled',
    errors: 'has errors',
    queries: 'has queries',
    ready: 'ready',
  },
  decision: 'Decision',
  undecided: 'no decision',
  accepted: 'accepted',
  returned: 'returned',
  changedAfter: (shown) => `changed after acceptance: ${shown}`,
  changedFilter: 'changed after acceptance',
  goToRow: 'Go to the school’s data',
  noRow: 'The school has no row in the table.',
  accept: 'Accept',
  acceptAgain: 'Accept again',
  giveBack: 'Return',
  takeBack: 'Take the decision back',
  acceptQuestion: 'Accept the school’s data? If they are changed later, the panel shows it.',
  returnQuestion:
    'Mark the data as returned to the school? Write what to correct: it is for you, the letter to the school is prepared apart.',
  comment: 'Comment (optional)',
  commentOf: (text) => `Comment: ${text}`,
  noFindings: 'No findings about this school.',
  findings: 'Findings',
  changes: 'What changed after acceptance',
  letter: 'Letter to the school',
  letterText: 'Text of the letter',
  letterHint: 'The letter has only this school’s findings. Read it, copy it and send it.',
  letterOld:
    'This school’s findings have changed since the letter was prepared. Press “Letter to the school” to prepare it anew.',
  copy: 'Copy the letter',
  noRanks: 'No school is best or lagging: so far they do not differ by the targets reached.',
  schools: schoolsEn,
  best: (count, shown) => `Best: ${schoolsEn(count, shown)}`,
  lagging: (count, shown) => `Lagging: ${schoolsEn(count, shown)}`,
  rankHint:
    'By the share of indicators whose target is reached among those for which the school has figures; beside it, how far this is from the average of schools.',
  rank: (met, of, shown) =>
    `target reached in ${met} of ${shown} ${of === 1 ? 'indicator' : 'indicators'}`,
  rankAll: 'target reached in all their indicators',
  aboveAverage: (points) => `${points} points above the average`,
  belowAverage: (points) => `${points} points below the average`,
  average: 'at the average',
};
