// A finding of the audit, as data without prose: what is wrong or doubtful in print, and where. The words are in messages.

import type { RoundingRule, WholeRange } from './fit-share.ts';

/** `wrong` cannot be right; `question` must be corrected or explained. */
export type AuditSeverity = 'wrong' | 'question';

/** A printed thing that takes part. */
export interface AuditPlace {
  /** On «Публикация», A1. */
  readonly cell: string;
  /** Where in the document. */
  readonly where: string;
  /** Code or title. */
  readonly subject: string;
  readonly period: string;
  /** As printed; '' where nothing is. */
  readonly printed: string;
}

type Fault<Code extends string, Facts = unknown> = Readonly<Facts> & {
  readonly code: Code;
  /** Never empty; the first is where to look. */
  readonly places: readonly AuditPlace[];
};

interface Span {
  readonly year: string;
  readonly stated: number;
  readonly expected: number;
}

/** Two wordings where they differ. */
export type WordPair = readonly [string, string];

/** All findings there are, by code; adding one here without words does not compile. */
export type AuditFinding =
  /** A cell of «Публикация» that cannot be read as what its column holds. */
  | Fault<
      'publication/unreadable',
      { field: string; expected: 'kind' | 'number' | 'mark' | 'column' }
    >
  // A figure against its own counts.
  | Fault<
      'figure/wrong',
      {
        part: number;
        whole: number;
        exact: number;
        wholes: WholeRange | null;
        parts: WholeRange | null;
      }
    >
  | Fault<
      'figure/impossible',
      { reason: 'above-whole' | 'no-part' | 'no-whole'; part: number | null; whole: number | null }
    >
  | Fault<'figure/two-counts', { part: number; whole: number }>
  | Fault<'figure/no-unit'>
  | Fault<'figure/no-indicator'>
  | Fault<'rounding/mixed', { majority: RoundingRule; followed: number }>
  // Contingents, parts and wholes.
  | Fault<'base/grades', { narrow: string; narrowSize: number; wide: string; wideSize: number }>
  | Fault<'base/other', { part: number; known: number; wholes: WholeRange | null; exact: number }>
  | Fault<'contingent/two-numbers', { label: string }>
  | Fault<'contingent/jump', { label: string; before: number; after: number; times: number }>
  | Fault<'contingent/sum', { label: string; parts: readonly string[]; spans: readonly Span[] }>
  | Fault<'parts/sum', { sum: number; whole: number }>
  | Fault<
      'parts/base',
      { sum: number | null; stated: number | null; from: number; to: number; fits: number }
    >
  // The same thing in several places.
  | Fault<'value/differs'>
  | Fault<'series/copied', { years: readonly string[] }>
  | Fault<'series/nearly-same', { years: readonly string[] }>
  | Fault<'series/other-thing', { words: WordPair }>
  | Fault<
      'value/outlier',
      { value: number; usual: number; times: number; against: 'target' | 'baseline' | 'last-year' }
    >
  // Shares against each other.
  | Fault<'share/narrower', { narrow: string; wide: string; equal: boolean }>
  | Fault<'share/together', { sum: number }>
  | Fault<'share/grades', { narrow: string; wide: string; least: number }>
  | Fault<'share/territory', { part: string; whole: string }>
  | Fault<'share/two-bases'>
  | Fault<'share/no-base'>
  | Fault<'share/upside-down'>
  | Fault<
      'link/differ',
      { reason: string; recomputed: { part: number; whole: number; percent: number } | null }
    >
  | Fault<'link/part-above-whole', { part: number; whole: number }>
  // Marks and measures.
  | Fault<'mark/without-fact'>
  | Fault<'mark/contradicts', { mark: boolean; target: string }>
  | Fault<'mark/missing'>
  | Fault<'measure/missing', { target: string }>
  // Targets.
  | Fault<'target/missing'>
  | Fault<'target/differs', { growth: { from: number; by: number; to: number } | null }>
  | Fault<'target/unit'>
  | Fault<'target/mixed'>
  | Fault<'target/direction', { target: string }>
  | Fault<'target/zero'>
  | Fault<'goal/no-indicator'>
  // Names and texts.
  | Fault<'name/differs', { words: readonly WordPair[] }>
  | Fault<'name/two-codes'>
  | Fault<'name/unit', { says: 'count' | 'share' }>
  | Fault<'name/number', { named: string; targets: readonly string[] }>
  | Fault<'label/people'>
  | Fault<'label/grades', { named: readonly number[]; counted: readonly number[] }>
  | Fault<'printed/blank', { what: 'name' | 'responsible' | 'source' | 'form-line' | 'due' }>
  | Fault<'text/alphabet', { word: string }>
  | Fault<'text/personal-data', { word: string }>
  | Fault<'indicator/no-data'>
  // Codes.
  | Fault<'code/look-alike', { letter: string; digit: string }>
  | Fault<'code/pattern', { expected: string }>
  | Fault<'code/same-text'>
  // Lists and plans.
  | Fault<'list/gap', { missing: readonly string[] }>
  | Fault<
      'list/differs',
      {
        counts: readonly { where: string; count: number }[];
        unmatched: readonly { where: string; title: string }[];
      }
    >
  | Fault<'list/shifted', { pairs: readonly { form: string; plan: string | null }[] }>
  | Fault<'list/unmatched', { side: 'plan' | 'form' }>
  | Fault<'form/other-unit'>
  | Fault<'form/composite'>
  // Dates.
  | Fault<'date/before-document', { document: string; dated: string }>
  | Fault<'due/before-document', { document: string; dated: string }>
  | Fault<'date/year-in-name', { named: number; dated: number }>
  | Fault<'event/repeated'>
  | Fault<'due/outside-term', { from: string; to: string }>
  | Fault<'due/no-year'>
  | Fault<'deadline/far', { ended: string; days: number }>
  | Fault<'period/differs'>
  | Fault<'period/mixed'>
  | Fault<
      'period/school-year',
      { stated: number; totals: readonly { year: string; total: number }[] }
    >
  // Sentences.
  | Fault<
      'statement/trend',
      {
        says: 'up' | 'down';
        year: string;
        value: number;
        against: readonly { year: string; value: number }[];
      }
    >
  | Fault<'statement/same-year', { year: number }>;

export type AuditCode = AuditFinding['code'];

/** What cannot be right whatever was meant; all other codes are questions. */
const WRONG: ReadonlySet<AuditCode> = new Set<AuditCode>([
  'figure/wrong',
  'figure/impossible',
  'base/other',
  'parts/sum',
  'parts/base',
  'contingent/sum',
  'value/differs',
  'share/upside-down',
  'link/part-above-whole',
  'mark/without-fact',
  'mark/contradicts',
  'target/zero',
  'date/before-document',
  'statement/trend',
  'statement/same-year',
]);

/** How grave a finding is, by its code. */
export function severityOf(code: AuditCode): AuditSeverity {
  return WRONG.has(code) ? 'wrong' : 'question';
}
