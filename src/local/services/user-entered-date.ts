// Dates and times as people type them into a cell.
import { serialOfDay } from './calendar.ts';
import type { Locale } from './locale.ts';

/** A typed date or time and the format that it brings along. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

/** Two digits of a year: 00…29 are 2000…2029, 30…99 are 1930…1999. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTimePart(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?$/.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '0')];
  if (minutes > 59 || seconds > 59) return null;
  return (hours * 3600 + minutes * 60 + seconds + Number(`0.${match[4] ?? '0'}`)) / 86400;
}

/** Reads `12:30` or `12:30:15`, more than 24 hours as a duration; null for anything else. */
export function parseTypedTime(typed: string, locale: Locale): TypedDate | null {
  const part = readTimePart(typed);
  if (part === null) return null;
  return { serial: part, format: part < 1 ? locale.timeFormat : '[h]:mm:ss' };
}

/** Gives the month 1…12 of a Russian or English name or its three letters, 0 for another word. */
function monthByName(word: string, locale: Locale): number {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return 0;
  const matches = (name: string): boolean => {
    const full = name.toLowerCase();
    return full === lower || full.slice(0, 3) === lower;
  };
  const found = locale.monthsOfDate.findIndex(matches);
  return (found >= 0 ? found : locale.months.findIndex(matches)) + 1;
}

function readNamedDay(text: string, locale: Locale, year: number): number | null {
  const match =
    /^(?:(\d{1,2})[ \u00a0-])?(\p{L}{3,}\.?)(?:[ \u00a0,-]+(\d{2}|\d{4})(?: ?г\.?)?)?$/u.exec(text);
  if (match === null || (match[1] === undefined && match[3] === undefined)) return null;
  const month = monthByName(match[2] ?? '', locale);
  if (month === 0) return null;
  const typedYear = match[3] === undefined ? year : fullYear(match[3]);
  return serialOfDay(typedYear, month, Number(match[1] ?? '1'));
}

function readNumericDay(text: string, locale: Locale, year: number): number | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return serialOfDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dated = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (dated !== null && locale.dateSeparators.includes(dated[2] ?? '')) {
    const dayFirst = locale.dateOrder === 'day-first';
    const [day, month] = dayFirst ? [dated[1], dated[3]] : [dated[3], dated[1]];
    return serialOfDay(
      dated[4] === undefined ? year : fullYear(dated[4]),
      Number(month),
      Number(day),
    );
  }
  const monthOnly = /^(\d{1,2})([./-])(\d{4})$/.exec(text);
  if (monthOnly === null || !locale.dateSeparators.includes(monthOnly[2] ?? '')) return null;
  return serialOfDay(Number(monthOnly[3]), Number(monthOnly[1]), 1);
}

/**
 * Reads a typed date, maybe with a time after a space: `01.05.2023`, `1.5`, `1-2`, `05.2023`, `2023-05-01`, `1 мая 2023`.
 * A date without a year is of `year`. Gives null for anything else, also for a day that does not exist.
 */
export function parseTypedDate(typed: string, locale: Locale, year: number): TypedDate | null {
  // Most texts are no dates: one needs a digit, and no more than a date with a time is long.
  if (typed.length > 40 || !/\d/.test(typed)) return null;
  const withTime = /^(.+?)[ T]+(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(typed);
  const dayText = withTime?.[1] ?? typed;
  const day = readNumericDay(dayText, locale, year) ?? readNamedDay(dayText, locale, year);
  if (day === null) return null;
  if (withTime === null) return { serial: day, format: locale.dateFormat };
  const time = readTimePart(withTime[2] ?? '');
  if (time === null || time >= 1) return null;
  return { serial: day + time, format: locale.dateTimeFormat };
}
