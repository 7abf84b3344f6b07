// The words that a person sees right after typing: how the cell was read, or the sentences of what is wrong.

import { assertNever } from '../../assert-never.ts';
import type { EditHints } from '../../hinting/hint-edit.ts';
import type { Reading } from '../../reading/reading.ts';
import { formatFinding } from '../format-finding.ts';
import { formatNumber } from '../format-number.ts';
import type { Messages } from '../messages.ts';
import { shortenText } from '../shorten-text.ts';

/** A toast. */
export interface Hint {
  readonly title: string;
  readonly text: string;
  /** How long it takes to read. */
  readonly seconds: number;
}

interface HintWords {
  readonly title: string;
  /** «прочитано: 5 (4 + 1)». */
  readonly read: (value: string) => string;
  /** The same of one of several cells, as a sentence. */
  readonly readIn: (cell: string, value: string) => string;
  readonly of: string;
  readonly andMore: (count: number) => string;
  /** Only the first of the hints are shown. */
  readonly first: (shown: number, all: number) => string;
  /** Only the first rows of a large paste were looked at. */
  readonly rowsLookedAt: (rows: number) => string;
}

const WORDS: Readonly<Record<'ru' | 'en', HintWords>> = {
  ru: {
    title: 'Сводка',
    read: (value) => `прочитано: ${value}`,
    readIn: (cell, value) => `${cell} – прочитано: ${value}.`,
    of: 'из',
    andMore: (count) => `и ещё ${count}`,
    first: (shown, all) => `Показано ${shown} из ${all}.`,
    rowsLookedAt: (rows) =>
      `Просмотрены первые ${rows} строк вставки; остальные проверит «Проверить строки школ».`,
  },
  en: {
    title: 'Svodka',
    read: (value) => `read as: ${value}`,
    readIn: (cell, value) => `${cell} – read as: ${value}.`,
    of: 'of',
    andMore: (count) => `and ${count} more`,
    first: (shown, all) => `Shown are ${shown} of ${all}.`,
    rowsLookedAt: (rows) =>
      `The first ${rows} rows pasted were looked at; “Check the schools’ rows” looks at the others.`,
  },
};

/** More than these nobody reads while typing. */
const MOST_SHOWN = 3;
const MOST_NAMES = 5;
const LONGEST_NAME = 40;
const READING_SECONDS = 8;
const FINDING_SECONDS = 20;

function formatNames({ parts }: Reading, words: HintWords): string {
  const names = parts.slice(0, MOST_NAMES).map(({ label }) => shortenText(label, LONGEST_NAME));
  const more = parts.length - names.length;
  return [...names, ...(more > 0 ? [words.andMore(more)] : [])].join(', ');
}

/** What the reading came to: «5 (4 + 1)», «2 (КемГУ, КузГТУ)», «45 % (9 из 20)», «мероприятия 2, участники 65». */
function formatReading(reading: Reading, language: 'ru' | 'en'): string {
  const { field, how, value, parts } = reading;
  const words = WORDS[language];
  const number = (one: number) => formatNumber(one, 2, language);
  const labelled = parts.map((part) => `${part.label} ${number(part.value)}`).join(', ');
  if (value === null) return labelled;
  switch (field.kind) {
    case 'share': {
      const percent = `${number(value)}${language === 'ru' ? '\u00a0%' : '%'}`;
      const [first, second] = parts;
      if (first === undefined || second === undefined) return percent;
      return `${percent} (${number(first.value)} ${words.of} ${number(second.value)})`;
    }
    case 'named-counts':
      return labelled === '' ? number(value) : labelled;
    case 'list':
      return how === 'list' ? `${number(value)} (${formatNames(reading, words)})` : number(value);
    case 'number':
    case 'count':
    case 'labelled-count':
    case 'text': {
      const sum = parts.map((part) => number(part.value)).join(' + ');
      return parts.length > 1 ? `${number(value)} (${sum})` : number(value);
    }
    default:
      return assertNever(field.kind);
  }
}

/** The toast for the hints; null where there is nothing to say. `cutRows`: how many rows were looked at, where not all. */
export function formatHints(
  { findings, readings }: EditHints,
  messages: Messages,
  cutRows: number | null,
): Hint | null {
  const { language } = messages;
  const words = WORDS[language];
  const all = findings.length + readings.length;
  if (all === 0) return null;
  const seconds = findings.length > 0 ? FINDING_SECONDS : READING_SECONDS;
  const [only] = readings;
  if (all === 1 && only !== undefined && cutRows === null) {
    return { title: words.title, text: words.read(formatReading(only, language)), seconds };
  }
  const sentences = [
    ...findings.map((finding) => {
      const { message, advice } = formatFinding(finding, messages);
      return `${message} ${advice}`;
    }),
    ...readings.map((reading) => words.readIn(reading.cell, formatReading(reading, language))),
  ];
  const shown = sentences.slice(0, MOST_SHOWN);
  const notes = [
    ...(all > shown.length ? [words.first(shown.length, all)] : []),
    ...(cutRows === null ? [] : [words.rowsLookedAt(cutRows)]),
  ];
  return { title: words.title, text: [...shown, ...notes].join('\n'), seconds };
}
