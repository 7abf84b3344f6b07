// Numbers as the language writes them.

import type { Language } from '../words/words.ts';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  ru: new Intl.NumberFormat('ru', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
};

/** Digits in groups, at most two decimals: «12 746», «0,5». */
export function formatNumber(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
