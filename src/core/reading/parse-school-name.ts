// «МАОУ «Ли-цей№89» завод» → legal form, kind, number, title and the tail that may name a district.

import { foldLetters } from './fold-letters.ts';
import { collapseSpaces, normaliseText } from './normalise-text.ts';
import { findKindWords, findSchoolKind, isLegalForm, type SchoolKind } from './school-kind.ts';

/** A school's name taken apart; what the name does not tell is null or ''. */
export interface SchoolName {
  readonly kind: SchoolKind | null;
  readonly number: number | null;
  /** As typed, upper case: МАОУ; '' where none is written. */
  readonly legalForm: string;
  /** A proper name in quotes, without them: «Росток»; '' where none. */
  readonly title: string;
  /** The words after the number (after the name where there is none), normalised: «завод»; '' where none. */
  readonly tail: string;
  /** The whole name normalised, without legal form: equal for every spelling of an unnumbered school. */
  readonly key: string;
}

const FULL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^муниципальн\S* автономн\S* (?:некоммерческ\S* )?общеобразовательн\S* учрежден\S* ?/, 'МАОУ'],
  [/^муниципальн\S* бюджетн\S* (?:некоммерческ\S* )?общеобразовательн\S* учрежден\S* ?/, 'МБОУ'],
  [/^муниципальн\S* казенн\S* общеобразовательн\S* учрежден\S* ?/, 'МКОУ'],
  [/^муниципальн\S* (?:обще)?образовательн\S* учрежден\S* ?/, 'МОУ'],
  [
    /^государственн\S* (?:бюджетн\S* |казенн\S* |автономн\S* )?(?:не\S*типов\S* )?(?:обще)?образовательн\S* учрежден\S* ?/,
    'ГОУ',
  ],
  [/^частн\S* (?:обще)?образовательн\S* учрежден\S* ?/, 'ЧОУ'],
];
const GLUED = /^([мгч][абк]?н?оу)(сош|оош|нош|лицей|гимназия)$/;
const SIGN_NUMBER = /(?:№|#|(?<![а-яa-z])(?:n|no|номер)(?![а-яa-z]))\s*\.?\s*(\d{1,4})/;
const MOST_DIGITS = 4;

/** Takes the legal form off the beginning of a normalised name. */
function splitLegalForm(normalised: string): { legalForm: string; rest: string } {
  for (const [pattern, form] of /^(?:муниц|госуд|частн)/.test(normalised) ? FULL_FORMS : []) {
    if (pattern.test(normalised)) return { legalForm: form, rest: normalised.replace(pattern, '') };
  }
  const [first = '', ...others] = normalised.split(' ');
  const glued = GLUED.exec(first);
  if (glued !== null) {
    return {
      legalForm: (glued[1] ?? '').toUpperCase(),
      rest: [glued[2] ?? '', ...others].join(' '),
    };
  }
  if (isLegalForm(first)) return { legalForm: first.toUpperCase(), rest: others.join(' ') };
  return { legalForm: '', rest: normalised };
}

/** The school's own number: the one after №, else the first one after the kind, else one that the name begins with. */
function findNumber(text: string, rest: string): { number: number; after: number } | null {
  const signed = SIGN_NUMBER.exec(foldLetters(text));
  const kindEnd = findKindWords(rest)?.end ?? 0;
  const wanted = signed === null ? null : Number(signed[1]);
  const numbers = /\d+/g;
  let first: { number: number; after: number } | null = null;
  for (let match = numbers.exec(rest); match !== null; match = numbers.exec(rest)) {
    if (match[0].length > MOST_DIGITS) continue;
    const found = { number: Number(match[0]), after: match.index + match[0].length };
    if (wanted !== null) {
      if (found.number === wanted) return found;
      continue;
    }
    const between = match.index >= kindEnd ? rest.slice(kindEnd, match.index) : '';
    // «Гимназия имени 9 дивизии»: a number far behind the kind is a part of an honorary name.
    if (match.index < kindEnd || !/[а-яa-z]{3}/.test(between)) first ??= found;
  }
  return first;
}

/** Takes a name apart; never fails: a text that is no school's name has kind and number null. Empty text gives all empty. */
export function parseSchoolName(text: string): SchoolName {
  const clean = collapseSpaces(text);
  const { legalForm, rest } = splitLegalForm(normaliseText(clean));
  const found = findNumber(clean, rest);
  const inQuotes = /[«"“„]\s*([^«»"“”„]+?)\s*[»"”“]/.exec(clean)?.[1] ?? '';
  const isProperName = inQuotes !== '' && !/\d/.test(inQuotes);
  return {
    kind: findSchoolKind(rest),
    number: found === null ? null : found.number,
    legalForm,
    title: isProperName ? inQuotes : '',
    tail: found === null ? '' : rest.slice(found.after).trim(),
    key: rest,
  };
}
