// Dates as reports print them: «18.12.2023», «Февраль - март 2023», «октябрь, март 2024», «7 февраля 2019г.» → first and last days.

import { foldSigns } from '../reading/fold-letters.ts';

/** First and last day, ISO. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** The spans of a text, and the months in it that no year belongs to (1–12). */
export interface PrintedSpans {
  readonly spans: readonly DateSpan[];
  readonly monthsWithoutYear: readonly number[];
}

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH_WORD =
  'январ[а-я]*|феврал[а-я]*|март[а-я]*|апрел[а-я]*|ма[йяе]|июн[а-я]*|июл[а-я]*|август[а-я]*|сентябр[а-я]*|октябр[а-я]*|ноябр[а-я]*|декабр[а-я]*';
const NUMERIC = /(?<!\d)(?:(\d{1,2})\s*-\s*)?(\d{1,2})\.(\d{1,2})\.\s*(\d{2}\s?\d\s?\d)(?!\d)/g;
const NAMED = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${MONTH_WORD})\\s+(\\d{4})`, 'g');
const TOKEN = new RegExp(`(?<![а-я])(${MONTH_WORD})(?![а-я])|(20\\d{2})|(-)`, 'g');

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function findMonth(word: string): number {
  return MONTHS.findIndex((stem) => word.startsWith(stem)) + 1;
}

/** The last day of a month, by the calendar in use since 1918. */
export function lastDayOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return lengths[month - 1] ?? 30;
}

function buildDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function buildMonth(year: number, month: number): DateSpan {
  const start = `${year}-${pad(month)}`;
  return { from: `${start}-01`, to: `${start}-${pad(lastDayOf(year, month))}` };
}

/** Takes the days out of the text, so that their months are not taken for whole ones. */
function takeDays(text: string, spans: DateSpan[]): string {
  const add = (year: number, month: number, first: number, last: number) => {
    const [from, to] = [buildDay(year, month, first), buildDay(year, month, last)];
    if (from !== null && to !== null) spans.push({ from, to });
    return ' ';
  };
  return text
    .replace(NUMERIC, (_, first: string | undefined, day: string, month: string, year: string) =>
      add(Number(year.replace(/\s/g, '')), Number(month), Number(first ?? day), Number(day)),
    )
    .replace(NAMED, (_, day: string, month: string, year: string) =>
      add(Number(year), findMonth(month), Number(day), Number(day)),
    );
}

/** «ноябрь 2023 – январь 2024» is one span; the months between are in it. */
function joinRange(spans: DateSpan[], span: DateSpan, open: boolean): void {
  const before = open ? spans.pop() : undefined;
  spans.push(before === undefined ? span : { from: before.from, to: span.to });
}

/** Reads all dates and months of a text; a year belongs to the months before it. Never throws; '' gives nothing. */
export function readSpans(text: string): PrintedSpans {
  const spans: DateSpan[] = [];
  const rest = takeDays(foldSigns(text).toLowerCase(), spans);
  let months: { month: number; open: boolean }[] = [];
  let isRange = false;
  for (const [, month, year] of rest.matchAll(TOKEN)) {
    if (month !== undefined) {
      months.push({ month: findMonth(month), open: isRange });
      isRange = false;
    } else if (year !== undefined) {
      for (const one of months) joinRange(spans, buildMonth(Number(year), one.month), one.open);
      months = [];
      isRange = false;
    } else isRange = true;
  }
  return { spans, monthsWithoutYear: months.map(({ month }) => month) };
}

/** The first and the last day of all spans; null where there are none. */
export function joinSpans(spans: readonly DateSpan[]): DateSpan | null {
  const [first] = spans;
  if (first === undefined) return null;
  return spans.reduce(
    (all, { from, to }) => ({
      from: from < all.from ? from : all.from,
      to: to > all.to ? to : all.to,
    }),
    first,
  );
}

/** Days from the first date to the second, both ISO; negative where the second is earlier. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
