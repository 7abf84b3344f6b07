// The grades that a text speaks of: «5-9кл.», «9 и 11 кл.», «8 и/или 9 классов», «основного и среднего общего образования».

import { foldSigns } from '../reading/fold-letters.ts';

const GRADES =
  /(\d{1,2}(?:-?(?:х|ые|ых|й|го))?(?:\s*(?:-|,|и\/или|и|или)\s*\d{1,2}(?:-?(?:х|ые|ых|й|го))?)*)\s*-?(?:х|ые|ых|й|го)?\s*(?:кл(?![а-я])|класс)/gi;
const LEVELS: readonly (readonly [RegExp, number, number])[] = [
  [/начальн[а-я]*(?=[^.;]*общего)/i, 1, 4],
  [/основного(?=[^.;]*общего)/i, 5, 9],
  [/среднего общего|средн[а-я]* и общего/i, 10, 11],
];
const LAST_GRADE = 11;

function listGrades(text: string): readonly number[] {
  const grades: number[] = [];
  let from: number | null = null;
  for (const [token] of text.matchAll(/\d{1,2}|-(?=\s*\d)/g)) {
    if (token === '-') {
      from = grades[grades.length - 1] ?? null;
      continue;
    }
    const grade = Number(token);
    if (from !== null) for (let one = from + 1; one < grade; one += 1) grades.push(one);
    grades.push(grade);
    from = null;
  }
  return grades;
}

/** The grades 1–11 in ascending order, each once; those of the levels of schooling where no grade is named; else empty. */
export function readGrades(text: string): readonly number[] {
  const clean = foldSigns(text).replace(/(\d)-(?=(?:х|ые|ых|й|го)(?![а-я]))/gi, '$1');
  const named = [...clean.matchAll(GRADES)].flatMap(([, list = '']) =>
    listGrades(list.replace(/(?:х|ые|ых|й|го)/gi, ' ')),
  );
  const grades = named.length > 0 ? named : listLevels(clean);
  const known = grades.filter((grade) => grade >= 1 && grade <= LAST_GRADE);
  return [...new Set(known)].sort((a, b) => a - b);
}

function listLevels(text: string): readonly number[] {
  return LEVELS.flatMap(([pattern, from, to]) =>
    pattern.test(text) ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [],
  );
}

/** «5, 6, 7, 8, 9» of a set as its key; '' for an empty one. */
export function keyOfGrades(grades: readonly number[]): string {
  return grades.join(',');
}

/** Whether every grade of the first is one of the second. */
export function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.every((grade) => outer.includes(grade));
}

/** «5–9», «9 и 11», «10–11»: runs of grades as people write them; '' for an empty set. */
export function formatGradeSet(grades: readonly number[], and: string): string {
  const runs: [number, number][] = [];
  for (const grade of grades) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === grade - 1) last[1] = grade;
    else runs.push([grade, grade]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(` ${and} `);
}
