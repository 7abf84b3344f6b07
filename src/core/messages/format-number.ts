// Numbers as people write them: 12 411 and 69,56 in Russian, 12,411 and 69.56 in English.

import { roundHalfUp } from '../round-half-up.ts';

/** Where the word of a language differs in its numbers. */
interface NumberStyle {
  readonly decimalMark: string;
  readonly thousandsMark: string;
}

const STYLES: Readonly<Record<'ru' | 'en', NumberStyle>> = {
  ru: { decimalMark: ',', thousandsMark: '\u00a0' },
  en: { decimalMark: '.', thousandsMark: ',' },
};

/** Numbers of four digits are written without a mark: 1019. */
const FEWEST_DIGITS_MARKED = 5;
/** The digits of a number from 0 up, rounded half up, without exponent: 1.005 to two digits is 1.01. */
function roundToText(value: number, digits: number): string {
  const rounded = roundHalfUp(value, digits);
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  return rounded.toFixed(digits).replace(/0+$/, '');
}

function markThousands(whole: string, mark: string): string {
  if (whole.length < FEWEST_DIGITS_MARKED) return whole;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/**
 * The number with at most `digits` (0–6) digits after the mark, trailing zeros dropped. A half goes away from zero, as
 * spreadsheets round, and the noise of binary fractions does not count: 1.005 → 1,01. From 10 000 up thousands are set
 * apart, in Russian by a no-break space. −0, and what rounds to it, is 0; what is no finite number is «?».
 */
export function formatNumber(value: number, digits: number, language: 'ru' | 'en'): string {
  if (!Number.isFinite(value)) return '?';
  const { decimalMark, thousandsMark } = STYLES[language];
  const [whole = '0', fraction] = roundToText(Math.abs(value), digits).split('.');
  const marked = markThousands(whole, thousandsMark);
  const text = fraction === undefined ? marked : `${marked}${decimalMark}${fraction}`;
  return value < 0 && text !== '0' ? `-${text}` : text;
}
