// Kinds of schools as Russian names spell them, and the grades that each teaches.

import type { GradeRange } from '../programme/form.ts';
import { foldLetters } from './fold-letters.ts';

/** The kinds told apart; `школа` is a school whose level the name does not tell. */
export type SchoolKind =
  | 'СОШ'
  | 'ООШ'
  | 'НОШ'
  | 'Гимназия'
  | 'Лицей'
  | 'ЦО'
  | 'школа-интернат'
  | 'кадетская школа'
  | 'вечерняя школа'
  | 'школа';

// The first that is found wins: longer wordings stand before those that are a part of them.
const KIND_PATTERNS: readonly (readonly [SchoolKind, RegExp])[] = [
  [
    'вечерняя школа',
    /(?:^| )(?:вечерн\S* .*школ|в[ос]?сош(?= |$)|осош(?= |$)|открыт\S* сменн\S* .*школ)/,
  ],
  ['кадетская школа', /(?:^| )кадетск/],
  ['Гимназия', /(?:^| )(?:гимнази|прогимнази|гимн(?= |$))/],
  ['Лицей', /(?:^| )(?:лице[йяюие]|лиц(?= |$))/],
  ['школа-интернат', /(?:^| )(?:школ\S{0,2} ?интернат|интернат)/],
  ['СОШ', /(?:^| )(?:сош(?= |$)|сосш(?= |$)|сш(?= |$)|средн\S* (?:общеобр\S* |образов\S* )?школ)/],
  ['ООШ', /(?:^| )(?:оош(?= |$)|основн\S* (?:общеобр\S* |образов\S* )?школ)/],
  ['НОШ', /(?:^| )(?:нош(?= |$)|начальн\S* (?:общеобр\S* |образов\S* )?школ)/],
  ['ЦО', /(?:^| )(?:цо(?= |$)|центр\S? (?:образов|обуч))/],
  ['школа', /(?:^| )(?:школ[аыеу]?(?= |$)|ош(?= |$)|шк(?= |$))/],
];

/** The kind named in a normalised name (see normaliseText); null where it names none. */
export function findSchoolKind(normalised: string): SchoolKind | null {
  for (const [kind, pattern] of KIND_PATTERNS) if (pattern.test(normalised)) return kind;
  return null;
}

/** Where the words of the kind stand in a normalised name, the last one whole; null where it names no kind. */
export function findKindWords(normalised: string): { start: number; end: number } | null {
  for (const [, pattern] of KIND_PATTERNS) {
    const match = pattern.exec(normalised);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const wordEnd = normalised.indexOf(' ', end);
    return { start: match.index, end: wordEnd < 0 ? normalised.length : wordEnd };
  }
  return null;
}

/** The grades a kind teaches: НОШ 1–4, ООШ 1–9, every other kind and an unknown one (null) 1–11. */
export function gradesOfKind(kind: SchoolKind | null): GradeRange {
  switch (kind) {
    case 'НОШ':
      return { from: 1, to: 4 };
    case 'ООШ':
      return { from: 1, to: 9 };
    case 'СОШ':
    case 'Гимназия':
    case 'Лицей':
    case 'ЦО':
    case 'школа-интернат':
    case 'кадетская школа':
    case 'вечерняя школа':
    case 'школа':
    case null:
      return { from: 1, to: 11 };
  }
}

const LEGAL_FORMS =
  /^(?:[мгчфо](?:[абк]|обл)?(?:н|с|в|к|д)?(?:о|об)?оу|мбу|мау|мку|гбу|гау|ано|ноу|нчоу|чу|оано)$/;

/** Whether a word is the abbreviation of a legal form: МАОУ, МБОУ, МКОУ, МБНОУ, ГБОУ, ЧОУ …; case does not matter. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.test(foldLetters(word));
}
