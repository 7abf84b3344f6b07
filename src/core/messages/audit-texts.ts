// The words of the audit as typed tables: for every code its kind, its sentence and what to do.

import type { AuditCode, AuditFinding, AuditSeverity } from '../auditing/audit-finding.ts';
import type { FigureVerdict } from '../auditing/judge-figure.ts';
import type { FindingText, VerdictText } from './messages.ts';

export type AuditFindingOf<Code extends AuditCode> = Extract<AuditFinding, { readonly code: Code }>;

/** The words of one code. */
export interface AuditWords<Code extends AuditCode> {
  /** The name of its kind: «Процент не сходится с числами». */
  readonly kind: string;
  /** What is wrong, as the sentence goes on after «Отчёт, № 1.4, 2023: », without its stop. */
  readonly message: (finding: AuditFindingOf<Code>) => string;
  /** What to do: a whole sentence. */
  readonly advice: string;
}

/** For every code its words. */
export type AuditTexts = { readonly [Code in AuditCode]: AuditWords<Code> };

/** Codes about figures, contingents, parts and series. */
export type AuditFigureCode = Extract<
  AuditCode,
  | `figure/${string}`
  | `rounding/${string}`
  | `base/${string}`
  | `contingent/${string}`
  | `parts/${string}`
  | `value/${string}`
  | `series/${string}`
  | `indicator/${string}`
>;

/** Codes about shares against each other, links, marks, measures, targets and goals. */
export type AuditTargetCode = Extract<
  AuditCode,
  | `share/${string}`
  | `link/${string}`
  | `mark/${string}`
  | `measure/${string}`
  | `target/${string}`
  | `goal/${string}`
>;

/** Codes about names, labels, texts, codes and the sheet itself. */
export type AuditNameCode = Extract<
  AuditCode,
  | `name/${string}`
  | `label/${string}`
  | `printed/${string}`
  | `text/${string}`
  | `code/${string}`
  | `publication/${string}`
>;

/** Codes about lists, plans, dates, periods and sentences. */
export type AuditPlanCode = Exclude<AuditCode, AuditFigureCode | AuditTargetCode | AuditNameCode>;

export interface AuditMessages {
  readonly language: 'ru' | 'en';
  readonly findings: AuditTexts;
  /** Where the finding is: the place, what it is about, the year. */
  readonly formatLead: (finding: AuditFinding) => string;
  readonly severity: Readonly<Record<AuditSeverity, string>>;
  readonly verdict: Readonly<Record<FigureVerdict, VerdictText>>;
}

function formatWords<Code extends AuditCode>(
  texts: AuditTexts,
  code: Code,
  finding: AuditFindingOf<Code>,
): FindingText {
  const { message, advice } = texts[code];
  return { message: message(finding), advice };
}

/** What is wrong and where, and what to do about it: one whole sentence or two each. */
export function formatAuditFinding(finding: AuditFinding, messages: AuditMessages): FindingText {
  const { message, advice } = formatWords(messages.findings, finding.code, finding);
  return { message: `${messages.formatLead(finding)}: ${message}.`, advice };
}
