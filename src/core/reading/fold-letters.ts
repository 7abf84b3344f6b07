// Letters as people meant them: Latin look-alikes inside Cyrillic words, invisible characters, all kinds of spaces and dashes.

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  v: 'в',
  x: 'х',
  y: 'у',
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Anything that the folding below may have to touch: most cells of a large table have nothing of it. */
const UNUSUAL = /[^ -~\nа-яА-ЯёЁ«»№]/;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** The text with plain spaces, `-` for every dash, ASCII for full-width signs and nothing invisible; line breaks stay. */
export function foldSigns(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SPACES, ' ')
    .replace(DASHES, '-');
}

/** One lower-case word with Latin look-alikes as Cyrillic: «кeмероvo» → «кемерово». */
export function foldLookAlikes(word: string): string {
  return word.replace(/[a-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** Lower case, ё as е, signs folded, look-alikes folded in words that hold a Cyrillic letter; punctuation and line breaks stay. */
export function foldLetters(text: string): string {
  const folded = foldSigns(text).toLowerCase().replace(/ё/g, 'е');
  if (!/[a-z]/.test(folded)) return folded;
  return folded.replace(/[a-zа-я]+/g, (word) =>
    /[а-я]/.test(word) && /[a-z]/.test(word) ? foldLookAlikes(word) : word,
  );
}
