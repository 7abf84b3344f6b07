// What a cell shows: its value under its number format and the spreadsheet's locale.
import type { Scalar } from '../workbook/workbook.ts';
import { wallClockOf } from './calendar.ts';
import { formatGeneral, formatPieces } from './display-number.ts';
import type { Locale } from './locale.ts';
import type { FormatSection, FormatToken, NumberFormat } from './number-format.ts';
import { parseNumberFormat } from './number-format.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function formatDatePart(part: string, serial: number, twelve: boolean, locale: Locale): string {
  const clock = wallClockOf(Math.round(serial * 86400) / 86400);
  const hour = twelve ? ((clock.hour + 11) % 12) + 1 : clock.hour;
  const month = locale.monthsOfDate[clock.month - 1] ?? '';
  const day = locale.days[clock.weekday] ?? '';
  const width = part.length;
  switch (part.startsWith('[') ? part : (part[0] ?? '')) {
    case 'y':
      return width <= 2 ? pad(clock.year % 100, 2) : pad(clock.year, 4);
    case 'm':
      if (width >= 4) return month;
      return width === 3 ? month.slice(0, 3) : pad(clock.month, width);
    case 'd':
      if (width >= 4) return day;
      return width === 3 ? day.slice(0, 3) : pad(clock.day, width);
    case 'h':
      return pad(hour, Math.min(width, 2));
    case 'n':
      return pad(clock.minute, width);
    case 's':
      return pad(clock.second, Math.min(width, 2));
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case '[h]':
      return String(Math.floor(Math.round(serial * 86400) / 3600));
    case '[m]':
      return String(Math.floor(Math.round(serial * 86400) / 60));
    default:
      return String(Math.round(serial * 86400));
  }
}

function formatDateSection(section: FormatSection, serial: number, locale: Locale): string {
  const twelve = section.tokens.some((token) => token.kind === 'part' && token.part === 'am/pm');
  return section.tokens
    .map((token) => {
      if (token.kind === 'part') return formatDatePart(token.part, serial, twelve, locale);
      return token.kind === 'text' ? token.text : '';
    })
    .join('');
}

function formatNumberSection(section: FormatSection, size: number, locale: Locale): string {
  const percents = section.tokens.filter((token) => token.kind === 'percent').length;
  const exponent = section.tokens.find((token) => token.kind === 'exponent');
  const scaled = size * 100 ** percents;
  const power = exponent !== undefined && scaled !== 0 ? Math.floor(Math.log10(scaled)) : 0;
  const mantissa = exponent === undefined ? scaled : scaled / 10 ** power;
  const pieces = [...formatPieces(section.patterns, mantissa, locale)];
  const show = (token: FormatToken): string => {
    switch (token.kind) {
      case 'text':
        return token.text;
      case 'percent':
        return '%';
      case 'digits':
        return pieces.shift() ?? '';
      case 'exponent':
        return `E${power < 0 ? '-' : '+'}${pad(Math.abs(power), token.digits)}`;
      case 'general':
      case 'value':
        return formatGeneral(size, locale);
      case 'part':
        return '';
    }
  };
  return section.tokens.map(show).join('');
}

function formatNumber(format: NumberFormat, value: number, locale: Locale): string {
  const [first, negative, zero] = format.sections;
  if (first === undefined) return formatGeneral(value, locale);
  if (first.isDate)
    return value < 0 ? formatGeneral(value, locale) : formatDateSection(first, value, locale);
  if (first.isText) return formatGeneral(value, locale);
  if (value < 0 && negative !== undefined && !negative.isText) {
    return formatNumberSection(negative, -value, locale);
  }
  if (value === 0 && zero !== undefined && !zero.isText)
    return formatNumberSection(zero, 0, locale);
  const shown = formatNumberSection(first, Math.abs(value), locale);
  // Not «-0»: a negative number that is rounded to nothing loses its sign.
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function formatText(format: NumberFormat, text: string): string {
  const section = format.sections.find((candidate) => candidate.isText);
  if (section === undefined) return text;
  return section.tokens
    .map((token) => (token.kind === 'value' ? text : token.kind === 'text' ? token.text : ''))
    .join('');
}

/** Gives what a cell shows: '' for an empty one, the code for an error, TRUE or ИСТИНА by the locale for a boolean. */
export function formatDisplayValue(value: Scalar, pattern: string, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(parseNumberFormat(pattern), value, locale);
  if (typeof value === 'string') return formatText(parseNumberFormat(pattern), value);
  if (typeof value === 'boolean')
    return (value ? locale.trueWords : locale.falseWords).at(-1) ?? '';
  return value.code;
}
