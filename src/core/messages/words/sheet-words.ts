// All words that stand on our sheets, one typed table per language; whole sentences are made here, never glued elsewhere.

import type { Completeness, ExclusionReason, Verdict } from '../../evaluating/result.ts';
import { EN_SHEET_WORDS } from '../en/sheet-words.ts';
import { RU_SHEET_WORDS } from '../ru/sheet-words.ts';

/** The columns of «Сводка», from the left. */
export type SummaryColumn =
  | 'code'
  | 'title'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'finalTarget'
  | 'numerator'
  | 'denominator'
  | 'actual'
  | 'deviation'
  | 'degree'
  | 'verdict'
  | 'gap'
  | 'coverage'
  | 'measure'
  | 'owner'
  | 'due'
  | 'comment';

/** The columns of «Замечания», from the left. */
export type FindingColumn =
  | 'number'
  | 'severity'
  | 'kind'
  | 'school'
  | 'field'
  | 'cell'
  | 'found'
  | 'message'
  | 'advice'
  | 'explanation'
  | 'key'
  | 'state';

/** The columns of «Журнал», from the left. */
export type JournalColumn =
  | 'number'
  | 'key'
  | 'event'
  | 'subject'
  | 'field'
  | 'cell'
  | 'original'
  | 'value'
  | 'details'
  | 'explanation';

/** What «Журнал» records. */
export type JournalEvent =
  | 'read-labelled'
  | 'read-list'
  | 'read-words'
  | 'read-number'
  | 'not-applicable'
  | 'explained'
  | 'noted-error'
  | 'dropped-explanation'
  | 'corrected'
  | 'correction-undone'
  | 'fact'
  | 'matched-name'
  | 'skipped-numbering'
  | 'skipped-section'
  | 'skipped-total';

/** What a stamp tells beside the moment of the build. */
export interface StampFacts {
  readonly used: number;
  /** null where no register says how many there ought to be. */
  readonly expected: number | null;
  readonly errors: number;
  readonly queries: number;
}

export interface SheetWords {
  readonly language: 'ru' | 'en';
  /** The stamp of every result sheet begins with this; by it a sheet is told as ours. */
  readonly stampMarker: string;
  /** The last row of ours on every result sheet begins with this; what stands below is people's. */
  readonly endMarker: string;
  readonly endLine: string;
  /** Stands above what people had written where a build writes. */
  readonly kept: string;
  /** What follows the marker and the moment of the build. */
  readonly stamp: (facts: StampFacts) => string;
  readonly completeness: (completeness: Completeness) => string;
  /** The mark between whole and fraction in texts that formulas make. */
  readonly decimalMark: ',' | '.';
  readonly verdictCounts: Readonly<Record<Verdict, string>>;
  readonly summary: {
    readonly title: (programme: string, year: number) => string;
    readonly columns: Readonly<Record<SummaryColumn, (year: number, finalYear: number) => string>>;
    readonly indicators: (count: number) => string;
    readonly task: (code: string, title: string) => string;
    readonly otherIndicators: string;
    readonly coverage: (used: number | string, expected: number) => string;
    readonly coverageTail: (expected: number) => string;
    /** The title of a part of a target; whether it is asked of every school. */
    readonly part: (label: string, eachSchool: boolean) => string;
    /** Whether something is done. */
    readonly yes: string;
    readonly no: string;
    readonly fact: string;
    readonly factWithoutSource: string;
    readonly noFact: string;
    readonly debtors: (count: number, schools: string) => string;
    readonly noDebtors: string;
    readonly excluded: string;
    readonly excludedOf: (code: string, used: number, expected: number, reasons: string) => string;
    readonly exclusion: Readonly<Record<ExclusionReason['kind'], string>>;
    readonly method: (schoolsSheet: string) => string;
    readonly orphans: string;
    readonly orphan: string;
  };
  readonly schools: {
    readonly title: (programme: string, year: number) => string;
    readonly guide: string;
    readonly school: string;
    readonly district: string;
    readonly filled: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly share: string;
    readonly ratio: string;
    readonly count: string;
    readonly note: string;
    readonly filledOf: (filled: number, required: number) => string;
    readonly noRow: string;
    readonly noDistrict: string;
    readonly total: string;
    readonly byDistrict: string;
  };
  readonly findings: {
    readonly title: (programme: string, year: number) => string;
    readonly guide: string;
    readonly none: string;
    readonly columns: Readonly<Record<FindingColumn, string>>;
    readonly group: (kind: string, severity: string, count: number) => string;
    readonly dropped: string;
    /** The state of an explanation whose finding is gone. */
    readonly droppedState: string;
  };
  readonly journal: {
    readonly title: (programme: string, year: number) => string;
    readonly guide: (count: number) => string;
    readonly none: string;
    readonly columns: Readonly<Record<JournalColumn, string>>;
    readonly events: Readonly<Record<JournalEvent, string>>;
    readonly row: (row: number) => string;
    /** When a correction was written, and what stands in its cell by now. */
    readonly correctedAt: (at: string, now: 'stands' | 'restored' | 'changed') => string;
  };
  readonly template: {
    readonly formGuide: string;
    readonly registerTitle: string;
    readonly registerGuide: string;
    readonly factsTitle: (programme: string) => string;
    readonly factsGuide: string;
    readonly kindHelp: string;
  };
  readonly report: {
    /** The unit of a gap that is in percentage points. */
    readonly percentagePoints: string;
  };
}

const ALL = { ru: RU_SHEET_WORDS, en: EN_SHEET_WORDS } as const;

/** The words of a language. */
export function chooseSheetWords(language: 'ru' | 'en'): SheetWords {
  return ALL[language];
}

/** The tables of all languages, for what is read back from a sheet that a person of the other language built. */
export const ALL_SHEET_WORDS: readonly SheetWords[] = [RU_SHEET_WORDS, EN_SHEET_WORDS];
