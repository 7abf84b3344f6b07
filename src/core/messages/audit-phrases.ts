// The turns of phrase that the sentences of the audit share, for each language.

import type { AuditFinding, AuditPlace } from '../auditing/audit-finding.ts';
import type { WholeRange } from '../auditing/fit-share.ts';
import { formatNumber } from './format-number.ts';
import { shortenText } from './shorten-text.ts';

/** Longer lists say how many more there are. */
const MOST_LISTED = 8;
const LONGEST_SUBJECT = 70;
const LONGEST_PRINTED = 90;
/** Digits of a recomputed percent: enough to see which way it was shortened. */
const PERCENT_DIGITS = 4;

interface PhraseWords {
  readonly language: 'ru' | 'en';
  readonly quotes: readonly [string, string];
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly percentSign: string;
  readonly code: (code: string) => string;
}

const WORDS: Readonly<Record<'ru' | 'en', PhraseWords>> = {
  ru: {
    language: 'ru',
    quotes: ['«', '»'],
    nothing: 'ничего не напечатано',
    more: (count) => `и ещё ${count}`,
    percentSign: '\u00a0%',
    code: (code) => `№ ${code}`,
  },
  en: {
    language: 'en',
    quotes: ['“', '”'],
    nothing: 'nothing is printed',
    more: (count) => `and ${count} more`,
    percentSign: '%',
    code: (code) => `No. ${code}`,
  },
};

export interface AuditPhrases {
  /** In quotes, on one line and not too long. */
  readonly quote: (text: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** «95», «95–96». */
  readonly range: (range: WholeRange) => string;
  /** What the first place prints. */
  readonly said: (finding: AuditFinding) => string;
  /** Where the first place is. */
  readonly lead: (finding: AuditFinding) => string;
  readonly spot: (place: AuditPlace) => string;
  /** «Отчёт, № 1.4, 2023 – «84,34 %»; …», the first of them and how many more. */
  readonly listed: (finding: AuditFinding, from?: number) => string;
  /** «№ 1.4, № 1.5, …»: what the places are about, each once. */
  readonly subjects: (finding: AuditFinding) => string;
  readonly join: (items: readonly string[]) => string;
}

function isCode(subject: string): boolean {
  return /^\d+(?:\.\d+)*\.?$/.test(subject);
}

/** The phrases of a language. */
export function createAuditPhrases(language: 'ru' | 'en'): AuditPhrases {
  const words = WORDS[language];
  const [open, close] = words.quotes;
  const quote = (text: string) => `${open}${shortenText(text, LONGEST_PRINTED)}${close}`;
  const name = (subject: string) =>
    isCode(subject) ? words.code(subject) : quote(shortenText(subject, LONGEST_SUBJECT));
  const spot = ({ where, subject, period, cell }: AuditPlace) => {
    const parts = [where, subject === '' ? '' : name(subject), period].filter(
      (text) => text !== '',
    );
    return parts.length === 0 ? cell : parts.join(', ');
  };
  const say = ({ printed }: AuditPlace) => (printed === '' ? words.nothing : quote(printed));
  const join = (items: readonly string[]) => {
    const rest = items.length - MOST_LISTED;
    const shown = items.slice(0, MOST_LISTED);
    return [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join('; ');
  };
  const first = ({ places }: AuditFinding): AuditPlace =>
    places[0] ?? { cell: '', where: '', subject: '', period: '', printed: '' };
  return {
    quote,
    join,
    spot,
    number: (value) => formatNumber(value, 2, language),
    percent: (value) => `${formatNumber(value, PERCENT_DIGITS, language)}${words.percentSign}`,
    range: ({ from, to }) => (from === to ? `${from}` : `${from}–${to}`),
    said: (finding) => say(first(finding)),
    lead: (finding) => spot(first(finding)),
    listed: ({ places }, from = 0) =>
      join(places.slice(from).map((place) => `${spot(place)} – ${say(place)}`)),
    subjects: ({ places }) =>
      [...new Set(places.map(({ subject }) => (subject === '' ? '' : name(subject))))]
        .filter((text) => text !== '')
        .join(', '),
  };
}
