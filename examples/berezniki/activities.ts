// Appendix 3 of the Berezniki example: what each school reports on the activities of the plan, in its own words.

import { countPupils, type Grades, share, type Typed } from '../made-up.ts';

const PARTNERS = ['ПНИПУ', 'Политехнический техникум', 'Медицинский колледж', 'Уралкалий'];

/** Lines with participants: how many they are together, and every which school takes part. */
export const ACTIVITY_TOTALS: Readonly<
  Record<string, readonly [participants: number, every: number]>
> = {
  '1.2.': [1240, 1],
  '2.2.': [31, 2],
  '2.3.': [9, 3],
  '3.1.': [2085, 1],
  '3.2.': [44, 1],
  '4.2.': [47, 1.4],
  '4.3.': [96, 2],
  '4.4.': [52, 4],
  '4.5.': [260, 1],
  '4.6.': [58, 1],
  // One below the target of 5000.
  '4.7.': [4999, 1],
  '4.8.': [1604, 1],
  '4.9.': [7710, 1],
  '4.10.': [1130, 2],
  '4.11.': [1015, 2],
  '4.12.': [655, 2],
  '4.13.': [420, 1.2],
  '4.14.': [405, 5],
  '4.15.': [361, 2.5],
  '4.16': [90, 3],
  '4.17': [318, 1.6],
  '4.18': [344, 1.3],
};

/** Whether the school takes part where every `every`-th does: 1 is all, 2 every second, 1.4 five of seven. */
function takesPart(index: number, every: number): boolean {
  return Math.floor((index + 1) / every) > Math.floor(index / every);
}

/** «1 мероприятие», «3 мероприятия», «5 мероприятий». */
function countWords(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const units = count % 10;
  const isTeen = tens > 10 && tens < 20;
  if (units === 1 && !isTeen) return `${count} ${one}`;
  return `${count} ${units > 1 && units < 5 && !isTeen ? few : many}`;
}

const participants = (count: number) => countWords(count, 'участник', 'участника', 'участников');
const events = (count: number) => countWords(count, 'мероприятие', 'мероприятия', 'мероприятий');
const teachers = (count: number) => countWords(count, 'педагог', 'педагога', 'педагогов');

/** What a school with that many participants writes in the line. */
function typeLine(code: string, people: number, index: number): Typed {
  const some = 1 + (index % 3);
  switch (code) {
    case '2.2.':
      return `${events(1)}, ${teachers(people)}`;
    case '2.3.':
      return `${countWords(1, 'курс', 'курса', 'курсов')}, обучено ${teachers(people)}`;
    case '3.1.':
      return `${countWords(1 + some, 'сессия', 'сессии', 'сессий')}, ${countWords(people, 'родитель', 'родителя', 'родителей')}`;
    case '4.2.':
      return `${countWords(people, 'работа', 'работы', 'работ')}, ${participants(people)}`;
    case '4.3.':
      return `${countWords(Math.ceil(people / 5), 'команда', 'команды', 'команд')}, ${participants(people)}`;
    case '4.4.':
      return `${participants(people)} (${PARTNERS[index % PARTNERS.length]})`;
    case '4.10.':
      return `${countWords(people, 'обучающийся', 'обучающихся', 'обучающихся')} / ${teachers(some)}`;
    case '3.2.':
    case '4.5.':
    case '4.9.':
    case '4.16':
      return people;
    default:
      return `${events(some)}, ${participants(people)}`;
  }
}

function typeAgreements(index: number): string {
  // One school has fewer than the three that are asked of each.
  const count = index === 4 ? 2 : 3 + (index % 2);
  return `${count} (${PARTNERS.slice(0, count).join(', ')})`;
}

/** All 26 lines of each school by their codes; null for the school that handed in nothing. */
export function makeActivities(
  enrolments: readonly Grades[],
  silent: number,
): readonly (Readonly<Record<string, Typed>> | null)[] {
  const upper = enrolments.map((enrolment) => countPupils(enrolment, 8, 11));
  const shared = Object.entries(ACTIVITY_TOTALS).map(([code, [total, every]]) => {
    const weights = upper.map((pupils, index) =>
      index !== silent && takesPart(index, every) ? pupils : 0,
    );
    return { code, people: share(total, weights) };
  });
  return enrolments.map((_, index) => {
    if (index === silent) return null;
    const lines: Record<string, Typed> = {
      '1.1.': typeAgreements(index),
      '1.3.': 12 + index,
      '2.1.': '-',
      '4.1.': index % 3 === 0 ? 'математика - призёр, физика - участник' : 0,
    };
    for (const { code, people } of shared) {
      const own = people[index] ?? 0;
      lines[code] = own === 0 ? typeNothing(code, index) : typeLine(code, own, index);
    }
    return lines;
  });
}

function typeNothing(code: string, index: number): Typed {
  return code.length > 4 || index % 2 === 0 ? 0 : 'не проводилось';
}
