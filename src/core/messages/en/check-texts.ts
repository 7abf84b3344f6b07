// English sentences about what two cells, or a figure and its plan, say together.

import { assertNever } from '../../assert-never.ts';
import type { ComparisonOperator } from '../../programme/expression/expression.ts';
import { formatFigure } from '../format-figure.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatEnglishGap } from './gap.ts';
import {
  chooseColumn,
  formatCount,
  formatGrades,
  formatQuotedSentence,
  formatStands,
  formatTimes,
  quote,
} from './phrases.ts';

const OPERATORS: Readonly<Record<ComparisonOperator, string>> = {
  '=': 'equal to',
  '<>': 'different from',
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
};

/** Beyond this the sentence says only how many more there are. */
const MOST_NAMES = 100;

function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${shown} and ${formatCount(more)} more` : shown;
}

function formatBrokenRule(finding: FindingOf<'check/rule-broken'>): string {
  const { field, explanation, left, right, operator } = finding;
  const where = field === '' ? '' : `${formatStands(finding)}, and `;
  const demand = OPERATORS[operator];
  return `${where}the rule ${formatQuotedSentence(explanation)} is broken: its left side (${formatCount(left)}) must be ${demand} its right side (${formatCount(right)})`;
}

function formatSlip(finding: FindingOf<'check/magnitude-slip'>): string {
  const { field, found, value, usual, times, against } = finding;
  const inColumn = formatStands(finding, value);
  const ofIndicator = `the actual of the indicator ${quote(field)} is ${quote(found)}`;
  const size = formatTimes(times);
  switch (against) {
    case 'other-schools':
      return `${inColumn}, which is ${size} usual at other schools (${formatCount(usual)})`;
    case 'enrolment':
      return `${inColumn}, which is ${size} could be expected of so many pupils (${formatCount(usual)})`;
    case 'target':
      return `${ofIndicator}, which is ${size} the target (${formatCount(usual)})`;
    case 'baseline':
      return `${ofIndicator}, which is ${size} the baseline (${formatCount(usual)})`;
    default:
      return assertNever(against);
  }
}

function formatMiss({ found, gap }: FindingOf<'indicator/missed-without-measure'>): string {
  const lack = gap === null ? '' : formatEnglishGap(gap);
  return lack === '' ? `actual ${quote(found)}` : `actual ${quote(found)}, ${lack}`;
}

const IF_RIGHT = 'if all is right, give the reason in the column “Explanation”';

type CheckCode = Exclude<
  Extract<keyof FindingTexts, `check/${string}` | `indicator/${string}`>,
  'check/jump'
>;

/** One entry for each code of a comparison. */
export const EN_CHECK_TEXTS: Pick<FindingTexts, CheckCode> = {
  'check/part-exceeds-whole': {
    kind: 'Part greater than the whole',
    message: (finding) =>
      `${formatStands(finding, finding.part)}, and the ${chooseColumn(finding)} ${quote(finding.wholeField)} (${finding.wholeCell}) has ${formatCount(finding.whole)}; a part cannot be greater than the whole`,
    advice: 'Check both numbers against the school’s documents and correct the wrong one.',
  },
  'check/range-exceeds-wider-range': {
    kind: 'More in some grades than in all',
    message: (finding) =>
      `${formatStands(finding, finding.narrow)}, and the ${chooseColumn(finding)} ${quote(finding.wideField)} (${finding.wideCell}) has ${formatCount(finding.wide)}; some grades cannot have more than all grades`,
    advice: `Check both numbers and correct the wrong one; ${IF_RIGHT}.`,
  },
  'check/exceeds-enrolment': {
    kind: 'More than there are pupils',
    message: (finding) =>
      `${formatStands(finding, finding.value)}, but by the register the enrolment of the school in ${formatGrades(finding.gradeFrom, finding.gradeTo)} is ${formatCount(finding.enrolment)}`,
    advice: 'Check the number; if it is right, correct the enrolment in the register.',
  },
  'check/list-count-differs': {
    kind: 'List and count differ',
    message: (finding) =>
      `in the ${chooseColumn(finding)} ${quote(finding.field)} the number of names read is ${formatCount(finding.named)} (${quote(finding.found)}), but the cell ${finding.countCell} says ${formatCount(finding.stated)}; the two must agree`,
    advice: `Complete the list or correct the number; ${IF_RIGHT}.`,
  },
  'check/rule-broken': {
    kind: 'Rule broken',
    message: formatBrokenRule,
    advice: 'Check the numbers that the rule is about and correct the wrong one.',
  },
  'check/share-differs': {
    kind: 'Percentage and counts differ',
    message: (finding) =>
      `${formatStands(finding)}, but ${formatCount(finding.numerator)} of ${formatCount(finding.denominator)} is ${formatFigure(finding.value, 'percent', 'en')} and not ${formatFigure(finding.stated, 'percent', 'en')}; the counts were used`,
    advice: `Check the counts and the percentage and correct the wrong one; ${IF_RIGHT}.`,
  },
  'check/not-applicable-filled': {
    kind: 'Filled in though not applicable',
    message: (finding) =>
      `${formatStands(finding)}, though the school does not teach ${formatGrades(finding.gradeFrom, finding.gradeTo)}`,
    advice: `If it does not, enter 0; if it does, correct the school’s entry in the register; ${IF_RIGHT}.`,
  },
  'check/magnitude-slip': {
    kind: 'A digit too many or too few',
    message: (finding) => `${formatSlip(finding)}; this looks like a slip`,
    advice: `Check for a digit too many or too few; ${IF_RIGHT}.`,
  },
  'indicator/missed-without-measure': {
    kind: 'Missed without a measure',
    message: (finding) =>
      `the indicator ${quote(finding.field)} is missed (${formatMiss(finding)}), and the column “Measures” is not filled in`,
    advice: 'Say in the column “Measures” what will be done, by whom and by when.',
  },
  'indicator/needs-counts': {
    kind: 'Counts needed, not percentages',
    message: ({ field, schools }) =>
      `the indicator ${quote(field)} was not computed: the schools gave percentages alone, which can be neither added nor averaged (${listNames(schools)})`,
    advice: 'Ask the schools to say how many of how many, such as “9 of 20” («9 из 20»).',
  },
  'indicator/published-differs': {
    kind: 'Something else was published',
    message: (finding) =>
      `the indicator ${quote(finding.field)} now comes to ${finding.found}, but ${quote(finding.printed)} was published`,
    advice: `Check which data have changed since, or correct what was published; ${IF_RIGHT}.`,
  },
  'indicator/linked-differ': {
    kind: 'Linked indicators differ',
    message: (finding) =>
      `the indicator ${finding.first} is ${formatFigure(finding.firstValue, finding.unit, 'en')} and the indicator ${finding.second} is ${formatFigure(finding.secondValue, finding.unit, 'en')}, though they ought to agree: ${formatQuotedSentence(finding.reason)}`,
    advice: `Check which data each was computed from and correct the wrong one; ${IF_RIGHT}.`,
  },
};
