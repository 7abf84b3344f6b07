// Numbers as the language writes them.

import type { Language } from '../words/words.ts';

/** A number that is about to be written is never shown as another; what a sum of doubles adds at its end is cut. */
const EXACT = { maximumFractionDigits: 10 };

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  ru: new Intl.NumberFormat('ru', EXACT),
  en: new Intl.NumberFormat('en', EXACT),
};

/** Digits in groups, as many decimals as it has: «12 746», «0,5». */
export function formatNumber(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
