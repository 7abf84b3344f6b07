// Groups of schools that are alike by several indicators: hierarchical clustering after Ward over standardised values.

import { agnes } from 'ml-hclust';
import type { Grouping } from '../programme/programme.ts';
import type { IndicatorResult } from './result.ts';

/** A school with its value of each compared indicator, in the order of the codes. */
export interface GroupedSchool {
  readonly school: string;
  readonly district: string;
  readonly values: readonly number[];
}

/** By what a group differs: its mean of an indicator lies clearly above or below the mean of all schools. */
export interface GroupReason {
  readonly code: string;
  readonly above: boolean;
  readonly mean: number;
  readonly overall: number;
}

export interface SchoolGroup {
  /** In order of name. */
  readonly schools: readonly GroupedSchool[];
  /** By the order of the codes. */
  readonly means: readonly number[];
  /** The most telling first; empty for a group near the average in everything. */
  readonly reasons: readonly GroupReason[];
}

/** A school that lacks a value of some compared indicators, and which. */
export interface UngroupedSchool {
  readonly school: string;
  readonly missing: readonly string[];
}

export interface SchoolGroups {
  readonly codes: readonly string[];
  /** Means over all grouped schools, by the order of the codes. */
  readonly overall: readonly number[];
  /** From the highest values to the lowest; fewer than asked for where there are fewer different schools. */
  readonly groups: readonly SchoolGroup[];
  readonly leftOut: readonly UngroupedSchool[];
}

/** A group's mean counts as another than the overall one from half a standard deviation on. */
export const TELLING_DEVIATION = 0.5;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Plain order of characters: the same on every machine. */
function compareNames(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What a school reached: the share where there is a base, the count otherwise. */
function readValues(result: IndicatorResult | undefined): Map<string, number> {
  const values = new Map<string, number>();
  for (const { school, numerator, denominator, value } of result?.bySchool ?? []) {
    const reached = value ?? (denominator === null ? numerator : null);
    if (reached !== null) values.set(school, reached);
  }
  return values;
}

interface Columns {
  readonly schools: readonly GroupedSchool[];
  readonly leftOut: readonly UngroupedSchool[];
}

function gatherSchools(results: readonly IndicatorResult[], codes: readonly string[]): Columns {
  const own = codes.map((code) => results.find(({ indicator }) => indicator.code === code));
  const values = own.map(readValues);
  const districts = new Map(
    own
      .flatMap((result) => result?.bySchool ?? [])
      .map(({ school, district }) => [school, district]),
  );
  const names = [...districts.keys()].sort(compareNames);
  const schools: GroupedSchool[] = [];
  const leftOut: UngroupedSchool[] = [];
  for (const school of names) {
    const row = values.map((byName) => byName.get(school) ?? null);
    const known = row.filter((value) => value !== null);
    const missing = codes.filter((_, index) => row[index] === null);
    if (missing.length > 0) leftOut.push({ school, missing });
    else schools.push({ school, district: districts.get(school) ?? '', values: known });
  }
  return { schools, leftOut };
}

/**
 * Each column to mean 0 and deviation 1: a count of hundreds must not outweigh a share. A column without any deviation is
 * 0 throughout.
 */
function standardise(schools: readonly GroupedSchool[], columns: number): number[][] {
  const scales = Array.from({ length: columns }, (_, column) => {
    const values = schools.map((school) => school.values[column] ?? 0);
    const middle = mean(values);
    return { middle, deviation: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) };
  });
  return schools.map(({ values }) =>
    scales.map(({ middle, deviation }, column) =>
      deviation === 0 ? 0 : ((values[column] ?? 0) - middle) / deviation,
    ),
  );
}

function explainGroup(
  points: readonly (readonly number[])[],
  means: readonly number[],
  overall: readonly number[],
  codes: readonly string[],
): GroupReason[] {
  return codes
    .map((code, column) => {
      const deviation = mean(points.map((point) => point[column] ?? 0));
      const reason = {
        code,
        above: deviation > 0,
        mean: means[column] ?? 0,
        overall: overall[column] ?? 0,
      };
      return { reason, size: Math.abs(deviation) };
    })
    .filter(({ size }) => size >= TELLING_DEVIATION)
    .sort((a, b) => b.size - a.size)
    .map(({ reason }) => reason);
}

/** How many different rows of values there are. */
function countDifferent(points: readonly (readonly number[])[]): number {
  return new Set(points.map((point) => point.join(' '))).size;
}

/**
 * The schools in so many groups; the same for any order of the rows, for schools are taken by name and ties fall to the
 * earlier name. null without a school that has all values.
 */
export function groupSchools(
  results: readonly IndicatorResult[],
  { codes, groups }: Grouping,
): SchoolGroups | null {
  const { schools, leftOut } = gatherSchools(results, codes);
  if (schools.length === 0) return null;
  const points = standardise(schools, codes.length);
  const count = Math.min(groups, countDifferent(points));
  const overall = codes.map((_, column) => mean(schools.map(({ values }) => values[column] ?? 0)));
  const found = splitIntoGroups(points, count).map((indices) => {
    const own = indices.flatMap((index) => schools[index] ?? []);
    const ownPoints = indices.flatMap((index) => [points[index] ?? []]);
    const means = codes.map((_, column) => mean(own.map(({ values }) => values[column] ?? 0)));
    const height = mean(ownPoints.map((point) => mean(point)));
    const reasons = explainGroup(ownPoints, means, overall, codes);
    return { group: { schools: own, means, reasons }, height };
  });
  return {
    codes,
    overall,
    groups: found.sort((a, b) => b.height - a.height).map(({ group }) => group),
    leftOut,
  };
}

/** The indices of the points by group, each in ascending order. */
function splitIntoGroups(points: readonly (readonly number[])[], count: number): number[][] {
  const all = points.map((_, index) => index);
  if (count <= 1) return [all];
  const tree = agnes(
    points.map((point) => [...point]),
    { method: 'ward2' },
  );
  return tree.group(count).children.map((child) => child.indices().sort((a, b) => a - b));
}
