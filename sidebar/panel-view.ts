// What the panel shows, as plain data with all words in place: what buildView makes and the renderers draw.

import type { FillKind, VerdictKind } from './words.ts';

export interface FillView {
  readonly kind: FillKind;
  readonly word: string;
  readonly count: string;
  /** Share of the bar, 0–100. */
  readonly percent: number;
}

export interface CompletenessView {
  readonly sentence: string;
  /** The bar in words, for those who do not see it. */
  readonly label: string;
  /** [] where no school is expected. */
  readonly fills: readonly FillView[];
  readonly notes: readonly string[];
}

export interface DebtorsView {
  readonly title: string;
  readonly schools: readonly string[];
}

export interface VerdictView {
  readonly kind: VerdictKind;
  readonly sign: string;
  readonly word: string;
  readonly count: string;
}

export interface MissedView {
  readonly code: string;
  readonly title: string;
  readonly target: string;
  readonly actual: string;
  readonly gap: string;
}

export interface FindingView {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly place: string;
  readonly school: string;
  readonly message: string;
  readonly advice: string;
  /** «пояснено» where a person has explained it, else ''. */
  readonly state: string;
}

export interface GroupView {
  readonly key: string;
  readonly severity: 'error' | 'query';
  readonly severityWord: string;
  readonly kind: string;
  readonly count: string;
  readonly examples: readonly string[];
  readonly findings: readonly FindingView[];
  /** How many are only on the sheet; '' when all are here. */
  readonly more: string;
}

export interface FindingsView {
  readonly sentence: string;
  readonly groups: readonly GroupView[];
}

/** A section is null (or empty) where nothing is known about it. */
export interface PanelView {
  readonly title: string;
  /** Year and stamp; '' where no programme is recognised. */
  readonly period: string;
  readonly stamp: string;
  readonly problem: string | null;
  readonly completeness: CompletenessView | null;
  readonly debtors: DebtorsView | null;
  readonly verdicts: readonly VerdictView[];
  readonly missed: readonly MissedView[];
  readonly findings: FindingsView | null;
}
