// The name in a row → the school of the register. Suggests, and never merges two schools in silence.

import type { Register, School } from '../programme/register.ts';
import { findDistricts } from './district-mark.ts';
import { collapseSpaces } from './normalise-text.ts';
import { parseSchoolName, type SchoolName } from './parse-school-name.ts';
import type { SchoolMatch } from './reading.ts';
import { buildRegisterIndex, type RegisterIndex } from './register-index.ts';
import { buildSchoolIdentity } from './school-identity.ts';
import { gradesOfKind } from './school-kind.ts';
import { suggestSchool } from './suggest-school.ts';

/** A school known by its name alone: as typed, spaces tidied, with the grades of the kind that the name tells. */
export function buildNamedSchool(name: string): School {
  return {
    name: collapseSpaces(name),
    district: '',
    grades: gradesOfKind(parseSchoolName(name).kind),
    aliases: [],
    enrolment: null,
  };
}

/** The schools of the register that the kind and number mean: «школа № 14» is any school of that number but a lyceum. */
function findNumbered(parsed: SchoolName, index: RegisterIndex): readonly School[] {
  if (parsed.number === null || parsed.kind === null) return [];
  const sameNumber = index.byNumber.get(parsed.number) ?? [];
  if (parsed.kind !== 'школа') {
    return sameNumber.filter(({ kind }) => kind === parsed.kind).map(({ school }) => school);
  }
  return sameNumber
    .filter(({ kind }) => kind === 'СОШ' || kind === 'ООШ' || kind === 'НОШ' || kind === 'школа')
    .map(({ school }) => school);
}

/** Keeps the schools of the district that the tail names; a tail that names none leaves all. */
function filterByTail(
  schools: readonly School[],
  tail: string,
  index: RegisterIndex,
): readonly School[] {
  if (tail === '') return schools;
  const districts = findDistricts(tail, index.districts);
  if (districts.length === 0) return schools;
  return schools.filter(({ district }) => district === '' || districts.includes(district));
}

/** The school among those of exactly this name; null where there are several, or where it is of another district. */
function findExact(
  named: readonly School[],
  district: string,
  index: RegisterIndex,
): School | null {
  const [same] = named;
  const isSure = named.length === 1 && filterByTail(named, district, index).length === 1;
  return isSure && same !== undefined ? same : null;
}

function findOne(parsed: SchoolName, district: string, index: RegisterIndex): School | null {
  const named = index.byKey.get(parsed.key) ?? [];
  const same = findExact(named, district, index);
  if (same !== null) return same;
  const alike = named.length > 1 ? named : findNumbered(parsed, index);
  const tail = `${parsed.tail} ${district}`.trim();
  // Of one school alone a district says nothing: one wrong letter in it must not throw the school out.
  const fitting = alike.length === 1 ? alike : filterByTail(alike, tail, index);
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only : null;
}

/** Finds the school that a name means; the row's district tells equal names apart. */
export type SchoolMatcher = (name: string, district?: string) => SchoolMatch;

/** Every name is a school of its own; spellings of one name are one school, named as it was first typed. */
function matchUnregistered(): SchoolMatcher {
  const schools = new Map<string, School>();
  return (name) => {
    const identity = buildSchoolIdentity(name);
    if (identity === '') return { kind: 'unknown', suggestion: null };
    const school = schools.get(identity) ?? buildNamedSchool(name);
    schools.set(identity, school);
    return { kind: 'unregistered', school };
  };
}

/**
 * The matcher for one table. It finds a school by its whole wording (name or alias, legal form aside), else by kind and
 * number, with the tail («завод») or the row's district where the register has two of them. An empty name is unknown.
 */
export function buildSchoolMatcher(register: Register): SchoolMatcher {
  if (!register.given) return matchUnregistered();
  const index = buildRegisterIndex(register);
  return (name, district = '') => {
    // Most names are typed as the register has them, and need not be taken apart.
    const typed = index.byTypedName.get(collapseSpaces(name)) ?? [];
    const same = findExact(typed, district, index);
    if (same !== null) return { kind: 'matched', school: same };
    const parsed = parseSchoolName(name);
    if (parsed.key === '') return { kind: 'unknown', suggestion: null };
    const school = findOne(parsed, district, index);
    if (school !== null) return { kind: 'matched', school };
    return { kind: 'unknown', suggestion: suggestSchool(parsed, index)?.name ?? null };
  };
}
