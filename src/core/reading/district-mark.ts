// «завод», «Заводского р-на», «(Зав.)» → the districts of the register that the words may mean.

import { normaliseText } from './normalise-text.ts';

const SERVICE_WORDS = new Set([
  'район',
  'района',
  'рн',
  'рна',
  'р',
  'н',
  'на',
  'округ',
  'округа',
  'г',
  'город',
]);
const ADJECTIVE_ENDING = /(?:ск)?(?:ий|ый|ой|ая|ого|его|ому|ом)$/;
const SHORTEST = 3;

function findStems(words: string): readonly string[] {
  return normaliseText(words)
    .split(' ')
    .filter((word) => !SERVICE_WORDS.has(word))
    .map((word) => word.replace(ADJECTIVE_ENDING, ''))
    .filter((stem) => stem.length >= SHORTEST);
}

/**
 * Equal for two spellings of one district: «Заводский», «Заводской», «р-н Заводский», «Заводский район»; '' for one that
 * is not given.
 */
export function buildDistrictKey(district: string): string {
  return normaliseText(district)
    .split(' ')
    .filter((word) => !SERVICE_WORDS.has(word))
    .map((word) => word.replace(ADJECTIVE_ENDING, ''))
    .join(' ');
}

/** The districts one word of which begins as a word of the mark does, by three letters or more; none for other words. */
export function findDistricts(mark: string, districts: readonly string[]): readonly string[] {
  const marks = findStems(mark);
  if (marks.length === 0) return [];
  return districts.filter((district) =>
    findStems(district).some((stem) =>
      marks.some(
        (word) => stem.startsWith(word) || (word.startsWith(stem) && stem.length > SHORTEST),
      ),
    ),
  );
}
