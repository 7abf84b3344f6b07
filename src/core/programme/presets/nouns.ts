// What the indicators of the shipped programmes count, in the forms that «не хватает …» needs.

import type { CountedNoun } from '../target.ts';

function noun(genitiveOne: string, genitiveMany: string): CountedNoun {
  return { genitiveOne, genitiveMany };
}

/** «1 обучающегося», «244 обучающихся». */
export const PUPIL = noun('обучающегося', 'обучающихся');
/** Of a championship or of events. */
export const PARTICIPANT = noun('участника', 'участников');
/** Of grade 11. */
export const GRADUATE = noun('выпускника', 'выпускников');
/** One pupil is either, many are both. */
export const WINNER = noun('победителя или призёра', 'победителей и призёров');
/** Of those prepared for parents. */
export const MATERIAL = noun('методического материала', 'методических материалов');
/** A school as an institution. */
export const SCHOOL = noun('школы', 'школ');
/** Of pupils. */
export const PARENT = noun('родителя', 'родителей');
/** Of employers with pupils. */
export const MEETING = noun('встречи', 'встреч');
/** Between pupils and employers. */
export const AGREEMENT = noun('соглашения', 'соглашений');
/** A profile or specialised class. */
export const CLASS = noun('класса', 'классов');
/** Of the staff. */
export const PERSON = noun('человека', 'человек');
/** Between enterprises and universities. */
export const CONTRACT = noun('договора', 'договоров');
/** Of students at enterprises. */
export const PRACTICE = noun('практики', 'практик');
/** Of universities. */
export const STUDENT = noun('студента', 'студентов');
/** By which vacancies fall. */
export const VACANCY = noun('вакансии', 'вакансий');
/** Fitted out for trial work. */
export const WORKPLACE = noun('места', 'мест');
/** That teaches, as documents call a school. */
export const ORGANISATION = noun('организации', 'организаций');
