// What a person finds in a cell when they begin to edit it: typed back unchanged, it gives the same content.

import { formatDisplayValue } from '../services/display-value.ts';
import type { Locale } from '../services/locale.ts';
import { isDateFormat } from '../services/number-format.ts';
import { parseUserEntered } from '../services/user-entered.ts';
import type { Cell } from '../workbook/workbook.ts';

/** Any year: a date that is shown here always has its own. */
const YEAR = 2000;

/** Gives the formula, or the value as it would be typed; '' for an empty cell. */
export function readCellText({ value, formula, style }: Cell, locale: Locale): string {
  if (formula !== null) return formula;
  if (value === null) return '';
  switch (typeof value) {
    case 'string': {
      const typed = parseUserEntered(value, style.numberFormat, locale, YEAR);
      const isPlain = value !== '' && typed.value === value && typed.formula === null;
      return isPlain ? value : `'${value}`;
    }
    case 'number':
      return formatTypedNumber(value, style.numberFormat, locale);
    case 'boolean':
      return (value ? locale.trueWords : locale.falseWords).at(-1) ?? '';
    case 'object':
      return value.code;
  }
}

/** Gives all digits of a number: percents under a percent format, a date under that of a date. */
function formatTypedNumber(value: number, format: string, locale: Locale): string {
  if (isDateFormat(format) && value >= 0) {
    const timed = value < 1 ? locale.timeFormat : locale.dateTimeFormat;
    return formatDisplayValue(value, Number.isInteger(value) ? locale.dateFormat : timed, locale);
  }
  const isPercent = format.replace(/"[^"]*"|\\./g, '').includes('%');
  // Fifteen digits, so that 0.07 × 100 is 7 and not 7.000000000000001.
  const shown = isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return shown.replace('.', locale.decimal).replace('e', 'E');
}
