// Printed rows for the tests of the audit, and one check run over them.

import { type AuditCheck, buildAuditContext } from '../../../src/core/auditing/audit-context.ts';
import type { AuditFinding } from '../../../src/core/auditing/audit-finding.ts';
import type { Published, PublishedKind } from '../../../src/core/auditing/published.ts';
import { readPeriod } from '../../../src/core/auditing/published-period.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';

/** A row of the kind; what is not given is as silent as a blank cell. The place is «Отчёт» unless given. */
export function publish(kind: PublishedKind, given: Partial<Published> = {}): Published {
  const { place = 'Отчёт', when = '', printed = '' } = given;
  return {
    cell: 'F2',
    place,
    document: place.split(',')[0] ?? '',
    kind,
    code: '',
    title: '',
    when,
    period: readPeriod(kind === 'period' ? printed : when),
    printed,
    part: null,
    whole: null,
    wholeLabel: '',
    unit: null,
    mark: null,
    measure: '',
    group: '',
    ...given,
  };
}

/** What the check finds in the rows. */
export function runCheck(
  check: AuditCheck,
  rows: readonly Published[],
  programme: Programme | null = null,
): readonly AuditFinding[] {
  return check(buildAuditContext({ sheet: 'Публикация', sheetId: 1, rows }, programme));
}

/** The codes of what the check finds. */
export function codesOf(
  check: AuditCheck,
  rows: readonly Published[],
  programme: Programme | null = null,
): readonly string[] {
  return runCheck(check, rows, programme).map(({ code }) => code);
}
