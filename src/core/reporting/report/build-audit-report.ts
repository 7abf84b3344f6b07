// The audit as plain data, for `svodka audit --json`.

import type { Audit } from '../../auditing/audit.ts';
import { type AuditSeverity, severityOf } from '../../auditing/audit-finding.ts';
import type { AuditTally } from '../../auditing/count-audit.ts';
import { countAudit } from '../../auditing/count-audit.ts';
import type { FigureVerdict } from '../../auditing/judge-figure.ts';
import { type AuditMessages, formatAuditFinding } from '../../messages/audit-texts.ts';

export interface ReportedFigure {
  readonly cell: string;
  readonly place: string;
  readonly code: string;
  readonly title: string;
  readonly period: string;
  readonly printed: string;
  readonly part: number | null;
  readonly whole: number | null;
  /** In percent, unrounded. */
  readonly recomputed: number | null;
  readonly verdict: FigureVerdict;
  /** The wholes that fit where none is printed. */
  readonly wholes: {
    readonly halfUp: readonly [number, number] | null;
    readonly cutOff: readonly [number, number] | null;
  } | null;
}

export interface ReportedAuditFinding {
  readonly code: string;
  readonly severity: AuditSeverity;
  readonly subject: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly advice: string;
}

export interface AuditReport {
  readonly programme: string | null;
  readonly builtAt: string;
  readonly counts: AuditTally;
  readonly figures: readonly ReportedFigure[];
  readonly findings: readonly ReportedAuditFinding[];
}

function listRange(range: { from: number; to: number } | null): readonly [number, number] | null {
  return range === null ? null : [range.from, range.to];
}

/** The report; sentences in the language of the messages. */
export function buildAuditReport(
  audit: Audit,
  about: { readonly programme: string | null; readonly builtAt: string },
  messages: AuditMessages,
): AuditReport {
  return {
    ...about,
    counts: countAudit(audit),
    figures: audit.figures.map(({ row, whole, exact, verdict, wholes }) => ({
      cell: row.cell,
      place: row.place,
      code: row.code,
      title: row.title,
      period: row.when,
      printed: row.printed,
      part: row.part,
      whole,
      recomputed: exact,
      verdict,
      wholes:
        wholes === null
          ? null
          : { halfUp: listRange(wholes['half-up']), cutOff: listRange(wholes['cut-off']) },
    })),
    findings: audit.findings.map((finding) => ({
      code: finding.code,
      severity: severityOf(finding.code),
      subject: finding.places[0]?.subject ?? '',
      cells: finding.places.map(({ cell }) => cell).filter((cell) => cell !== ''),
      ...formatAuditFinding(finding, messages),
    })),
  };
}
