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
  readonly profile: TextProfile;
}

export interface RegisterIndex {
  /** By the normalised name or alias without legal form. */
  readonly byKey: ReadonlyMap<string, readonly School[]>;
  /** By the name or alias as printed. */
  readonly byTypedName: ReadonlyMap<string, readonly School[]>;
  readonly byNumber: ReadonlyMap<number, readonly IndexedSchool[]>;
  /** Every name and alias by its runs of three letters, to look for near ones. */
  readonly byTrigram: ReadonlyMap<string, readonly IndexedSchool[]>;
  /** The districts that occur, each once. */
  readonly districts: readonly string[];
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else if (items[items.length - 1] !== item) items.push(item);
}

/** The index of a register; an empty register gives an empty one. */
export function buildRegisterIndex(register: Register): RegisterIndex {
  const byKey = new Map<string, School[]>();
  const byTypedName = new Map<string, School[]>();
  const byNumber = new Map<number, IndexedSchool[]>();
  const byTrigram = new Map<string, IndexedSchool[]>();
  for (const school of register.schools) {
    for (const name of [school.name, ...school.aliases]) {
      const { key, kind, number } = parseSchoolName(name);
      if (key === '') continue;
      add(byKey, key, school);
      add(byTypedName, collapseSpaces(name), school);
      const indexed = { school, kind, number, profile: profileText(key) };
      for (const trigram of indexed.profile.trigrams) add(byTrigram, trigram, indexed);
      if (number === null) continue;
      const known = byNumber.get(number) ?? [];
      if (!known.some((one) => one.school === school && one.kind === kind)) {
        byNumber.set(number, [...known, indexed]);
      }
    }
  }
  const districts = [...new Set(register.schools.map(({ district }) => district))];
  return {
    byKey,
    byTypedName,
    byNumber,
    byTrigram,
    districts: districts.filter((one) => one !== ''),
  };
}
