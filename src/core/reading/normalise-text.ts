// A text reduced to what is compared: words and numbers, whatever the case, signs, hyphenation and punctuation.

import { foldLetters } from './fold-letters.ts';

/**
 * The words and numbers of a text, one space between them: «Кол-во 11-х кл.» → «колво 11 кл». Hyphens inside words
 * vanish («Ли-цей» → «лицей»), so do endings of numerals; '' for a text without letters and digits.
 */
export function normaliseText(text: string): string {
  return foldLetters(text)
    .replace(/(\d)-?(?:х|й|е|го|ти|ый|ая|ое|ые|ой|ом|ых|му)(?![а-я])/g, '$1')
    .replace(/([a-zа-я])-\s*\n\s*([a-zа-я])/g, '$1$2')
    .replace(/([a-zа-я])-(?=[a-zа-я])/g, '$1')
    .replace(/[^a-zа-я\d]+/g, ' ')
    .replace(/([a-zа-я])(?=\d)|(\d)(?=[a-zа-я])/g, '$1$2 ')
    .trim();
}

/** The same without spaces, so that a word broken by a space is still the same; `_` keeps neighbouring numbers apart. */
export function compactText(text: string): string {
  return normaliseText(text)
    .replace(/(\d) (?=\d)/g, '$1_')
    .replace(/ /g, '');
}

/** The text with outer spaces gone and every run of spaces and line breaks as one space; otherwise as typed. */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
