// Pieces of formulas that mean the same in every locale: `;` between arguments, no decimal literals, texts quoted.

import type { FormulaCell } from '../../workbook/plan.ts';

/** The decimals that a number literal keeps; more are below what any figure of ours needs. */
const MAX_DECIMALS = 12;

/** A text literal with its quotes doubled, so that no text can end it early. */
export function quoteText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A number without a decimal mark: 45 → `45`, 57.13 → `(5713/100)`, -2 → `(-2)`. Throws for NaN and infinities. */
export function formatFraction(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, got ${value}`);
  let scale = 1;
  for (let digits = 0; digits < MAX_DECIMALS; digits += 1) {
    if (Math.round(value * scale) / scale === value) break;
    scale *= 10;
  }
  const whole = BigInt(Math.round(value * scale)).toString();
  if (scale === 1) return value < 0 ? `(${whole})` : whole;
  return `(${whole}/1${'0'.repeat(Math.round(Math.log10(scale)))})`;
}

/** A formula and what it must come to. */
export function formulaCell(formula: string, expected: number | string): FormulaCell {
  return { kind: 'formula', formula: `=${formula}`, expected };
}

/** A figure rounded to hundredths as text with the given decimal mark, as `&` makes it from ROUND under any locale. */
export function roundedTextFormula(value: string, decimalMark: ',' | '.'): string {
  const other = decimalMark === ',' ? '.' : ',';
  return `SUBSTITUTE(ROUND(${value};2)&"";${quoteText(other)};${quoteText(decimalMark)})`;
}

/** Equal but for float noise: within 1e-9 of the larger (or of 1). */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
