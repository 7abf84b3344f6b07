// The school of the register that an unmatched name most likely means: a hint for a person, never a decision.

import type { School } from '../programme/register.ts';
import type { SchoolName } from './parse-school-name.ts';
import type { ProfiledSchool, RegisterIndex } from './register-index.ts';
import { measureSimilarity, profileText, type TextProfile } from './text-profile.ts';

const LOWEST_LIKENESS = 0.5;

const MOST_COMPARED = 20;
const RUNS_LOOKED_UP = 12;
const MOST_LOOKED_AT = 400;

/**
 * The names that share most of the profile's rarest letter runs, so that only a few are compared in full; runs that
 * most names have («шко») tell nothing and would cost most.
 */
function findCandidates(profile: TextProfile, index: RegisterIndex): readonly ProfiledSchool[] {
  const byTrigram = index.byTrigram();
  const rarest = [...profile.trigrams]
    .map((trigram) => byTrigram.get(trigram) ?? [])
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, RUNS_LOOKED_UP);
  const shared = new Map<ProfiledSchool, number>();
  let looked = 0;
  for (const schools of rarest) {
    if (looked > 0 && looked + schools.length > MOST_LOOKED_AT) break;
    looked += schools.length;
    for (const school of schools.slice(0, MOST_LOOKED_AT)) {
      shared.set(school, (shared.get(school) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_COMPARED)
    .map(([school]) => school);
}

function findMostAlike(
  profile: TextProfile,
  among: readonly ProfiledSchool[],
  lowest: number,
): School | null {
  let nearest: School | null = null;
  let best = lowest;
  for (const { school, profile: other } of among) {
    const likeness = measureSimilarity(profile, other);
    if (likeness <= best) continue;
    best = likeness;
    nearest = school;
  }
  return nearest;
}

/** The numbers that one slip makes of another: a digit dropped, added, changed, or swapped with its neighbour. */
function findSlips(typed: string): readonly string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= typed.length; at += 1) {
    const before = typed.slice(0, at);
    const after = typed.slice(at);
    slips.add(before + after.slice(1));
    slips.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const digit of '0123456789') {
      slips.add(before + digit + after);
      slips.add(before + digit + after.slice(1));
    }
  }
  return [...slips].filter((slip) => slip !== typed && /^[1-9]/.test(slip));
}

/** A school of the same kind whose number differs by one slip (14 – 41 – 144), if there is just one. */
function findNumberSlip(parsed: SchoolName, index: RegisterIndex): School | null {
  const typed = String(parsed.number ?? '');
  if (parsed.kind === null || typed.length < 2) return null;
  const near = findSlips(typed)
    .flatMap((slip) => index.byNumber.get(Number(slip)) ?? [])
    .filter(({ kind }) => kind === parsed.kind);
  const schools = [...new Set(near.map(({ school }) => school))];
  return schools.length === 1 ? (schools[0] ?? null) : null;
}

/**
 * The nearest school: of the same number first, then by a slip in the number, and for names without a number by
 * likeness; null where none is near.
 */
export function suggestSchool(parsed: SchoolName, index: RegisterIndex): School | null {
  const profile = profileText(parsed.key);
  if (parsed.number === null) {
    return findMostAlike(profile, findCandidates(profile, index), LOWEST_LIKENESS);
  }
  const sameNumber = index.byNumber.get(parsed.number) ?? [];
  if (sameNumber.length > 0) {
    const profiled = sameNumber.map(({ school, key }) => ({ school, profile: profileText(key) }));
    return findMostAlike(profile, profiled, -1);
  }
  return findNumberSlip(parsed, index);
}
