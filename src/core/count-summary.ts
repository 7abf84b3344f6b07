// The counts that a stamp, a toast and the panel show.

import type { IndicatorResult } from './evaluating/result.ts';
import type { KeyedFinding } from './summary.ts';

/** Open errors and open queries; explained ones are not counted. */
export function countOpen(findings: readonly KeyedFinding[]): { errors: number; queries: number } {
  const open = findings.filter(({ state }) => state === 'open');
  const errors = open.filter(({ finding }) => finding.severity === 'error').length;
  return { errors, queries: open.length - errors };
}

/** How many indicators are met, missed, without data and without a target. */
export function countVerdicts(results: readonly IndicatorResult[]): {
  met: number;
  missed: number;
  noData: number;
  noTarget: number;
} {
  const count = (verdict: IndicatorResult['verdict']) =>
    results.filter((result) => result.verdict === verdict).length;
  return {
    met: count('met'),
    missed: count('missed'),
    noData: count('no-data'),
    noTarget: count('no-target'),
  };
}
