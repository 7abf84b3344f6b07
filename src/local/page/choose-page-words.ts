// The language of the page: Russian, or English for those whose browser speaks it.

import { EN_PAGE_WORDS } from './en-page-words.ts';
import type { PageWords } from './page-words.ts';
import { RU_PAGE_WORDS } from './ru-page-words.ts';

/** Gives the words for a locale such as `ru-RU` or `en`; Russian for every other. */
export function choosePageWords(locale: string): PageWords {
  return locale.toLowerCase().startsWith('en') ? EN_PAGE_WORDS : RU_PAGE_WORDS;
}
