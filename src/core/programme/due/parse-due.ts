// «октябрь, февраль, март 2023, …», «июль - август», «до 15.01.2024», «по графику» → when it is due.

import { isCalendarDay } from '../calendar-day.ts';
import type { DaySpan, Due, MonthSpan } from './due.ts';
import { readMonth, readPhrase, readQuarter, readSeason } from './due-words.ts';
import { datesOfMonths } from './month-days.ts';

/** What a wording is made of once it is cut up. */
type Token =
  | { readonly kind: 'months'; readonly span: MonthSpan }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'dash' }
  /** A comma and the like: it may stand anywhere. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'other' };

const WORDS = /\d{1,2}\.\d{1,2}\.\d{2,4}|\d+|[ivx]+(?![a-z])|[а-я]+|[–—−-]|\S/g;
/** Words that say nothing by themselves: «в срок до», «г.», «до конца». */
const FILLERS: ReadonlySet<string> = new Set([
  'до',
  'в',
  'с',
  'срок',
  'год',
  'года',
  'г',
  'период',
  'и',
  'конца',
  'не',
  'позднее',
]);

function readDay(word: string): string | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : null;
}

function readToken(word: string, next: string | undefined): Token {
  const month = readMonth(word);
  if (month !== null) return { kind: 'months', span: { from: month, to: month } };
  const season = readSeason(word) ?? (next?.startsWith('квартал') ? readQuarter(word) : null);
  if (season !== null) return { kind: 'months', span: season };
  if (/^20\d\d$/.test(word)) return { kind: 'year', year: Number(word) };
  const day = readDay(word);
  if (day !== null) return { kind: 'day', day };
  if (/^[–—−-]$/.test(word) || word === 'по') return { kind: 'dash' };
  if (/^[.,;:()]$/.test(word) || FILLERS.has(word) || word.startsWith('квартал')) {
    return { kind: 'pause' };
  }
  return { kind: 'other' };
}

/** «июль - август» as one span: a dash between two months without a year between them. */
function joinMonths(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [before, dash] = joined.slice(-2);
    if (token.kind === 'months' && dash?.kind === 'dash' && before?.kind === 'months') {
      const span = { from: before.span.from, to: token.span.to };
      joined.splice(-2, 2, { kind: 'months', span });
    } else joined.push(token);
  }
  return joined;
}

/** What was read so far: spans with their year, and months that still wait for one. */
interface Progress {
  readonly spans: readonly DaySpan[];
  readonly waiting: readonly MonthSpan[];
  /** True right behind a dash that follows a dated span: the next one ends it. */
  readonly open: boolean;
}

function takeSpans(progress: Progress, added: readonly DaySpan[]): Progress {
  const [first, ...rest] = added;
  const [last] = progress.spans.slice(-1);
  if (!progress.open || first === undefined || last === undefined) {
    return { spans: [...progress.spans, ...added], waiting: [], open: false };
  }
  const joined = { from: last.from, to: first.to };
  return { spans: [...progress.spans.slice(0, -1), joined, ...rest], waiting: [], open: false };
}

/** A year belongs to all months before it that have none yet. */
function takeToken(progress: Progress, token: Token): Progress {
  switch (token.kind) {
    case 'months':
      return { ...progress, waiting: [...progress.waiting, token.span] };
    case 'year':
      return takeSpans(
        progress,
        progress.waiting.map((span) => datesOfMonths(span, token.year)),
      );
    case 'day':
      return takeSpans(progress, [{ from: token.day, to: token.day }]);
    case 'dash':
      return { ...progress, open: progress.spans.length > 0 && progress.waiting.length === 0 };
    case 'pause':
    case 'other':
      return progress;
  }
}

/**
 * When a line of a plan is due; `none` for '' and a dash. Months without a year are `recurring` when no year is named at
 * all, otherwise the wording is refused, as is any with a word or number that is neither month, year nor date.
 */
export function parseDue(printed: string): Due {
  const text = printed.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
  if (/^[–—−-]?$/.test(text)) return { kind: 'none' };
  const phrase = readPhrase(text);
  if (phrase !== null) return phrase;
  const words = text.match(WORDS) ?? [];
  const tokens = words.map((word, index) => readToken(word, words[index + 1]));
  if (tokens.some(({ kind }) => kind === 'other')) return { kind: 'refused' };
  const start: Progress = { spans: [], waiting: [], open: false };
  const { spans, waiting } = joinMonths(tokens).reduce(takeToken, start);
  if (spans.length === 0) {
    return waiting.length === 0 ? { kind: 'refused' } : { kind: 'recurring', spans: waiting };
  }
  return waiting.length === 0 ? { kind: 'dated', spans } : { kind: 'refused' };
}
