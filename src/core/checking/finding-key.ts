// The key under which a finding is known from build to build, and its explanation kept.

import { assertNever } from '../assert-never.ts';
import { sumLetters } from '../campaign/kept-text.ts';
import type { Finding } from './finding.ts';

/** Where a query compares two values, the other one: an explanation holds for both. Errors are not explained. */
function findOtherValue(finding: Finding): string {
  if (finding.severity === 'error') return '';
  switch (finding.code) {
    case 'check/range-exceeds-wider-range':
      return String(finding.wide);
    case 'check/list-count-differs':
      return String(finding.stated);
    case 'indicator/linked-differ':
      return finding.secondValue.toFixed(2);
    case 'indicator/published-differs':
      return finding.printed;
    case 'year/differs':
      return String(finding.year);
    case 'check/jump':
      return `${finding.previousYear}: ${finding.previous.toFixed(2)}`;
    case 'check/share-differs':
      return String(finding.stated);
    case 'period/changed-after-close':
      return finding.before;
    case 'indicator/needs-counts':
    case 'target/unreadable':
    case 'plan/overdue':
    case 'plan/doubtful-date':
    case 'plan/without-responsible':
    case 'plan/not-collected':
    case 'form/without-plan':
    case 'form/absent':
    case 'header/unknown-line':
    case 'fact/without-source':
    case 'header/unknown-column':
    case 'row/missing-school':
    case 'check/not-applicable-filled':
    case 'check/magnitude-slip':
    case 'indicator/missed-without-measure':
      return '';
    default:
      return assertNever(finding);
  }
}

/** Keys are kept in cells, so they must not be endless. */
const LONGEST_PART = 300;

function shortenPart(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_PART) return line;
  // The sum tells texts of one length apart: a digit changed in the last line is another value.
  return `${line.slice(0, LONGEST_PART)}… (${line.length}, ${sumLetters(line)})`;
}

/**
 * The key under which a finding's explanation is kept: what it is about, with the values that were explained. One line,
 * long texts cut.
 */
export function buildFindingKey(finding: Finding): string {
  const about = finding.school === '' ? finding.place.sheet : finding.school;
  const other = findOtherValue(finding);
  const parts = [finding.code, about, finding.field, finding.found];
  return (other === '' ? parts : [...parts, other]).map(shortenPart).join(' | ');
}
