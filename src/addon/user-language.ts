// The language of the person at the screen.

import { languageOf } from '../core/messages/choose-messages.ts';

/** Russian by default, English for a user whose locale is another. Touches no document, so `onOpen` may call it. */
export function readUserLanguage(): 'ru' | 'en' {
  return languageOf(Session.getActiveUserLocale() ?? '');
}
