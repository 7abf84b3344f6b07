// Which findings concern which school: its own, and those about several schools that name it or one of its tabs.

import type { Finding } from '../checking/finding.ts';
import type { SchoolFilling } from '../evaluating/evaluate-completeness.ts';
import type { KeyedFinding } from '../summary.ts';

/** The findings of each school by its name, in the order in which they are told; a school without any has no entry. */
export type SchoolFindings = ReadonlyMap<string, readonly KeyedFinding[]>;

/** The names of the schools that a finding names beside its own `school`. */
function listNamed(finding: Finding): readonly string[] {
  return finding.code === 'indicator/needs-counts' ? finding.schools : [];
}

/** Tab → school: a fault that many tabs share is one finding, which names their sheets. */
function indexTabs(fillings: readonly SchoolFilling[]): ReadonlyMap<string, string> {
  return new Map(
    fillings.flatMap(({ school, rows }) =>
      rows.flatMap((row) => (row === undefined ? [] : [[row.sheetName, school.name] as const])),
    ),
  );
}

function listConcerned(finding: Finding, tabs: ReadonlyMap<string, string>): readonly string[] {
  if (finding.school !== '') return [finding.school];
  const sheets = 'sheets' in finding && finding.code !== 'form/ambiguous' ? finding.sheets : [];
  const owners = sheets.flatMap((sheet) => tabs.get(sheet) ?? []);
  return [...new Set([...listNamed(finding), ...owners])];
}

/** Who owes a report is told by completeness, so that finding is nobody's; one without a school or a tab is nobody's either. */
export function indexFindings(
  findings: readonly KeyedFinding[],
  fillings: readonly SchoolFilling[],
): SchoolFindings {
  const tabs = indexTabs(fillings);
  const known = new Set(fillings.map(({ school }) => school.name));
  const index = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    for (const school of listConcerned(keyed.finding, tabs)) {
      if (!known.has(school)) continue;
      const own = index.get(school);
      if (own === undefined) index.set(school, [keyed]);
      else own.push(keyed);
    }
  }
  return index;
}
