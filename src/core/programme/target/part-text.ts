// Quoted texts and numbers inside the reading of a target, written so that they come back as they were.

/** «text», with every closing quote of its own doubled. */
export function quotePartText(text: string): string {
  return `«${text.replace(/»/g, '»»')}»`;
}

/** One or more of such texts; the source of a pattern with one group each. */
export const QUOTED = '«((?:[^»]|»»)*)»';

/** What quotePartText wrote between its quotes. */
export function unquotePartText(inner: string): string {
  return inner.replace(/»»/g, '»');
}

/** All digits of a number with a decimal comma and never an exponent: 0.0000001 → 0,0000001. */
export function writeNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa.replace('.', ',');
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace(/^-/, '').replace('.', '');
  const whole = 1 + Number(exponent);
  if (whole > 0) return `${sign}${digits.padEnd(whole, '0')}`;
  return `${sign}0,${'0'.repeat(-whole)}${digits}`;
}

/** Brackets with whatever stands in them, quoted or not. */
export const BRACKETED = '\\((?:«(?:[^»]|»»)*»|[^()«])*\\)';
const PIECE = new RegExp(`(?:«(?:[^»]|»»)*»|${BRACKETED}|[^;])+`, 'g');

/** The texts between the semicolons that stand outside of quotes and brackets; blank ones are left out. */
export function splitPieces(text: string): readonly string[] {
  return [...text.matchAll(PIECE)].map(([piece]) => piece.trim()).filter((piece) => piece !== '');
}
