import { chooseMessages, languageOf } from '../../../src/core/messages/choose-messages.ts';

test.each<[string, 'ru' | 'en']>([
  ['', 'ru'],
  ['  ', 'ru'],
  ['ru', 'ru'],
  ['ru_RU', 'ru'],
  ['ru-KZ', 'ru'],
  ['RU', 'ru'],
  ['en', 'en'],
  ['en_US', 'en'],
  ['uk_UA', 'en'],
  ['rue', 'en'],
  ['rundi', 'en'],
])('languageOf(%p) is %s', (locale, expected) => {
  expect(languageOf(locale)).toBe(expected);
});

test.each(['ru', 'en'] as const)(
  'chooseMessages(%p) gives the words of that language',
  (language) => {
    expect(chooseMessages(language).language).toBe(language);
  },
);
