// What makes a school that school where no register tells: its kind, its number and all other words of its name.

import { parseSchoolName, type SchoolName } from './parse-school-name.ts';
import { findKindWords } from './school-kind.ts';

/**
 * Equal for two spellings of one name: letter case, spaces, quotes, the wording of the kind («СОШ», «средняя школа») and
 * the legal form do not matter; a tail («завод») or a title («Росток») does. '' for a name without letters and digits.
 */
export function buildSchoolIdentity(name: string): string {
  return identifySchool(parseSchoolName(name));
}

/** The same for a name already taken apart. */
export function identifySchool({ kind, number, key }: SchoolName): string {
  const kindWords = findKindWords(key);
  if (kind === null || number === null || kindWords === null) return key;
  const words = `${key.slice(0, kindWords.start)} ${key.slice(kindWords.end)}`.split(' ');
  const own = words.findIndex((word) => word !== '' && Number(word) === number);
  const others = words.filter((word, index) => word !== '' && index !== own);
  return [kind, number, ...others].join(' ');
}
