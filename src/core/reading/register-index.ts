// The register prepared for matching thousands of rows: by name, by number, by district.

import type { Register, School } from '../programme/register.ts';
import { collapseSpaces } from './normalise-text.ts';
import { parseSchoolName } from './parse-school-name.ts';
import type { SchoolKind } from './school-kind.ts';
import { profileText, type TextProfile } from './text-profile.ts';

export interface IndexedSchool {
  readonly school: School;
  readonly kind: SchoolKind | null;
  readonly number: number | null;
  /** The normalised name or alias without legal form. */
  readonly key: string;
}

/** A school with what one of its names looks like. */
export interface ProfiledSchool {
  readonly school: School;
  readonly profile: TextProfile;
}

export interface RegisterIndex {
  /** By the normalised name or alias without legal form. */
  readonly byKey: ReadonlyMap<string, readonly School[]>;
  /** By the name or alias as printed. */
  readonly byTypedName: ReadonlyMap<string, readonly School[]>;
  readonly byNumber: ReadonlyMap<number, readonly IndexedSchool[]>;
  /** Every name and alias by its runs of three letters, to look for near ones; made when first asked for. */
  readonly byTrigram: () => ReadonlyMap<string, readonly ProfiledSchool[]>;
  /** The districts that occur, each once. */
  readonly districts: readonly string[];
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else if (items[items.length - 1] !== item) items.push(item);
}

function indexTrigrams(
  names: readonly IndexedSchool[],
): ReadonlyMap<string, readonly ProfiledSchool[]> {
  const byTrigram = new Map<string, ProfiledSchool[]>();
  for (const { school, key } of names) {
    const profiled = { school, profile: profileText(key) };
    for (const trigram of profiled.profile.trigrams) add(byTrigram, trigram, profiled);
  }
  return byTrigram;
}

/** The index of a register; an empty register gives an empty one. */
export function buildRegisterIndex(register: Register): RegisterIndex {
  const byKey = new Map<string, School[]>();
  const byTypedName = new Map<string, School[]>();
  const byNumber = new Map<number, IndexedSchool[]>();
  const names: IndexedSchool[] = [];
  for (const school of register.schools) {
    for (const name of [school.name, ...school.aliases]) {
      const { key, kind, number } = parseSchoolName(name);
      if (key === '') continue;
      add(byKey, key, school);
      add(byTypedName, collapseSpaces(name), school);
      const indexed = { school, kind, number, key };
      names.push(indexed);
      if (number === null) continue;
      const known = byNumber.get(number) ?? [];
      if (!known.some((one) => one.school === school && one.kind === kind)) {
        byNumber.set(number, [...known, indexed]);
      }
    }
  }
  let byTrigram: ReadonlyMap<string, readonly ProfiledSchool[]> | null = null;
  const districts = [...new Set(register.schools.map(({ district }) => district))];
  return {
    byKey,
    byTypedName,
    byNumber,
    byTrigram: () => {
      byTrigram ??= indexTrigrams(names);
      return byTrigram;
    },
    districts: districts.filter((one) => one !== ''),
  };
}
