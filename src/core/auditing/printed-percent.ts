// The percent and the numbers in a printed text: «из 301 человек – 27 участники, это 9%» → 9 with no decimals.

import { foldSigns } from '../reading/fold-letters.ts';

/** A number as printed: its value and how many decimals it shows. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

const NUMBER = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
const PERCENT = /(\d+(?:[.,] ?\d+)?)\s*(?:-х|-ти)?\s*(?:%|проц)/g;
const BARE = /^[+-]?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?$/;
/** What looks like a number and counts nothing: dates, years, grades, ages. */
const NO_COUNTS =
  /\d{1,2}\.\d{1,2}\.\d{2,4}|(?<!\d)20\d{2}(?:\s*[-–]\s*20\d{2})?\s*(?:г\.?|год[а-я]*|уч[а-я.]*)?(?!\d)|\d{1,2}(?:-?(?:х|ые|ых|й|го))?(?:\s*[-–,и/]+\s*\d{1,2}(?:-?(?:х|ые|ых|й|го))?)*\s*(?:кл[а-я.]*)|\d+\s*лет/gi;

function toNumber(text: string): PrintedNumber {
  const bare = text.replace(/ /g, '').replace(',', '.');
  return { value: Number(bare), decimals: bare.split('.')[1]?.length ?? 0 };
}

/** The one percent of the text; null where it has none, or several that differ. */
export function readPrintedPercent(text: string): PrintedNumber | null {
  const found = [...foldSigns(text).matchAll(PERCENT)].map(([, number = '']) => toNumber(number));
  const [first, ...others] = found;
  if (first === undefined || others.some(({ value }) => value !== first.value)) return null;
  return first;
}

/** The number of a text that is nothing else; null for any other text. */
export function readBareNumber(text: string): PrintedNumber | null {
  const clean = foldSigns(text).trim();
  return BARE.test(clean) ? toNumber(clean) : null;
}

/** The numbers that count something, in their order: years, dates, grades («8-11 классов») and ages left out. */
export function listPrintedNumbers(text: string): readonly PrintedNumber[] {
  const clean = foldSigns(text).replace(NO_COUNTS, ' ');
  return (clean.match(NUMBER) ?? []).map(toNumber);
}
