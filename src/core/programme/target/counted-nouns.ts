// What the field's targets count: the word stems that mean it, its plural and the genitives that «не хватает» needs.

import type { CountedNoun } from '../target.ts';

/** A noun that targets count. */
export interface KnownNoun {
  /** Nominative plural: the label of a part. */
  readonly plural: string;
  readonly noun: CountedNoun;
}

/** «stems plural genitiveOne genitiveMany»; stems with ё as е, several of them with `|` between. */
const LINES: readonly string[] = [
  'школьник школьники школьника школьников',
  'школ школы школы школ',
  'учреждени учреждения учреждения учреждений',
  'организаци организации организации организаций',
  'предприяти предприятия предприятия предприятий',
  'обучающ обучающиеся обучающегося обучающихся',
  'учащ учащиеся учащегося учащихся',
  'ученик|учениц ученики ученика учеников',
  'учител учителя учителя учителей',
  'дет|ребенк|ребенок дети ребёнка детей',
  'студент|студентк студенты студента студентов',
  'выпускник|выпускниц выпускники выпускника выпускников',
  'участник|участниц участники участника участников',
  'победител победители победителя победителей',
  'призер призёры призёра призёров',
  'родител родители родителя родителей',
  'педагог педагоги педагога педагогов',
  'работник работники работника работников',
  'специалист специалисты специалиста специалистов',
  'волонтер волонтёры волонтёра волонтёров',
  'партнер партнёры партнёра партнёров',
  'класс классы класса классов',
  'групп группы группы групп',
  'мероприяти мероприятия мероприятия мероприятий',
  'встреч встречи встречи встреч',
  'экскурси экскурсии экскурсии экскурсий',
  'заняти занятия занятия занятий',
  'урок уроки урока уроков',
  'собрани собрания собрания собраний',
  'семинар семинары семинара семинаров',
  'консультаци консультации консультации консультаций',
  'конкурс конкурсы конкурса конкурсов',
  'проект проекты проекта проектов',
  'программ программы программы программ',
  'соглашени соглашения соглашения соглашений',
  'договор договоры договора договоров',
  'практик практики практики практик',
  'проб|профпроб пробы пробы проб',
  'материал материалы материала материалов',
  'публикаци публикации публикации публикаций',
  'ваканси вакансии вакансии вакансий',
  'мест места места мест',
  'человек люди человека человек',
];

/** Endings of nouns, and of participles that end in «-ся». */
const ENDING =
  /^(?:[аеиоуыьйюя]?|[аеоыия][ймхв]|[аья]ми|(?:ий|ая|ее|ие|ую|его|ему|ей|ем|их|им|ими)ся)$/;

interface NounEntry extends KnownNoun {
  readonly stems: readonly string[];
}

function readEntry(line: string): NounEntry {
  const [stems = '', plural = '', genitiveOne = '', genitiveMany = ''] = line.split(' ');
  return { stems: stems.split('|'), plural, noun: { genitiveOne, genitiveMany } };
}

const ENTRIES: readonly NounEntry[] = LINES.map(readEntry);

/** As forms and reports shorten them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['оу', 'школ'],
  ['оо', 'школ'],
  ['чел', 'человек'],
  ['кл', 'класс'],
]);

function isForm(word: string, stem: string): boolean {
  return word.startsWith(stem) && ENDING.test(word.slice(stem.length));
}

/** The noun that a lower-case word (ё as е) is a form of, «школы» and «профклассов» too; null for any other word. */
export function findNoun(word: string): KnownNoun | null {
  const bare = SHORT.get(word) ?? word.replace(/^(?:проф|спец)(?=класс)/, '');
  const entry = ENTRIES.find(({ stems }) => stems.some((stem) => isForm(bare, stem)));
  return entry === undefined ? null : { plural: entry.plural, noun: entry.noun };
}

/** The entry whose genitives are exactly these; null where the table has none. */
export function findKnownNoun({ genitiveOne, genitiveMany }: CountedNoun): KnownNoun | null {
  const entry = ENTRIES.find(
    ({ noun }) => noun.genitiveOne === genitiveOne && noun.genitiveMany === genitiveMany,
  );
  return entry === undefined ? null : { plural: entry.plural, noun: entry.noun };
}

const OF_SCHOOLS: readonly string[] = ['школы', 'учреждения', 'организации'];

/** Whether schools are what is counted; false for null. */
export function isSchoolNoun(noun: CountedNoun | null): boolean {
  const known = noun === null ? null : findKnownNoun(noun);
  return known !== null && OF_SCHOOLS.includes(known.plural);
}
