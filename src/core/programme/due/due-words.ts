// The words by which plans say when: months, quarters, seasons, and wordings that name no month at all.

import type { Due, MonthSpan } from './due.ts';

/** Beginnings of the months' names, January first; «мая» and «май» share two letters only, so «ма» stands last of them. */
const MONTH_STEMS: readonly string[] = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяе]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];

const MONTHS = MONTH_STEMS.map((stem) => new RegExp(`^${stem}[а-я]{0,3}$`));

/** The months of a season, by the beginning of its word. */
const SEASONS: readonly (readonly [RegExp, MonthSpan])[] = [
  [/^летн/, { from: 6, to: 8 }],
  [/^осенн/, { from: 9, to: 11 }],
  [/^зимн/, { from: 12, to: 2 }],
  [/^весенн/, { from: 3, to: 5 }],
];

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** 1–12 for a month's name in any case; null for any other word and for ''. */
export function readMonth(word: string): number | null {
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? null : index + 1;
}

/** The months of «летний»; null for any other word. */
export function readSeason(word: string): MonthSpan | null {
  return SEASONS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** The months of a quarter «1» or «II»; null for any other number. */
export function readQuarter(number: string): MonthSpan | null {
  const quarter = /^[1-4]$/.test(number) ? Number(number) : ROMAN.indexOf(number) + 1;
  return quarter === 0 ? null : { from: quarter * 3 - 2, to: quarter * 3 };
}

/** Wordings without a month, the first that fits; the text is in lower case. */
const PHRASES: readonly (readonly [RegExp, Due])[] = [
  [/учебн[а-я]* год/, { kind: 'throughout', year: 'school' }],
  [
    /в течени[ие] (?:всего )?(?:календарного )?(?:года|периода|срока)|постоянно|ежегодно|ежемесячно|ежеквартально|весь период|на протяжении/,
    { kind: 'throughout', year: 'calendar' },
  ],
  [/^(?:по|согласно|в соответствии|при|после)(?:$|[^а-я])/, { kind: 'by-schedule' }],
];

/** What a wording without a month means; null where it means nothing known. */
export function readPhrase(text: string): Due | null {
  return PHRASES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
