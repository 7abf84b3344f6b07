// The audit in numbers, for the stamp, the toast and the command line.

import type { Audit } from './audit.ts';
import { severityOf } from './audit-finding.ts';
import type { FigureVerdict } from './judge-figure.ts';

/** How many figures came out how, and how many findings of each severity. */
export interface AuditTally {
  readonly figures: number;
  /** Exact or rounded. */
  readonly right: number;
  readonly cutOff: number;
  /** Wrong or impossible. */
  readonly wrong: number;
  /** Without a printed whole, or with nothing to be checked against. */
  readonly open: number;
  readonly errors: number;
  readonly queries: number;
}

/** Counts figures by verdict and findings by severity. */
export function countAudit({ figures, findings }: Audit): AuditTally {
  const count = (...verdicts: readonly FigureVerdict[]) =>
    figures.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const errors = findings.filter(({ code }) => severityOf(code) === 'wrong').length;
  return {
    figures: figures.length,
    right: count('exact', 'rounded'),
    cutOff: count('cut-off'),
    wrong: count('wrong', 'impossible'),
    open: count('base-implied', 'not-checked'),
    errors,
    queries: findings.length - errors,
  };
}
