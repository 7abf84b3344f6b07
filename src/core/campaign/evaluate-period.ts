// What has changed in the schools' cells against the frozen copy.

import { listReportingSchools, type ReportingSchool } from '../evaluating/list-schools.ts';
import { listPartedFields } from '../programme/parted-fields.ts';
import type { Programme } from '../programme/programme.ts';
import type { Register } from '../programme/register.ts';
import { buildNamedSchool, buildSchoolMatcher } from '../reading/match-school.ts';
import type { FormTable } from '../reading/reading.ts';
import { type CellChange, compareShown } from './compare-shown.ts';
import type { KeptValues } from './kept-values.ts';
import type { FrozenCopy, Period } from './period.ts';
import { listShownCells } from './shown-cells.ts';

/** Tells which of the given schools a name means; null for none of them. */
type FindName = (name: string, district?: string) => string | null;

function buildFinder(names: readonly string[]): FindName {
  if (names.length === 0) return () => null;
  const match = buildSchoolMatcher({ given: true, schools: names.map(buildNamedSchool) });
  return (name, district) => {
    const found = match(name, district);
    return found.kind === 'matched' ? found.school.name : null;
  };
}

/** By the name of today that of the copy, for schools that were renamed since; where two might be meant neither is. */
function listRenamed(
  schools: readonly ReportingSchool[],
  isCopied: (name: string) => boolean,
  find: FindName,
): ReadonlyMap<string, string> {
  const renamed = schools
    .filter(({ school }) => !isCopied(school.name))
    .flatMap(({ school: { name, district } }) => {
      const before = find(name, district);
      return before === null ? [] : [[name, before] as const];
    });
  return new Map(
    renamed.filter(([, before]) => renamed.filter(([, other]) => other === before).length === 1),
  );
}

/** A school that reports no longer: its rows where they still stand, though the register does not know them. */
function findRows(name: string, tables: readonly FormTable[], find: FindName) {
  return tables.map(({ rows }) =>
    rows.find((row) => row.match.kind === 'unknown' && find(row.name) === name),
  );
}

function listChanges(
  copied: ReadonlyMap<string, KeptValues>,
  tables: readonly FormTable[],
  register: Register,
  programme: Programme,
): readonly CellChange[] {
  const parted = listPartedFields(programme);
  const schools = listReportingSchools(tables, register);
  const known = new Set(schools.map(({ school }) => school.name));
  const left = [...copied.keys()].filter((name) => !known.has(name));
  const find = buildFinder(left);
  const renamed = listRenamed(schools, (name) => copied.has(name), find);
  const claimed = new Set(renamed.values());
  const gone = left.filter((name) => !claimed.has(name));
  const compare = (name: string, before: string, rows: ReportingSchool['rows']) => {
    const values = copied.get(before);
    if (values === undefined) return [];
    const cells = listShownCells(tables, rows);
    return compareShown(name, { kind: 'known', values }, cells, parted);
  };
  return [
    ...schools.flatMap(({ school: { name }, rows }) =>
      compare(name, renamed.get(name) ?? name, rows),
    ),
    ...gone.flatMap((name) => compare(name, name, findRows(name, tables, find))),
  ];
}

/** Of a tab that is gone nothing is left to point at but the copy: the first tab of its form is another school's. */
function movePlace(
  change: CellChange,
  tables: readonly FormTable[],
  copy: Period['sheets'][number] | undefined,
): CellChange {
  if (change.isGone !== true || copy === undefined) return change;
  const isTab = tables.some(({ sheetId, tabs }) => sheetId === change.sheetId && tabs.length > 0);
  return isTab ? { ...change, sheet: copy.name, sheetId: copy.id, cell: 'A1' } : change;
}

/**
 * The period by the copy and the table as it stands. A school that was renamed is compared with what it was; one that reports no longer,
 * with what still stands in the table of it. Schools that the copy has not are not compared.
 */
export function evaluatePeriod(
  copy: FrozenCopy,
  tables: readonly FormTable[],
  register: Register,
  programme: Programme,
): Period {
  if (copy.kind === 'open') return { kind: 'open', at: null, sheets: [], changes: [] };
  const { kind, at, sheets, values } = copy;
  const changes = listChanges(values, tables, register, programme);
  return { kind, at, sheets, changes: changes.map((one) => movePlace(one, tables, sheets[0])) };
}
