// The findings in the order in which they are told, each under the key that keeps its explanation.

import type { HumanNotes, KeyedFinding } from '../summary.ts';
import { parseAddress } from '../workbook/address.ts';
import type { Finding, FindingCode } from './finding.ts';
import { buildFindingKey } from './finding-key.ts';
import { EXPLANATION_NAME, hasNote } from './human-columns.ts';

/** The structure first: as long as it is wrong, what follows from it is guesswork. */
const RANKS: Readonly<Record<FindingCode, number>> = {
  'settings/invalid': 1,
  'year/differs': 2,
  'form/ambiguous': 3,
  'form/absent': 4,
  'header/missing-field': 5,
  'header/duplicate-field': 6,
  'header/missing-column': 7,
  'header/missing-line': 8,
  'header/duplicate-line': 9,
  'header/unknown-column': 10,
  'header/unknown-line': 11,
  'row/unknown-school': 12,
  'row/duplicate-school': 13,
  'row/missing-school': 14,
  'period/changed-after-close': 15,
  'cell/error-value': 16,
  'cell/looks-like-date': 17,
  'cell/unreadable': 18,
  'cell/missing': 19,
  'cell/negative': 20,
  'cell/not-whole': 21,
  'cell/above-hundred': 22,
  'check/part-exceeds-whole': 23,
  'check/exceeds-enrolment': 24,
  'check/rule-broken': 25,
  'check/range-exceeds-wider-range': 26,
  'check/list-count-differs': 27,
  'check/share-differs': 28,
  'check/not-applicable-filled': 29,
  'check/magnitude-slip': 30,
  'check/jump': 31,
  'target/unreadable': 32,
  'fact/without-source': 33,
  'indicator/needs-counts': 34,
  'indicator/linked-differ': 35,
  'indicator/missed-without-measure': 36,
  'plan/overdue': 37,
  'plan/doubtful-date': 38,
  'plan/without-responsible': 39,
  'plan/not-collected': 40,
  'form/without-plan': 41,
  'indicator/published-differs': 42,
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
