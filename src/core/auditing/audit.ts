// The audit of a published report: its printed rows in, a verdict for every figure and all findings out. Pure.

import type { Programme } from '../programme/programme.ts';
import { AUDIT_CHECKS } from './audit-checks.ts';
import { buildAuditContext, type JudgedRow } from './audit-context.ts';
import { type AuditFinding, severityOf } from './audit-finding.ts';
import type { Publication, PublicationFault } from './published.ts';

/** What the audit came to. */
export interface Audit {
  readonly publication: Publication;
  /** The indicators' figures, and all others that print a percent, in their order. */
  readonly figures: readonly JudgedRow[];
  /** What cannot be right first, otherwise in the order of the checks. */
  readonly findings: readonly AuditFinding[];
}

function describeFault({ cell, field, found, expected }: PublicationFault): AuditFinding {
  const place = { cell, where: cell, subject: '', period: '', printed: found };
  return { code: 'publication/unreadable', places: [place], field, expected };
}

/** Audits the publication; a programme adds its term, links and rules. No rows: no figures and no findings. */
export function auditPublication(
  publication: Publication,
  programme: Programme | null,
  faults: readonly PublicationFault[] = [],
): Audit {
  const context = buildAuditContext(publication, programme);
  const found = AUDIT_CHECKS.flatMap((check) => check(context));
  const findings = [...faults.map(describeFault), ...found];
  const wrong = findings.filter(({ code }) => severityOf(code) === 'wrong');
  const questions = findings.filter(({ code }) => severityOf(code) === 'question');
  const figures = context.figures.filter(
    ({ row, percent }) => row.kind === 'figure' || percent !== null,
  );
  return { publication, figures, findings: [...wrong, ...questions] };
}
