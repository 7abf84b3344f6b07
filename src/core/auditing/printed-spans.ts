// Dates as reports print them: «18.12.2023», «Февраль - март 2023», «октябрь, март 2024», «7 февраля 2019г.» → first and last days.

import { countDaysOfMonth } from '../programme/calendar-day.ts';
import type { DaySpan } from '../programme/due/due.ts';
import { datesOfMonths } from '../programme/due/month-days.ts';
import { foldSigns } from '../reading/fold-letters.ts';

/** The spans of a text, and the months in it that no year belongs to (1–12). */
export interface PrintedSpans {
  readonly spans: readonly DaySpan[];
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

function buildDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > countDaysOfMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Takes the days out of the text, so that their months are not taken for whole ones. */
function takeDays(text: string, spans: DaySpan[]): string {
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
function joinRange(spans: DaySpan[], span: DaySpan, open: boolean): void {
  const before = open ? spans.pop() : undefined;
  spans.push(before === undefined ? span : { from: before.from, to: span.to });
}

/** Reads all dates and months of a text; a year belongs to the months before it. Never throws; '' gives nothing. */
export function readSpans(text: string): PrintedSpans {
  const spans: DaySpan[] = [];
  const rest = takeDays(foldSigns(text).toLowerCase(), spans);
  let months: { month: number; open: boolean }[] = [];
  let isRange = false;
  for (const [, month, year] of rest.matchAll(TOKEN)) {
    if (month !== undefined) {
      months.push({ month: findMonth(month), open: isRange });
      isRange = false;
    } else if (year !== undefined) {
      for (const one of months)
        joinRange(spans, datesOfMonths({ from: one.month, to: one.month }, Number(year)), one.open);
      months = [];
      isRange = false;
    } else isRange = true;
  }
  return { spans, monthsWithoutYear: months.map(({ month }) => month) };
}

/** The first and the last day of all spans; null where there are none. */
export function joinSpans(spans: readonly DaySpan[]): DaySpan | null {
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
