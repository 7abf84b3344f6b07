// The findings in the order in which they are told, each under the key that keeps its explanation.

import type { HumanNotes, KeyedFinding } from '../summary.ts';
import { parseAddress } from '../workbook/address.ts';
import { buildFindingKey, type Finding, type FindingCode } from './finding.ts';
import { EXPLANATION_NAME, hasNote } from './human-columns.ts';

/** The structure first: as long as it is wrong, what follows from it is guesswork. */
const RANKS: Readonly<Record<FindingCode, number>> = {
  'settings/invalid': 1,
  'header/missing-field': 2,
  'header/duplicate-field': 3,
  'header/unknown-column': 4,
  'row/unknown-school': 5,
  'row/duplicate-school': 6,
  'row/missing-school': 7,
  'cell/error-value': 8,
  'cell/looks-like-date': 9,
  'cell/unreadable': 10,
  'cell/missing': 11,
  'cell/negative': 12,
  'cell/not-whole': 13,
  'check/part-exceeds-whole': 14,
  'check/exceeds-enrolment': 15,
  'check/rule-broken': 16,
  'check/range-exceeds-wider-range': 17,
  'check/list-count-differs': 18,
  'check/not-applicable-filled': 19,
  'check/magnitude-slip': 20,
  'indicator/linked-differ': 21,
  'indicator/missed-without-measure': 22,
};

/** Compared from the first number on: severity, kind, sheet, row, column. */
type SortKey = readonly number[];

/** Sheets in the order in which the findings name them first: the core does not know the order of the tabs here. */
function buildSortKeys(findings: readonly Finding[]): Map<Finding, SortKey> {
  const sheets = new Map<string, number>();
  const keys = new Map<Finding, SortKey>();
  for (const finding of findings) {
    const { severity, code, place } = finding;
    const sheet = sheets.get(place.sheet) ?? sheets.size;
    sheets.set(place.sheet, sheet);
    const { row, column } = parseAddress(place.cell) ?? { row: 0, column: 0 };
    keys.set(finding, [severity === 'error' ? 0 : 1, RANKS[code], sheet, row, column]);
  }
  return keys;
}

function compareSortKeys(left: SortKey, right: SortKey): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const keys = buildSortKeys(findings);
  return [...findings].sort((a, b) => compareSortKeys(keys.get(a) ?? [], keys.get(b) ?? []));
}

/**
 * Errors before queries, then by kind, sheet, row and column; equal ones keep their order. Keys are unique: the second of
 * two equal ones gets « #2». A query is explained when something is written beside its key; an error never is.
 */
export function keyFindings(
  findings: readonly Finding[],
  explanations: HumanNotes,
): readonly KeyedFinding[] {
  const uses = new Map<string, number>();
  return sortFindings(findings).map((finding) => {
    const plain = buildFindingKey(finding);
    const use = (uses.get(plain) ?? 0) + 1;
    uses.set(plain, use);
    const key = use === 1 ? plain : `${plain} #${use}`;
    const explained = finding.severity === 'query' && hasNote(explanations, key, EXPLANATION_NAME);
    return { key, state: explained ? 'explained' : 'open', finding };
  });
}
