// Which language a person reads, and its words.

import { EN_MESSAGES } from './en/en.ts';
import type { Messages } from './messages.ts';
import { RU_MESSAGES } from './ru/ru.ts';

/** The words of a language. */
export function chooseMessages(language: 'ru' | 'en'): Messages {
  return language === 'ru' ? RU_MESSAGES : EN_MESSAGES;
}

/** The language for a locale such as `ru_RU` or `en-GB`: Russian for a Russian or an empty one, English for all others. */
export function languageOf(locale: string): 'ru' | 'en' {
  return /^\s*(?:ru(?:[-_.@]|\s*$)|$)/i.test(locale) ? 'ru' : 'en';
}
