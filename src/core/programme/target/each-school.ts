// «На одно учреждение», «в каждой школе»: what is asked of every school.

const MARK = '§';
const PLACE = '(?:учрежден|организац|школ|лице|гимнази)[а-я]*|(?:оу|оо)(?![а-я])';
const EACH_SCHOOL = new RegExp(
  [
    `(?<![а-я])на\\s+(?:1|одн(?:о|у))\\s+(?:[а-я-]+\\s+)?(?:${PLACE})`,
    `(?<![а-я])(?:(?:на|в|для|от|у|с|по)\\s+)?кажд[а-я]+\\s+(?:[а-я-]+\\s+){0,2}?(?:${PLACE})`,
    '(?<![а-я])(?:на|в расчете на)\\s+(?:учреждение|организацию|школу|оу|оо)(?![а-я])',
  ].join('|'),
  'g',
);

/** The text with those words as one mark; takes lower-case text with ё as е. */
export function markEachSchool(text: string): string {
  return text.replace(EACH_SCHOOL, ` ${MARK} `);
}

/** Whether a marked text asks something of every school. */
export function hasEachSchool(text: string): boolean {
  return text.includes(MARK);
}

/** The text without the marks. */
export function stripEachSchool(text: string): string {
  return text.split(MARK).join(' ');
}
