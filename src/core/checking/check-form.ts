// All checks of a form, in the order in which their findings are told: headings, rows, cells, rules between cells.

import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import type { FormSearch } from '../reading/reading.ts';
import { checkDuplicateSchools } from './check-duplicate-schools.ts';
import { checkHeader, isHeaderBroken } from './check-header.ts';
import { checkMagnitude } from './check-magnitude.ts';
import { checkMissingSchools } from './check-missing-schools.ts';
import { checkTabs } from './check-tabs.ts';
import { checkUnknownSchools } from './check-unknown-schools.ts';
import type { Finding } from './finding.ts';
import { buildFormContext, type FormCheck } from './form-context.ts';
import { ROW_CHECKS } from './row-checks.ts';

/** What is checked once the headings are in order. */
const CHECKS: readonly FormCheck[] = [
  checkUnknownSchools,
  checkDuplicateSchools,
  checkMissingSchools,
  ...ROW_CHECKS,
  checkMagnitude,
];

/** A guess at a slip adds nothing to a cell of which something certain is known. */
function dropNeedlessGuesses(findings: readonly Finding[]): readonly Finding[] {
  const isGuess = ({ code }: Finding) => code === 'check/magnitude-slip';
  const nameCell = ({ place }: Finding) => `${place.sheetId} ${place.cell}`;
  const told = new Set(findings.filter((finding) => !isGuess(finding)).map(nameCell));
  return findings.filter((finding) => !isGuess(finding) || !told.has(nameCell(finding)));
}

/**
 * The findings of a form. A broken heading stops the checks of rows: then only the headings' findings come. A form that
 * was not found, or found twice, has none: see checkSearches.
 */
export function checkForm(
  search: FormSearch,
  programme: Programme,
  register: Register,
): readonly Finding[] {
  if (search.kind !== 'found') return [];
  const { table } = search;
  const header = [...checkHeader(table), ...checkTabs(table)];
  if (isHeaderBroken(table)) return header;
  const context = buildFormContext(table, programme, register);
  return [...header, ...dropNeedlessGuesses(CHECKS.flatMap((check) => check(context)))];
}
