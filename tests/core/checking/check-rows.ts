// Runs the checks of a form over a small table: what most tests of single checks need.

import { checkForm } from '../../../src/core/checking/check-form.ts';
import type { Finding, FindingCode } from '../../../src/core/checking/finding.ts';
import type { Field } from '../../../src/core/programme/form.ts';
import type { FieldRule } from '../../../src/core/programme/programme.ts';
import type { Register } from '../../../src/core/programme/register.ts';
import {
  buildForm,
  buildProgramme,
  buildRegister,
  buildSchool,
  buildSearch,
  type RowInput,
} from '../../fixtures/build-table.ts';

export interface CheckedTable {
  readonly fields: readonly Field[];
  readonly rows: readonly RowInput[];
  readonly rules?: readonly FieldRule[];
  /** Where absent, a register of the rows' names. */
  readonly register?: Register;
}

function registerNames(rows: readonly RowInput[]): Register {
  const names = rows.map(([label]) => label.split(' = ').slice(-1)[0] ?? '');
  return buildRegister([...new Set(names)].map((name) => buildSchool(name)));
}

/** All findings of the table. */
export function checkRows({ fields, rows, rules = [], register }: CheckedTable) {
  const form = buildForm(fields);
  const schools = register ?? registerNames(rows);
  const search = buildSearch(form, rows, schools);
  return checkForm(search, buildProgramme(form, rules), schools);
}

/** The findings as «code at cell», in order. */
export function listFound(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place }) => `${code} ${place.cell}`);
}

/** The only finding of the code. Throws when there is none, or more than one. */
export function takeOnly<Code extends FindingCode>(
  findings: readonly Finding[],
  code: Code,
): Extract<Finding, { readonly code: Code }> {
  const isWanted = (finding: Finding): finding is Extract<Finding, { readonly code: Code }> =>
    finding.code === code;
  const [only, ...more] = findings.filter(isWanted);
  if (only === undefined || more.length > 0) {
    throw new Error(`wanted one ${code}, got ${listFound(findings).join(', ')}`);
  }
  return only;
}
