// All words that people see, as one typed table per language: a code or a heading without words does not compile.

import type { Finding, FindingCode, FindingSeverity, FindingState } from '../checking/finding.ts';
import type { ExclusionReason, Gap, Verdict } from '../evaluating/result.ts';
import type { Unit } from '../programme/target.ts';

/** One whole sentence that says where and what, and one that says what to do. */
export interface FindingText {
  readonly message: string;
  readonly advice: string;
}

export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;

/** The words of one code. */
export interface FindingWords<Code extends FindingCode> {
  /** The name of its kind: «Часть больше целого». */
  readonly kind: string;
  /** What is wrong, as the sentence goes on after «Лист …, ячейка …: », without its stop. */
  readonly message: (finding: FindingOf<Code>) => string;
  /** What to do: a whole sentence. */
  readonly advice: string | ((finding: FindingOf<Code>) => string);
}

/** For every code its words. */
export type FindingTexts = { readonly [Code in FindingCode]: FindingWords<Code> };

export interface VerdictText {
  /** ✓, —, ? or ·, readable in a black-and-white print. */
  readonly sign: string;
  readonly word: string;
  /** Sign and word as a status cell shows them: «✓ выполнен». */
  readonly full: string;
}

export interface Messages {
  readonly language: 'ru' | 'en';
  readonly findings: FindingTexts;
  /** The beginning of every finding's sentence: the sheet, the cell, the school if there is one. */
  readonly formatLead: (finding: Finding) => string;
  readonly severity: Readonly<Record<FindingSeverity, string>>;
  readonly state: Readonly<Record<FindingState, string>>;
  readonly verdict: Readonly<Record<Verdict, VerdictText>>;
  readonly formatExclusion: (reason: ExclusionReason) => string;
  /** «не хватает 3 встреч»; '' for an empty gap. */
  readonly formatGap: (gap: Gap) => string;
  /** A number as people of the language write it, rounded half up to `digits` at most, trailing zeros dropped. */
  readonly formatNumber: (value: number, digits: number) => string;
  /** With its unit: «69,56 %», «3»; '' for null. */
  readonly formatValue: (value: number | null, unit: Unit) => string;
}
