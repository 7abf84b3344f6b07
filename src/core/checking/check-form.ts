// All checks of a form, in the order in which their findings are told: headings, rows, cells, rules between cells.

import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import type { FormSearch } from '../reading/reading.ts';
import { checkCells } from './check-cells.ts';
import { checkDuplicateSchools } from './check-duplicate-schools.ts';
import { checkEnrolment } from './check-enrolment.ts';
import { checkHeader, isHeaderBroken } from './check-header.ts';
import { checkListCount } from './check-list-count.ts';
import { checkMagnitude } from './check-magnitude.ts';
import { checkMissingSchools } from './check-missing-schools.ts';
import { checkNarrowerRange } from './check-narrower-range.ts';
import { checkNotApplicable } from './check-not-applicable.ts';
import { checkPartOfWhole } from './check-part-of-whole.ts';
import { checkRules } from './check-rules.ts';
import { checkShare } from './check-share.ts';
import { checkTabs } from './check-tabs.ts';
import { checkUnknownSchools } from './check-unknown-schools.ts';
import type { Finding } from './finding.ts';
import { buildFormContext, type FormCheck } from './form-context.ts';

/** What is checked once the headings are in order. */
const CHECKS: readonly FormCheck[] = [
  checkUnknownSchools,
  checkDuplicateSchools,
  checkMissingSchools,
  checkCells,
  checkPartOfWhole,
  checkEnrolment,
  checkRules,
  checkNarrowerRange,
  checkListCount,
  checkShare,
  checkNotApplicable,
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
